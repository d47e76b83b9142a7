package io.vitrine.booking.partner;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests a partner makes in ten minutes, counted on each server for itself. */
@ApplicationScoped
public class PartnerPace {

  private final AddressPace pace;

  @Inject
  public PartnerPace(
      @ConfigProperty(name = "VITRINE_PARTNER_PACE", defaultValue = "600") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_PARTNER_PACE", most, clock);
  }

  PartnerPace() {
    this(1, null);
  }

  /** Counts one request; false when the partner has had all of its own. */
  public boolean admits(Partner partner) {
    return pace.admits(partner.number());
  }

  public int most() {
    return pace.most();
  }
}
