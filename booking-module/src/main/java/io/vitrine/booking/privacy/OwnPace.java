package io.vitrine.booking.privacy;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many links one address may ask for in ten minutes: 10 unless told otherwise. */
@ApplicationScoped
public class OwnPace {

  private final AddressPace pace;

  @Inject
  public OwnPace(
      @ConfigProperty(name = "VITRINE_OWN_LINK_PACE", defaultValue = "10") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_OWN_LINK_PACE", most, clock);
  }

  OwnPace() {
    this(1, null);
  }

  /** Counts one; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }

  /** How many an address gets in the window. */
  public int most() {
    return pace.most();
  }
}
