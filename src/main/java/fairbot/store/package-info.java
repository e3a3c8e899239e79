/**
 * Keeps what must outlive a visit.
 *
 * <p>{@link fairbot.store.PersonalData} takes out of a visitor's words what must not be kept.
 */
package fairbot.store;
