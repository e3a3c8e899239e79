package fairbot.console;

import com.sun.management.HotSpotDiagnosticMXBean;
import fairbot.conversation.Responder;
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
 *
 * <p>In a collection nobody is answered, for a tenth of a second or more: so it waits until nobody
 * has asked for a while, unless the heap has become really large.
 */
final class SmallHeap implements AutoCloseable {
  /** So little is not worth a collection, even when nobody asks. */
  private static final long LITTLE = 4L << 20;

  /** While visitors ask. With less, the collector would have to work all the time. */
  private static final long MUCH = 128L << 20;

  /** Nobody has asked for so long: probably nobody will in the next moment. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** Between one time and the next. */
  private static final Duration REST = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("small-heap").factory());

  /** The heap as the last collection left it: content that needs more is not collected for ever. */
  private long left;

  /** What starting took is given back soon. */
  private long lastTime = System.nanoTime() - REST.minus(QUIET).toNanos();

  private volatile long lastQuestion = System.nanoTime();

  /** Something may have been used since it was last made small. */
  private volatile boolean used = true;

  /** Collects now, and from now on whenever the heap has grown. */
  static SmallHeap keep() {
    SmallHeap heap = new SmallHeap();
    heap.collect();
    long millis = PAUSE.toMillis();
    ScheduledFuture<?> unused =
        heap.watch.scheduleWithFixedDelay(heap::look, millis, millis, TimeUnit.MILLISECONDS);
    return heap;
  }

  /** The same responder, whose visitors are waited for. */
  Responder watched(Responder responder) {
    return message -> {
      lastQuestion = System.nanoTime();
      used = true;
      return responder.respond(message);
    };
  }

  /** The heap may have grown for another reason. */
  void used() {
    used = true;
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  private void look() {
    if (!used || !isOver(lastTime, REST)) {
      return;
    }
    boolean quiet = isOver(lastQuestion, QUIET);
    boolean grown = quiet ? hasGrownTo(left + LITTLE) : hasGrownTo(Math.max(MUCH, left + left / 4));
    if (grown) {
      collect();
    }
    trim();
    // What a collection itself has set in motion, such as compiling, is looked at once more.
    used = grown || !quiet;
    lastTime = System.nanoTime();
  }

  private static boolean hasGrownTo(long size) {
    return Runtime.getRuntime().totalMemory() > size;
  }

  private static boolean isOver(long since, Duration time) {
    return System.nanoTime() - since > time.toNanos();
  }

  /**
   * The collector is only told to leave little room for as long as this takes. Afterwards it may
   * leave somewhat more than by itself: with less it would soon mark all the time, and take the
   * time which that costs for a reason to let the heap grow threefold.
   */
  private void collect() {
    tell("MinHeapFreeRatio", "5");
    tell("MaxHeapFreeRatio", "10");
    System.gc();
    tell("MaxHeapFreeRatio", "70");
    tell("MinHeapFreeRatio", "58");
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
