package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.till.TypedAmount;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How the customer pays: parts that are settled, and the means by which the rest is paid. What a
 * card terminal took is no part of the form; it is read from its attempts.
 */
public class PaymentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Part> parts = new ArrayList<>();
  private Means means = Means.CARD;
  private String amount;
  private String authorisation;
  private String tendered;
  private String cheque;
  private String creditCode;
  private String stockReason;

  /**
   * A part that is settled but for the sale.
   *
   * @param mark by which it is known: authorisation, cheque's number, credit note's code
   * @param label by which it is shown
   */
  public record Part(Means means, long cents, long tenderedCents, String mark, String label)
      implements Serializable {

    public Money amount() {
      return Money.cents(cents);
    }

    Payment payment() {
      return switch (means) {
        case CASH -> Payment.cash(amount(), Money.cents(tenderedCents));
        case CARD -> Payment.card(amount(), mark);
        case CHEQUE -> Payment.cheque(amount(), mark);
        case CREDIT_NOTE -> Payment.creditNote(amount(), mark);
        default -> throw new InvalidValue("nothing is paid by " + means + " here");
      };
    }
  }

  /** The sum has changed; what was typed for the old one goes, what was settled stays. */
  void begin() {
    amount = null;
    tendered = null;
  }

  void chosen() {
    amount = null;
    tendered = null;
  }

  Money settled() {
    return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
  }

  /** What is typed for the next part: the whole rest, unless it says less. */
  Money typed(Money rest) {
    Money part = amount == null || amount.isBlank() ? rest : TypedAmount.read(amount);
    if (part.cents() <= 0 || part.compareTo(rest) > 0) {
      throw new InvalidValue("a part is more than nothing and not more than what is left to pay");
    }
    return part;
  }

  /** Adds the next part; a card terminal's comes from its attempt instead. */
  void add(Money part, String label) {
    Part next = part(part, label);
    next.payment();
    parts.add(next);
    amount = null;
    authorisation = null;
    tendered = null;
    cheque = null;
    creditCode = null;
  }

  /** What is left, by the means that is chosen; it is not kept among the parts. */
  Payment last(Money rest) {
    return part(rest, null).payment();
  }

  private Part part(Money part, String label) {
    return switch (means) {
      case CASH -> {
        Money given = tendered == null || tendered.isBlank() ? part : TypedAmount.read(tendered);
        yield new Part(means, part.cents(), given.cents(), null, null);
      }
      case CARD ->
          new Part(means, part.cents(), 0, stripped(authorisation), stripped(authorisation));
      case CHEQUE -> new Part(means, part.cents(), 0, stripped(cheque), stripped(cheque));
      case CREDIT_NOTE -> new Part(means, part.cents(), 0, stripped(creditCode), label);
      default -> throw new InvalidValue("nothing is paid by " + means + " here");
    };
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The credit note that pays next, whose code is not shown again. */
  void payWith(String code) {
    means = Means.CREDIT_NOTE;
    creditCode = code;
  }

  void remove(int index) {
    parts.remove(index);
  }

  List<Payment> payments() {
    return parts.stream().map(Part::payment).toList();
  }

  String reason() {
    return stripped(stockReason);
  }

  public List<Part> getParts() {
    return List.copyOf(parts);
  }

  public boolean isCard() {
    return means == Means.CARD;
  }

  public boolean isCash() {
    return means == Means.CASH;
  }

  public boolean isByCheque() {
    return means == Means.CHEQUE;
  }

  public boolean isCredit() {
    return means == Means.CREDIT_NOTE;
  }

  public String getMeans() {
    return means.name();
  }

  public void setMeans(String means) {
    this.means = Means.valueOf(means);
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
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

  public String getCheque() {
    return cheque;
  }

  public void setCheque(String cheque) {
    this.cheque = cheque;
  }

  public String getCreditCode() {
    return creditCode;
  }

  public void setCreditCode(String creditCode) {
    this.creditCode = creditCode;
  }

  public String getStockReason() {
    return stockReason;
  }

  public void setStockReason(String stockReason) {
    this.stockReason = stockReason;
  }
}
