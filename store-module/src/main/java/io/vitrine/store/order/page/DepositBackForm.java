package io.vitrine.store.order.page;

import io.vitrine.shell.money.Money;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.terminal.TerminalAttempt;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a deposit goes back: in cash, onto a credit note, or to the card. A terminal gives no more
 * back than came from a card; what is above it goes onto a credit note.
 */
public class DepositBackForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String means;
  private String authorisation;
  private String approval;

  /**
   * What goes back by each means.
   *
   * @param most what the terminal may give back; {@code null} where its number is typed
   */
  Map<Means, Money> parts(Money back, Money most) {
    Map<Means, Money> parts = new EnumMap<>(Means.class);
    Means chosen = means == null ? Means.CASH : Means.valueOf(means);
    if (chosen != Means.CARD || most == null || back.compareTo(most) <= 0) {
      parts.put(chosen, back);
    } else {
      parts.put(Means.CARD, most);
      parts.put(Means.CREDIT_NOTE, back.minus(most));
    }
    parts.values().removeIf(Money::isZero);
    return parts;
  }

  /**
   * @param given what a card terminal gave back already
   */
  List<Payout> payouts(Map<Means, Money> parts, List<TerminalAttempt> given) {
    List<Payout> all = new ArrayList<>();
    Money byTerminal = Money.ZERO;
    for (TerminalAttempt attempt : given) {
      all.add(new Payout(Means.CARD, attempt.getAmount(), null, attempt.getId()));
      byTerminal = byTerminal.plus(attempt.getAmount());
    }
    for (var part : parts.entrySet()) {
      boolean card = part.getKey() == Means.CARD;
      Money rest = card ? part.getValue().minus(byTerminal) : part.getValue();
      if (rest.cents() > 0) {
        all.add(new Payout(part.getKey(), rest, card ? authorisation : null));
      }
    }
    return all;
  }

  String code() {
    return approval == null || approval.isBlank() ? null : approval.strip();
  }

  public String getMeans() {
    return means;
  }

  public void setMeans(String means) {
    this.means = means;
  }

  public String getAuthorisation() {
    return authorisation;
  }

  public void setAuthorisation(String authorisation) {
    this.authorisation = authorisation;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }
}
