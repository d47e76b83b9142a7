package io.vitrine.store.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Wrong codes tried in a shop: five in ten minutes, then the shop waits. */
@Entity
@Table(schema = "store", name = "enrolment_guess")
class EnrolmentGuess {

  private static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  @Id
  @Column(name = "shop")
  private String shop;

  @Column(name = "wrong")
  private int wrong;

  @Column(name = "since")
  private Instant since;

  protected EnrolmentGuess() {}

  EnrolmentGuess(String shop, Instant now) {
    this.shop = shop;
    this.since = now;
  }

  boolean isTooMany(Instant now) {
    return wrong >= MOST && now.isBefore(since.plus(WITHIN));
  }

  void wrong(Instant now) {
    if (!now.isBefore(since.plus(WITHIN))) {
      wrong = 0;
    }
    if (wrong == 0) {
      since = now;
    }
    wrong++;
  }

  void right() {
    wrong = 0;
  }
}
