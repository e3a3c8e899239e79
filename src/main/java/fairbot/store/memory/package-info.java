/**
 * Keeps everything in memory, for as long as the program runs: a chat in the terminal, a test.
 *
 * <p>Begin with {@link fairbot.store.memory.MemoryStore}.
 */
package fairbot.store.memory;
