package io.vitrine.booking.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The failures of one account or one address; its row is what parallel guesses contend for. */
@Entity
@Table(schema = "booking", name = "sign_in_guard")
public class AttemptCount {

  @Id
  @Column(name = "guard_key")
  private String key;

  @Column(name = "failures")
  private int failures;

  @Column(name = "counted_at")
  private Instant countedAt;

  @Column(name = "wait_until")
  private Instant waitUntil;

  protected AttemptCount() {}

  AttemptCount(String key, Instant now) {
    this.key = key;
    this.countedAt = now;
  }

  /** Until when nothing is compared, if so. */
  Optional<Instant> waitingAt(Instant now) {
    return Optional.ofNullable(waitUntil).filter(now::isBefore);
  }

  /** Counted before the password is compared, so that many guesses at once count as many. */
  void count(Patience patience, Instant now) {
    failures = patience.forgets(countedAt, now) ? 1 : failures + 1;
    countedAt = now;
    waitUntil = now.plus(patience.after(failures));
  }

  /** The attempt was none: its password was right. */
  void takeBack() {
    failures = Math.max(0, failures - 1);
    waitUntil = null;
  }

  /** The person is back: nothing that was counted matters any more. */
  void forget() {
    failures = 0;
    waitUntil = null;
  }
}
