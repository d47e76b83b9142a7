package io.vitrine.store.aftersale.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The turn of whoever looks for follow-ups; locked until what was found is written. */
@Entity
@Table(schema = "store", name = "follow_up_turn")
class FollowUpTurn {

  static final String LOOK = "look";

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected FollowUpTurn() {}

  void taken(Instant now) {
    takenAt = now;
  }
}
