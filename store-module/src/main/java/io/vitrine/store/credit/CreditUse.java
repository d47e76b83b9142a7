package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One use of a credit note: it begins with what the one before left. */
@Entity
@Table(schema = "store", name = "credit_use")
@IdClass(CreditUse.UseId.class)
public class CreditUse {

  /** The key of a use: the note, and the how manieth. */
  public static class UseId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String note;
    private int turn;

    protected UseId() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof UseId that
          && shop.equals(that.shop)
          && note.equals(that.note)
          && turn == that.turn;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, note, turn);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "note")
  private String note;

  @Id
  @Column(name = "turn")
  private int turn;

  @Column(name = "previous_turn")
  private Integer previousTurn;

  @Column(name = "issued_cents")
  private Money issued;

  @Column(name = "before_cents")
  private Money before;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "after_cents")
  private Money after;

  @Column(name = "used_at")
  private Instant usedAt;

  protected CreditUse() {}

  /**
   * @param last the use before, or {@code null} for the first
   */
  CreditUse(CreditNote of, CreditUse last, Money amount, Instant now) {
    this.shop = of.getShop();
    this.note = of.getId();
    this.turn = last == null ? 1 : last.turn + 1;
    this.previousTurn = last == null ? null : last.turn;
    this.issued = of.getAmount();
    this.before = last == null ? of.getAmount() : last.after;
    this.amount = amount;
    this.after = before.minus(amount);
    this.usedAt = now;
  }

  int getTurn() {
    return turn;
  }

  Money getAfter() {
    return after;
  }
}
