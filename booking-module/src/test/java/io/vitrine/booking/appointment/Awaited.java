package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a server does by itself, and a test waits for. */
public final class Awaited {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMillis(200);

  private Awaited() {}

  public static void until(BooleanSupplier happened) {
    what(() -> Optional.of(true).filter(yes -> happened.getAsBoolean()));
  }

  /** What comes in the end. */
  public static <T> T what(Supplier<Optional<T>> came) {
    Instant end = Instant.now().plus(PATIENCE);
    Optional<T> it = came.get();
    while (it.isEmpty()) {
      assertThat(Instant.now()).as("it did not happen within " + PATIENCE).isBefore(end);
      LockSupport.parkNanos(BETWEEN.toNanos());
      it = came.get();
    }
    return it.get();
  }
}
