package io.vitrine.store.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many of a variant a shop has. */
@Entity
@Table(schema = "store", name = "stock_level")
@IdClass(StockId.class)
public class StockLevel {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "on_hand")
  private int onHand;

  @Column(name = "as_of")
  private Instant asOf;

  @Column(name = "version")
  private long version;

  protected StockLevel() {}

  /**
   * A level that begins.
   *
   * @param version above which the catalogue listens
   */
  StockLevel(String shop, String sku, int onHand, Instant asOf, long version) {
    this.shop = shop;
    this.sku = sku;
    this.onHand = onHand;
    this.asOf = asOf;
    this.version = version;
  }

  void move(int quantity, Instant at) {
    onHand = Math.addExact(onHand, quantity);
    asOf = at;
    version++;
  }

  /** The opening comes after a first sale: it is added, and the version passes the told one. */
  void open(int quantity, long toldVersion, Instant at) {
    onHand = Math.addExact(onHand, quantity);
    asOf = at;
    version = Math.max(version, toldVersion) + 1;
  }

  public String getShop() {
    return shop;
  }

  public String getSku() {
    return sku;
  }

  public int getOnHand() {
    return onHand;
  }

  public Instant getAsOf() {
    return asOf;
  }

  public long getVersion() {
    return version;
  }
}
