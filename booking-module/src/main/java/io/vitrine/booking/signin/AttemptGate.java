package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;

/** Where everybody passes whose password is about to be compared, for whatever purpose. */
@ApplicationScoped
class AttemptGate {

  private final AttemptCounts attempts;

  @Inject
  AttemptGate(AttemptCounts attempts) {
    this.attempts = attempts;
  }

  AttemptGate() {
    this(null);
  }

  /**
   * Counts an attempt, or says until when to wait. Of two first attempts at once one writes the
   * first count; the other asks again and finds it.
   */
  Optional<Instant> admit(String account, String address, Instant now) {
    try {
      return attempts.admit(account, address, now);
    } catch (PersistenceException countedMeanwhile) {
      return attempts.admit(account, address, now);
    }
  }

  /** The password was right. */
  void takeBack(String account, String address, Instant now) {
    attempts.takeBack(account, address, now);
  }
}
