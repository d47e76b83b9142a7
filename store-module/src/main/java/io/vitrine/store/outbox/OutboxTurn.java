package io.vitrine.store.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The dispatcher's turn among the nodes; locked while one of them sends. */
@Entity
@Table(schema = "store", name = "outbox_turn")
class OutboxTurn {

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected OutboxTurn() {}

  void taken(Instant now) {
    takenAt = now;
  }
}
