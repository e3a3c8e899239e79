/**
 * Counts what happens, in the words of Prometheus. The room of micrometer: the others report
 * through listeners of their own and know nothing of it.
 */
package fairbot.metrics;
