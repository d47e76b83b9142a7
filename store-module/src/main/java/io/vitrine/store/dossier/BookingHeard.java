package io.vitrine.store.dossier;

import io.vitrine.shell.outbox.Backoff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far booking has been heard, and whether it is there. One row, locked while facts are taken.
 */
@Entity
@Table(schema = "store", name = "booking_heard")
public class BookingHeard {

  static final String FACTS = "appointment-facts";

  private static final int LONGEST_WHY = 500;

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "position")
  private long position;

  @Column(name = "last_good_at")
  private Instant lastGoodAt;

  @Column(name = "failures")
  private int failures;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "why_away")
  private String whyAway;

  @Version
  @Column(name = "version")
  private long version;

  protected BookingHeard() {}

  /** Nobody takes booking's news until the caller's transaction ends. */
  static BookingHeard hold(EntityManager database) {
    return database.find(BookingHeard.class, FACTS, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isDue(Instant now) {
    return !now.isBefore(nextAt);
  }

  /** Booking answered; the next question may come after the usual pause. */
  void heard(long next, Instant now, Duration pause) {
    position = next;
    lastGoodAt = now;
    failures = 0;
    whyAway = null;
    nextAt = now.plus(pause);
  }

  /** Booking did not answer; the pause grows with each failure. */
  void missed(String why, Instant now, Backoff backoff) {
    failures++;
    whyAway = why.length() > LONGEST_WHY ? why.substring(0, LONGEST_WHY) : why;
    nextAt = now.plus(backoff.after(failures));
  }

  long position() {
    return position;
  }

  int failures() {
    return failures;
  }

  boolean isAway() {
    return failures > 0;
  }

  Optional<Instant> lastGoodAt() {
    return Optional.ofNullable(lastGoodAt);
  }
}
