package fairbot.console;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the memory of a bot that runs for months small without any option of {@code java}: left to
 * itself the collector lets the heap of a busy hour grow to a part of the machine's memory, and
 * never gives it back; and the C library keeps what compiler and class loading have used for a
 * moment. Works on any virtual machine; where the collector cannot be told, it only collects.
 */
final class SmallHeap implements AutoCloseable {
  /** What the shipped fairs and their index take is less than half of this. */
  private static final long ENOUGH = 64L << 20;

  /** From here on the heap is not left alone for long, whatever goes on. */
  private static final long MUCH = ENOUGH + ENOUGH / 2;

  /** In a collection nobody is answered, for a tenth of a second: under load rarely. */
  private static final Duration REST = Duration.ofSeconds(15);

  private static final Duration SHORT_REST = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Trimming stops whoever wants native memory for some milliseconds: not often. */
  private static final Duration TRIM = Duration.ofMinutes(1);

  private static final Duration FIRST_TRIM = Duration.ofSeconds(3);

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("small-heap").factory());

  /** The heap as the last collection left it: content that needs more is not collected for ever. */
  private long left;

  private long lastCollection;

  /** Collects now, and from now on whenever the heap has grown. */
  static SmallHeap keep() {
    tell("MinHeapFreeRatio", "10");
    tell("MaxHeapFreeRatio", "20");
    SmallHeap heap = new SmallHeap();
    heap.collect();
    long millis = PAUSE.toMillis();
    ScheduledFuture<?> unused =
        heap.watch.scheduleWithFixedDelay(heap::look, millis, millis, TimeUnit.MILLISECONDS);
    ScheduledFuture<?> unusedToo =
        heap.watch.scheduleWithFixedDelay(
            SmallHeap::trim, FIRST_TRIM.toMillis(), TRIM.toMillis(), TimeUnit.MILLISECONDS);
    return heap;
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  private void look() {
    long total = Runtime.getRuntime().totalMemory();
    Duration rest = total > Math.max(MUCH, left + left / 2) ? SHORT_REST : REST;
    if (total > Math.max(ENOUGH, left + left / 4)
        && System.nanoTime() - lastCollection > rest.toNanos()) {
      collect();
    }
  }

  private void collect() {
    System.gc();
    lastCollection = System.nanoTime();
    left = Runtime.getRuntime().totalMemory();
  }

  /** Has the C library give back what it keeps of freed memory; on Linux only. */
  private static void trim() {
    try {
      Object unused =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "systemTrimNativeHeap",
                  new Object[0],
                  new String[0]);
    } catch (JMException e) {
      // Another system or virtual machine: it has no such command.
    }
  }

  private static void tell(String option, String value) {
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption(option, value);
    } catch (IllegalArgumentException e) {
      // Another virtual machine or collector: it has no such option.
    }
  }
}
