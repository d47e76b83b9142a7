package io.vitrine.store.counter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What lies on the counter for a visit: a draft, numbers only. */
@Entity
@Table(schema = "store", name = "basket")
@IdClass(BasketId.class)
public class Basket {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "visit")
  private String visit;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "pieces")
  private int pieces;

  @Column(name = "whole_bp")
  private int wholeDiscount;

  @Column(name = "turn")
  private long turn;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "basket_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "visit", referencedColumnName = "visit")
      })
  @OrderBy("place")
  private List<KeptLine> lines = new ArrayList<>();

  protected Basket() {}

  Basket(String shop, String visit) {
    this.shop = shop;
    this.visit = visit;
  }

  /** It is laid out anew by somebody, and is hers from now on. */
  void lay(KeepBasket.Laid laid, KeepBasket.Keeper by, Instant now) {
    staff = by.staff();
    staffName = by.name();
    wholeDiscount = laid.wholeDiscount();
    lines.clear();
    laid.lines()
        .forEach(
            line ->
                lines.add(
                    new KeptLine(lines.size(), line.sku(), line.quantity(), line.discount())));
    pieces = lines.stream().mapToInt(KeptLine::getQuantity).sum();
    turn++;
    changedAt = now;
  }

  public String getVisit() {
    return visit;
  }

  /** Who changed it last. */
  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  /** How many pieces lie there. */
  public int getPieces() {
    return pieces;
  }

  /** What goes off the whole, in basis points. */
  public int getWholeDiscount() {
    return wholeDiscount;
  }

  /** Goes up with each change: whoever knows an older one has not seen the last. */
  public long getTurn() {
    return turn;
  }

  public List<KeptLine> getLines() {
    return List.copyOf(lines);
  }
}
