package io.vitrine.booking.appointment;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many attempts to book one address gets in ten minutes: 60 unless told otherwise, counted on
 * each server for itself. A family, a shop's own guest network or a class of students stays below;
 * a script does not.
 */
@ApplicationScoped
public class BookingPace {

  private final AddressPace pace;

  @Inject
  public BookingPace(
      @ConfigProperty(name = "VITRINE_BOOKING_PACE", defaultValue = "60") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_BOOKING_PACE", most, clock);
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
    return pace.most();
  }
}
