package io.vitrine.catalog.publication;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many feeds and sitemap files one address may read in ten minutes: 60 unless told otherwise,
 * counted on each server for itself. Each of them reads the catalogue from end to end.
 */
@ApplicationScoped
public class FeedPace {

  private final AddressPace pace;

  @Inject
  public FeedPace(
      @ConfigProperty(name = "VITRINE_FEED_PACE", defaultValue = "60") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_FEED_PACE", most, clock);
  }

  /** Counts one reading; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }
}
