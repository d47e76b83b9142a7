package io.vitrine.store.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Wrong codes typed at a device: five in ten minutes, then the device waits. */
@Entity
@Table(schema = "store", name = "approval_guess")
class ApprovalGuess {

  private static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  @Id
  @Column(name = "device")
  private String device;

  @Column(name = "wrong")
  private int wrong;

  @Column(name = "since")
  private Instant since;

  protected ApprovalGuess() {}

  ApprovalGuess(String device, Instant now) {
    this.device = device;
    this.since = now;
  }

  boolean isTooMany(Instant now) {
    return wrong >= MOST && now.isBefore(since.plus(WITHIN));
  }

  void wrong(Instant now) {
    if (wrong == 0 || !now.isBefore(since.plus(WITHIN))) {
      wrong = 0;
      since = now;
    }
    wrong++;
  }

  void right() {
    wrong = 0;
  }
}
