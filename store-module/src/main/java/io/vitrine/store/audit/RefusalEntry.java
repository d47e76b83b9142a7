package io.vitrine.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That something was refused to somebody; written once, never changed. */
@Entity
@Table(schema = "store", name = "refusal_audit")
class RefusalEntry {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "act")
  private RefusalAudit.Act act;

  @Column(name = "staff")
  private String staff;

  @Column(name = "shop")
  private String shop;

  @Column(name = "subject")
  private String subject;

  protected RefusalEntry() {}

  RefusalEntry(RefusalAudit.Act act, String staff, String shop, String subject, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.act = act;
    this.staff = atMost(20, staff);
    this.shop = atMost(100, shop);
    this.subject = atMost(200, subject);
    this.at = at;
  }

  private static String atMost(int length, String text) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
