package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A line as it came back: a link in the chain of its sold line's returns. */
@Embeddable
public class RefundedLine {

  @Column(name = "sale")
  private String sale;

  @Column(name = "place")
  private int place;

  @Column(name = "sku")
  private String sku;

  @Column(name = "turn")
  private int turn;

  @Column(name = "previous_turn")
  private Integer previousTurn;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "pieces_before")
  private int piecesBefore;

  @Column(name = "pieces_after")
  private int piecesAfter;

  @Column(name = "pieces_sold")
  private int piecesSold;

  @Column(name = "cents_before")
  private Money centsBefore;

  @Column(name = "cents_after")
  private Money centsAfter;

  @Column(name = "cents_sold")
  private Money centsSold;

  @Column(name = "total_cents")
  private Money total;

  @Column(name = "eco_cents")
  private Money eco;

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  protected RefundedLine() {}

  RefundedLine(String sale, LineSoFar.Slice slice) {
    LineSoFar line = slice.line();
    this.sale = sale;
    this.place = line.place();
    this.sku = line.sku();
    this.turn = line.turns() + 1;
    this.previousTurn = line.turns() == 0 ? null : line.turns();
    this.quantity = slice.quantity();
    this.piecesBefore = line.piecesBack();
    this.piecesAfter = slice.piecesAfter();
    this.piecesSold = line.sold();
    this.centsBefore = line.centsBack();
    this.centsAfter = slice.centsAfter();
    this.centsSold = line.total();
    this.total = slice.amount().negated();
    this.eco = slice.eco().negated();
    this.taxRate = line.rate();
  }

  /** The line's place in the sale. */
  public int getPlace() {
    return place;
  }

  public String getSku() {
    return sku;
  }

  public int getQuantity() {
    return quantity;
  }

  /** What is given back, less than nothing. */
  public Money getTotal() {
    return total;
  }

  /** The eco-participation in it, less than nothing. */
  public Money getEco() {
    return eco;
  }

  public TaxRate getTaxRate() {
    return taxRate;
  }
}
