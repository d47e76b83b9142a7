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

  @Column(name = "aside")
  private int aside;

  @Column(name = "set_aside")
  private int setAside;

  @Column(name = "reason")
  private String reason;

  @Column(name = "sale")
  private String sale;

  @Column(name = "refund")
  private String refund;

  @Column(name = "dossier")
  private String dossier;

  @Column(name = "transfer")
  private String transfer;

  @Column(name = "sheet")
  private String sheet;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "moved_by")
  private String movedBy;

  protected StockMove() {}

  /**
   * @param after the level as the move left it
   */
  StockMove(StockLevel after, int quantity, int aside, Cause cause) {
    this.shop = after.getShop();
    this.sku = after.getSku();
    this.version = after.getVersion();
    this.kind = cause.kind();
    this.quantity = quantity;
    this.onHand = after.getOnHand();
    this.aside = aside;
    this.setAside = after.getSetAside();
    this.reason = cause.reason();
    this.movedAt = after.getAsOf();
    this.movedBy = cause.by();
    this.requestKey = cause.key();
    belongsTo(cause.of());
  }

  private void belongsTo(String number) {
    switch (kind) {
      case SALE -> sale = number;
      case RETURN, BREAKAGE -> refund = number;
      case SET_ASIDE, RELEASE -> dossier = number;
      case TRANSFER_OUT, TRANSFER_IN -> transfer = number;
      case COUNT -> sheet = number;
      case OPENING, RECEIPT, HELD_BACK, LET_GO, CORRECTION -> {}
    }
  }

  public String getSku() {
    return sku;
  }

  public long getVersion() {
    return version;
  }

  public MoveKind getKind() {
    return kind;
  }

  /** How many came or went. */
  public int getQuantity() {
    return quantity;
  }

  /** How many lay in the shop then. */
  public int getOnHand() {
    return onHand;
  }

  /** How many more or fewer are set aside. */
  public int getAside() {
    return aside;
  }

  /** How many were set aside then. */
  public int getSetAside() {
    return setAside;
  }

  public String getReason() {
    return reason;
  }

  /** The dossier that pieces were kept for; {@code null} for every other kind. */
  public String getDossier() {
    return dossier;
  }

  public Instant getMovedAt() {
    return movedAt;
  }

  public String getMovedBy() {
    return movedBy;
  }
}
