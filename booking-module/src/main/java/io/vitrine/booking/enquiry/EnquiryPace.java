package io.vitrine.booking.enquiry;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many enquiries one address may send in ten minutes: 20 unless told otherwise. */
@ApplicationScoped
public class EnquiryPace {

  private final AddressPace pace;

  @Inject
  public EnquiryPace(
      @ConfigProperty(name = "VITRINE_ENQUIRY_PACE", defaultValue = "20") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_ENQUIRY_PACE", most, clock);
  }

  EnquiryPace() {
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
