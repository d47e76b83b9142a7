package io.vitrine.store.closing;

import io.vitrine.shell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a closing holds of one kind of act at the drawer. */
@Embeddable
public class ClosedDrawer {

  @Column(name = "act")
  private String act;

  @Column(name = "times")
  private int times;

  @Column(name = "amount_cents")
  private Money amount;

  protected ClosedDrawer() {}

  ClosedDrawer(String act, Sums.Drawer done) {
    this.act = act;
    this.times = done.times();
    this.amount = Money.cents(done.cents());
  }

  /** Such as {@code BANK_OUT}. */
  public String getAct() {
    return act;
  }

  public int getTimes() {
    return times;
  }

  /** Less than nothing for what was taken out. */
  public Money getAmount() {
    return amount;
  }

  Sums.Drawer sum() {
    return new Sums.Drawer(times, amount.cents());
  }
}
