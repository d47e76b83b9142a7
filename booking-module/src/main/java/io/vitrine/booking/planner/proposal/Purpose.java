package io.vitrine.booking.planner.proposal;

import java.time.Duration;

/** What a proposal is wanted for. */
public enum Purpose {
  /** Weeks from nothing; of published weeks as little as possible is changed all the same. */
  FRESH(Duration.ofSeconds(50)),
  /** As little as possible is changed of what stands. */
  CHANGE(Duration.ofSeconds(50)),
  /** Somebody is not there: the days that are touched, at once. */
  REPAIR(Duration.ofSeconds(8));

  private final Duration patience;

  Purpose(Duration patience) {
    this.patience = patience;
  }

  /** How long is searched where nobody says otherwise. */
  public Duration patience() {
    return patience;
  }
}
