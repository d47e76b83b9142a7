package io.vitrine.store.aftersale.recall;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether the pieces of a recalled article in one shop are safe: repaired, checked, or of another
 * lot. As long as they are, that shop sells it although the recall is open. The last word counts.
 */
@Entity
@Table(schema = "store", name = "recall_checked")
public class CheckedHere {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "recall")
  private String recall;

  @Column(name = "shop")
  private String shop;

  @Column(name = "sku")
  private String sku;

  @Column(name = "how")
  private String how;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_by_name")
  private String saidByName;

  protected CheckedHere() {}

  CheckedHere(String recall, String shop, String sku) {
    this.id = UUID.randomUUID().toString();
    this.recall = recall;
    this.shop = shop;
    this.sku = sku;
  }

  /**
   * They can be sold.
   *
   * @param with in words, how it is known
   */
  void safe(String with, Acting by, Instant now) {
    how = with;
    said(by, now);
  }

  /** They are held back again. */
  void heldBack(Acting by, Instant now) {
    how = null;
    said(by, now);
  }

  private void said(Acting by, Instant now) {
    saidAt = now;
    saidBy = by.staff();
    saidByName = by.name();
  }

  public String getSku() {
    return sku;
  }

  public boolean isSafe() {
    return how != null;
  }

  public String getHow() {
    return how;
  }

  public Instant getSaidAt() {
    return saidAt;
  }

  public String getSaidByName() {
    return saidByName;
  }
}
