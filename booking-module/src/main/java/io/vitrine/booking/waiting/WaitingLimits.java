package io.vitrine.booking.waiting;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a time is held for somebody of the list, and how often one address may join. */
@ApplicationScoped
public class WaitingLimits {

  private final Duration held;
  private final AddressPace pace;

  @Inject
  public WaitingLimits(
      @ConfigProperty(name = "VITRINE_WAITING_MINUTES", defaultValue = "30") int minutes,
      @ConfigProperty(name = "VITRINE_WAITING_PACE", defaultValue = "20") int pace,
      Clock clock) {
    if (minutes < 5 || minutes > 720) {
      throw new InvalidValue("VITRINE_WAITING_MINUTES is 5 to 720, not " + minutes);
    }
    this.held = Duration.ofMinutes(minutes);
    this.pace = new AddressPace("VITRINE_WAITING_PACE", pace, clock);
  }

  WaitingLimits() {
    this(5, 1, null);
  }

  public Duration held() {
    return held;
  }

  /** Counts one; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }

  public int most() {
    return pace.most();
  }
}
