package io.vitrine.store.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Pieces of an article kept for a visit until a time; the row is there as long as they are. */
@Entity
@Table(schema = "store", name = "set_aside")
public class SetAside {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "dossier")
  private String dossier;

  @Column(name = "sku")
  private String sku;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "set_aside_at")
  private Instant setAsideAt;

  @Column(name = "set_aside_by")
  private String setAsideBy;

  @Column(name = "set_aside_by_name")
  private String setAsideByName;

  protected SetAside() {}

  SetAside(Stock.Piece piece, Instant until, Keeper by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.shop = piece.shop();
    this.dossier = piece.dossier();
    this.sku = piece.sku();
    this.quantity = piece.quantity();
    this.until = until;
    this.setAsideAt = now;
    this.setAsideBy = by.staff();
    this.setAsideByName = by.name();
  }

  /** Who sets aside: staff number and name. */
  public record Keeper(String staff, String name) {}

  /** Some of them go, and some are kept still. */
  void less(int pieces) {
    quantity -= pieces;
  }

  boolean isOver(Instant now) {
    return !until.isAfter(now);
  }

  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getDossier() {
    return dossier;
  }

  public String getSku() {
    return sku;
  }

  public int getQuantity() {
    return quantity;
  }

  public Instant getUntil() {
    return until;
  }

  public String getSetAsideByName() {
    return setAsideByName;
  }
}
