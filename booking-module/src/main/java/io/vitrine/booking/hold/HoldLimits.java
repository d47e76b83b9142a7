package io.vitrine.booking.hold;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a time is held for a form, how many one address may hold at once, and how many it may
 * ask for in ten minutes (this one counted on each server for itself).
 */
@ApplicationScoped
public class HoldLimits {

  private static final int LONGEST = 60;

  private final Duration time;
  private final int most;
  private final AddressPace pace;

  @Inject
  public HoldLimits(
      @ConfigProperty(name = "VITRINE_HOLD_MINUTES", defaultValue = "10") int minutes,
      @ConfigProperty(name = "VITRINE_HOLDS_AN_ADDRESS", defaultValue = "10") int most,
      @ConfigProperty(name = "VITRINE_HOLD_PACE", defaultValue = "60") int pace,
      Clock clock) {
    if (minutes < 1 || minutes > LONGEST) {
      throw new InvalidValue("VITRINE_HOLD_MINUTES lies between 1 and 60, not " + minutes);
    }
    if (most < 1) {
      throw new InvalidValue("VITRINE_HOLDS_AN_ADDRESS is at least 1, not " + most);
    }
    this.time = Duration.ofMinutes(minutes);
    this.most = most;
    this.pace = new AddressPace("VITRINE_HOLD_PACE", pace, clock);
  }

  HoldLimits() {
    this(1, 1, 1, null);
  }

  public Duration time() {
    return time;
  }

  public int most() {
    return most;
  }

  /** Counts one wish; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }
}
