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

  /** Whether the catalogue's figure was taken over; before that the level counts sales alone. */
  @Column(name = "opened")
  private boolean opened;

  protected StockLevel() {}

  private StockLevel(String shop, String sku, Instant asOf) {
    this.shop = shop;
    this.sku = sku;
    this.asOf = asOf;
  }

  /** A level that begins with a sale; its opening comes later. */
  static StockLevel soldBeforeTakeover(String shop, String sku, Instant now) {
    return new StockLevel(shop, sku, now);
  }

  /**
   * A level that begins with what the catalogue told.
   *
   * @param toldVersion above which the catalogue listens
   */
  static StockLevel opened(String shop, String sku, int onHand, long toldVersion, Instant asOf) {
    StockLevel level = new StockLevel(shop, sku, asOf);
    level.open(onHand, toldVersion, asOf);
    return level;
  }

  void move(int quantity, Instant at) {
    onHand = Math.addExact(onHand, quantity);
    asOf = at;
    version++;
  }

  /** Adds the opening to what was sold before; the version passes the told one. */
  void open(int quantity, long toldVersion, Instant at) {
    onHand = Math.addExact(onHand, quantity);
    asOf = at;
    version = Math.max(version, toldVersion) + 1;
    opened = true;
  }

  boolean isOpened() {
    return opened;
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
