package io.vitrine.booking.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The {@link Attempt} in the row that it made. */
@Embeddable
public class AttemptColumns {

  @Column(name = "attempt_key")
  private String key;

  @Column(name = "body_hash")
  private String bodyHash;

  protected AttemptColumns() {}

  public AttemptColumns(Attempt attempt) {
    this.key = attempt.key();
    this.bodyHash = attempt.bodyHash();
  }

  /** Whether this is the same attempt, sent again with the same body. */
  public boolean isSame(Attempt again) {
    return key.equals(again.key()) && bodyHash.equals(again.bodyHash());
  }
}
