package io.vitrine.store.dossier;

import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.neighbour.UnreadableFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact the shop could not understand, kept for somebody to look at. */
@PersonalData(
    columns = {"body", "reason"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "news of booking that could not be read",
    basis = PersonalData.Basis.CONTRACT,
    kept = "until somebody has seen it, or she is erased")
@Entity
@Table(schema = "store", name = "fact_set_aside")
public class SetAsideFact {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "sequence")
  private Long sequence;

  @Column(name = "reason")
  private String reason;

  @Column(name = "body")
  private String body;

  @Column(name = "set_aside_at")
  private Instant setAsideAt;

  protected SetAsideFact() {}

  SetAsideFact(UnreadableFact fact, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.sequence = fact.sequence();
    this.reason = fact.reason();
    this.body = fact.body();
    this.setAsideAt = now;
  }
}
