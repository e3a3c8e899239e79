package fairbot.publication;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something on SIGHUP, by which operators have always told servers to read their files again.
 * Java has no other door to signals than {@code sun.misc.Signal} of the module {@code
 * jdk.unsupported}, which every JDK ships; it is called by reflection because the compiler's
 * warning of that cannot be switched off for one class, and ours are errors.
 */
public final class HangUp {
  private static final Logger log = LoggerFactory.getLogger(HangUp.class);

  private HangUp() {}

  /** From now on; where there is no such signal, as on Windows, it says so in the log. */
  public static void on(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      // Nothing but its one method is ever called.
      InvocationHandler handling =
          (proxy, method, arguments) -> {
            action.run();
            return null;
          };
      Object proxy =
          Proxy.newProxyInstance(HangUp.class.getClassLoader(), new Class<?>[] {handler}, handling);
      Object unused =
          signal
              .getMethod("handle", signal, handler)
              .invoke(null, signal.getConstructor(String.class).newInstance("HUP"), proxy);
    } catch (ReflectiveOperationException e) {
      log.info("no SIGHUP on this system");
    }
  }
}
