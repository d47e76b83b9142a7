package io.vitrine.store.sale.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.till.TypedAmount;
import java.io.Serializable;
import java.util.List;

/** How the customer pays: by card, in cash, or a part of each. */
public class PaymentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String means = "CARD";
  private long dueCents;
  private String cardAmount;
  private String authorisation;
  private String tendered;
  private String stockReason;

  /** The sum has changed; what was typed for the old one goes. */
  void begin(Money due) {
    dueCents = due.cents();
    cardAmount = null;
    tendered = null;
  }

  void chosen() {
    cardAmount = null;
    tendered = null;
  }

  List<Payment> payments() {
    Money due = Money.cents(dueCents);
    if ("CARD".equals(means)) {
      return List.of(Payment.card(due, authorisation));
    }
    if ("CASH".equals(means)) {
      return List.of(cash(due));
    }
    Money byCard = TypedAmount.read(cardAmount);
    if (byCard.compareTo(due) >= 0) {
      throw new InvalidValue("a part by card is less than the whole sum");
    }
    return List.of(Payment.card(byCard, authorisation), cash(due.minus(byCard)));
  }

  private Payment cash(Money amount) {
    return Payment.cash(
        amount, tendered == null || tendered.isBlank() ? amount : TypedAmount.read(tendered));
  }

  String reason() {
    return stockReason == null || stockReason.isBlank() ? null : stockReason.strip();
  }

  public boolean isCard() {
    return !"CASH".equals(means);
  }

  public boolean isCash() {
    return !"CARD".equals(means);
  }

  public boolean isBoth() {
    return "BOTH".equals(means);
  }

  public String getMeans() {
    return means;
  }

  public void setMeans(String means) {
    this.means = means;
  }

  public String getCardAmount() {
    return cardAmount;
  }

  public void setCardAmount(String cardAmount) {
    this.cardAmount = cardAmount;
  }

  public String getAuthorisation() {
    return authorisation;
  }

  public void setAuthorisation(String authorisation) {
    this.authorisation = authorisation;
  }

  public String getTendered() {
    return tendered;
  }

  public void setTendered(String tendered) {
    this.tendered = tendered;
  }

  public String getStockReason() {
    return stockReason;
  }

  public void setStockReason(String stockReason) {
    this.stockReason = stockReason;
  }
}
