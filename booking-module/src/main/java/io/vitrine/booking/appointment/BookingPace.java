package io.vitrine.booking.appointment;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many attempts to book one address gets in ten minutes: 60 unless told otherwise, counted on
 * each server for itself. A family, a shop's own guest network or a class of students stays below;
 * a script does not.
 */
@ApplicationScoped
public class BookingPace {

  public static final Duration WINDOW = Duration.ofMinutes(10);

  private final int most;
  private final AddressPace pace;

  @Inject
  public BookingPace(
      @ConfigProperty(name = "VITRINE_BOOKING_PACE", defaultValue = "60") int most, Clock clock) {
    if (most < 1) {
      throw new InvalidValue("VITRINE_BOOKING_PACE is at least 1, not " + most);
    }
    this.most = most;
    this.pace = new AddressPace(most, WINDOW, clock);
  }

  BookingPace() {
    this(1, null);
  }

  /** Counts one attempt; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }

  /** How many attempts an address gets in the window. */
  public int most() {
    return most;
  }
}
