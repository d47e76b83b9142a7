package io.vitrine.store.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One piece of an article kept back for a visit. */
@Entity
@Table(schema = "store", name = "set_aside")
class SetAside {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "dossier")
  private String dossier;

  @Column(name = "sku")
  private String sku;

  @Column(name = "set_aside_at")
  private Instant setAsideAt;

  @Column(name = "set_aside_by")
  private String setAsideBy;

  @Column(name = "set_aside_by_name")
  private String setAsideByName;

  protected SetAside() {}

  SetAside(String dossier, String sku, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.dossier = dossier;
    this.sku = sku;
    this.setAsideAt = now;
    this.setAsideBy = by.staff();
    this.setAsideByName = by.name();
  }

  String sku() {
    return sku;
  }
}
