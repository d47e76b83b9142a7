package io.vitrine.store.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many of a variant a shop has, and how many of them are kept for visits. */
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

  @Column(name = "set_aside")
  private int setAside;

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

  /** A level that begins with a sale or another move; its opening comes later. */
  static StockLevel movedBeforeTakeover(String shop, String sku, Instant now) {
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

  /**
   * @param quantity what comes or goes
   * @param aside how many more or fewer are kept for visits
   */
  void move(int quantity, int aside, Instant at) {
    onHand = Math.addExact(onHand, quantity);
    setAside = Math.addExact(setAside, aside);
    asOf = at;
    version++;
  }

  /**
   * Whether so many may go without touching what is kept for others.
   *
   * @param own how many are kept for whoever takes them; these go first
   */
  boolean covers(int quantity, int own) {
    return (long) onHand - quantity >= (long) setAside - Math.min(own, quantity);
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

  /** How many are kept for visits. */
  public int getSetAside() {
    return setAside;
  }

  /** How many are there for whoever comes; less than none where more was promised or sold. */
  public int getFree() {
    return onHand - setAside;
  }

  public Instant getAsOf() {
    return asOf;
  }

  public long getVersion() {
    return version;
  }
}
