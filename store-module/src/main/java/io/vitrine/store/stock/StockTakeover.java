package io.vitrine.store.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the catalogue's figures have been taken over by a shop, once a variant. */
@Entity
@Table(schema = "store", name = "stock_takeover")
public class StockTakeover {

  @Id
  @Column(name = "shop")
  private String shop;

  @Column(name = "after_sku")
  private String afterSku;

  @Column(name = "taken")
  private int taken;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "last_error")
  private String lastError;

  protected StockTakeover() {}

  StockTakeover(String shop, Instant now) {
    this.shop = shop;
    this.afterSku = "";
    this.startedAt = now;
  }

  /** A new pass over all numbers; those taken over before are passed over. */
  void again(Instant now) {
    afterSku = "";
    startedAt = now;
    finishedAt = null;
    lastError = null;
  }

  /**
   * @param opened how many levels a page has begun
   * @param next where to go on, or {@code null} at the end
   */
  void moved(int opened, String next, Instant now) {
    taken += opened;
    lastError = null;
    if (next == null) {
      finishedAt = now;
    } else {
      afterSku = next;
    }
  }

  void failed(String why) {
    lastError = why.length() > 500 ? why.substring(0, 500) : why;
  }

  public String getShop() {
    return shop;
  }

  String getAfterSku() {
    return afterSku;
  }

  public int getTaken() {
    return taken;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public String getLastError() {
    return lastError;
  }
}
