package io.vitrine.store.privacy;

import io.vitrine.shell.outbox.Backoff;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that somebody asked about herself and that is late; whose it is does not stand here.
 */
@Entity
@Table(schema = "store", name = "late_request")
public class LateRequest {

  /** A minute after the first failure, doubled up to an hour. */
  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

  /** What is said to people: usually seconds, and a day at most. */
  private static final Duration PROMISED = Duration.ofDays(1);

  /** Where it hangs. */
  public enum State {
    /** It could not be done here. */
    FAILED,
    /** It is done, and booking has not taken the answer. */
    NOT_TAKEN,
    /** It waits for the catalogue. */
    ELSEWHERE
  }

  @Id
  @Column(name = "request")
  private String request;

  @Column(name = "kind")
  private String kind;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "late_request_shop",
      joinColumns = @JoinColumn(name = "request", referencedColumnName = "request"))
  @Column(name = "shop")
  private Set<String> shops = new HashSet<>();

  protected LateRequest() {}

  LateRequest(String request, String kind, Instant askedAt, Set<String> shops) {
    this.request = request;
    this.kind = kind;
    this.askedAt = askedAt;
    this.state = State.ELSEWHERE;
    this.shops.addAll(shops);
  }

  /** Tried once more, in vain; tried again later. */
  void hangs(State where, Instant now) {
    state = where;
    attempts++;
    nextAttemptAt = now.plus(BACKOFF.after(attempts));
  }

  /** The store has done its part and been heard. */
  void hangsElsewhere() {
    state = State.ELSEWHERE;
    nextAttemptAt = null;
  }

  /** Whether it is not its turn yet. */
  boolean waits(Instant now) {
    return nextAttemptAt != null && now.isBefore(nextAttemptAt);
  }

  /** Its number, as booking has it. */
  public String getRequest() {
    return request;
  }

  /** What was asked, such as {@code ERASE}. */
  public String getKind() {
    return kind;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** By when the law wants it done: a month later (GDPR article 12). */
  public Instant getDueAt() {
    return askedAt.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
  }

  /** Whether it takes longer than is promised. */
  public boolean isOverdue(Instant now) {
    return askedAt.plus(PROMISED).isBefore(now);
  }

  public State getState() {
    return state;
  }

  public int getAttempts() {
    return attempts;
  }

  /** {@code null} where somebody else has to do it. */
  public Instant getNextAttemptAt() {
    return nextAttemptAt;
  }
}
