package io.vitrine.booking.reservation;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long freed places are kept for one person, and how often one address may reserve. */
@ApplicationScoped
public class WorkshopLimits {

  private final Duration offered;
  private final AddressPace pace;

  @Inject
  public WorkshopLimits(
      @ConfigProperty(name = "VITRINE_WORKSHOP_OFFER_MINUTES", defaultValue = "120") int minutes,
      @ConfigProperty(name = "VITRINE_WORKSHOP_PACE", defaultValue = "60") int pace,
      Clock clock) {
    if (minutes < 5 || minutes > 2_880) {
      throw new InvalidValue("VITRINE_WORKSHOP_OFFER_MINUTES is 5 to 2880, not " + minutes);
    }
    this.offered = Duration.ofMinutes(minutes);
    this.pace = new AddressPace("VITRINE_WORKSHOP_PACE", pace, clock);
  }

  WorkshopLimits() {
    this(5, 1, null);
  }

  public Duration offered() {
    return offered;
  }

  /** Counts one; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }

  public int most() {
    return pace.most();
  }
}
