package io.vitrine.catalog.selection;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many selections one address may begin in ten minutes: 60 unless told otherwise, counted on
 * each server for itself. What is kept in a selection that was begun is not counted.
 */
@ApplicationScoped
public class SelectionPace {

  private final AddressPace pace;

  @Inject
  public SelectionPace(
      @ConfigProperty(name = "VITRINE_SELECTION_PACE", defaultValue = "60") int most, Clock clock) {
    this.pace = new AddressPace("VITRINE_SELECTION_PACE", most, clock);
  }

  /** Counts one beginning; false when the address has had all of its own. */
  public boolean admits(String address) {
    return pace.admits(address);
  }
}
