package io.vitrine.store.client;

import io.vitrine.store.visit.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whose visit it was, as she said. */
@Entity
@Table(schema = "store", name = "client_visit")
@IdClass(VisitId.class)
public class ClientVisit {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "visit")
  private String id;

  @Column(name = "client")
  private String client;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "staff")
  private String staff;

  protected ClientVisit() {}

  ClientVisit(String shop, String visit, String client, String staff, Instant now) {
    this.shop = shop;
    this.id = visit;
    this.client = client;
    this.staff = staff;
    this.saidAt = now;
  }

  String client() {
    return client;
  }
}
