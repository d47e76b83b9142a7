package io.vitrine.catalog.publication;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many feeds and sitemap files one address may read in ten minutes: 60 unless told otherwise,
 * counted on each server for itself. Each of them reads the catalogue from end to end.
 */
@ApplicationScoped
public class FeedPace {

  public static final Duration WINDOW = Duration.ofMinutes(10);

  private final AddressPace pace;

  @Inject
  public FeedPace(
      @ConfigProperty(name = "VITRINE_FEED_PACE", defaultValue = "60") int most, Clock clock) {
    if (most < 1) {
      throw new InvalidValue("VITRINE_FEED_PACE is at least 1, not " + most);
    }
    this.pace = new AddressPace(most, WINDOW, clock);
  }

  /** Counts one reading; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }
}
