package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.till.TypedAmount;
import java.io.Serializable;
import java.util.List;

/** How a deposit or a balance is paid: by card, in cash, or a part of each. */
public class PlainPayment implements Serializable {
  private static final long serialVersionUID = 1L;

  private String means = "CARD";
  private String cardAmount;
  private String authorisation;
  private String tendered;

  /** Nothing, where nothing is due. */
  List<Payment> payments(Money due) {
    if (due.isZero()) {
      return List.of();
    }
    if ("CARD".equals(means)) {
      return List.of(Payment.card(due, stripped(authorisation)));
    }
    if ("CASH".equals(means)) {
      return List.of(cash(due));
    }
    Money byCard = TypedAmount.read(cardAmount);
    if (byCard.compareTo(due) >= 0) {
      throw new InvalidValue("a part by card is less than the whole sum");
    }
    return List.of(Payment.card(byCard, stripped(authorisation)), cash(due.minus(byCard)));
  }

  private Payment cash(Money amount) {
    return Payment.cash(
        amount, tendered == null || tendered.isBlank() ? amount : TypedAmount.read(tendered));
  }

  private static String stripped(String text) {
    return text == null ? null : text.strip();
  }

  /** Another way was chosen; what was typed for the old one goes. */
  void chosen() {
    cardAmount = null;
    tendered = null;
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
}
