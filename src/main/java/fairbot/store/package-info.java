/**
 * Keeps what must outlive a visit, role by role, without knowing how.
 *
 * <p>Begin with {@link fairbot.store.Store}. Each role has a contract test that its twins in {@code
 * sqlite} and {@code memory} pass. {@link fairbot.store.PersonalData} takes out of a visitor's
 * words what must not be kept.
 */
package fairbot.store;
