/**
 * Keeps what must outlive a visit, role by role, without knowing how.
 *
 * <p>Begin with {@link fairbot.store.Store}. Each role has a contract test that its twins in {@code
 * sqlite} and {@code memory} pass.
 */
package fairbot.store;
