package io.vitrine.store.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One move of a level; only ever added. */
@Entity
@Table(schema = "store", name = "stock_move")
@IdClass(StockMoveId.class)
public class StockMove {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "sku")
  private String sku;

  @Id
  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MoveKind kind;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "on_hand")
  private int onHand;

  @Column(name = "reason")
  private String reason;

  @Column(name = "sale")
  private String sale;

  @Column(name = "refund")
  private String refund;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "moved_by")
  private String movedBy;

  protected StockMove() {}

  private StockMove(StockLevel after, MoveKind kind, int quantity, String movedBy) {
    this.shop = after.getShop();
    this.sku = after.getSku();
    this.version = after.getVersion();
    this.kind = kind;
    this.quantity = quantity;
    this.onHand = after.getOnHand();
    this.movedAt = after.getAsOf();
    this.movedBy = movedBy;
  }

  static StockMove opening(StockLevel after, int quantity, String movedBy) {
    return new StockMove(after, MoveKind.OPENING, quantity, movedBy);
  }

  /**
   * @param reason why it may go below zero, or {@code null}
   */
  static StockMove sale(
      StockLevel after, int quantity, String sale, String reason, String movedBy) {
    StockMove move = new StockMove(after, MoveKind.SALE, -quantity, movedBy);
    move.sale = sale;
    move.reason = reason;
    return move;
  }

  static StockMove comingBack(StockLevel after, int quantity, String refund, String movedBy) {
    StockMove move = new StockMove(after, MoveKind.RETURN, quantity, movedBy);
    move.refund = refund;
    return move;
  }

  /**
   * @param reason why it cannot be sold
   */
  static StockMove unsaleable(
      StockLevel after, int quantity, String refund, String reason, String movedBy) {
    StockMove move = new StockMove(after, MoveKind.BREAKAGE, -quantity, movedBy);
    move.refund = refund;
    move.reason = reason;
    return move;
  }
}
