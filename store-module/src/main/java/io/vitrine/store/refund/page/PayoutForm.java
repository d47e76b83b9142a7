package io.vitrine.store.refund.page;

import io.vitrine.shell.money.Money;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.refund.PayoutRule;
import io.vitrine.store.refund.RefundReason;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.terminal.TerminalAttempt;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the money goes back: as it came, or all of it one way. */
public class PayoutForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String way = "AS_PAID";
  private String reason = RefundReason.CHANGED_MIND.name();
  private String authorisation;
  private String approval;

  /** What goes back by each means. */
  Map<Means, Money> parts(Money due, Map<Means, Money> left) {
    if ("AS_PAID".equals(way)) {
      return PayoutRule.asPaid(due, left);
    }
    return due.isZero() ? Map.of() : Map.of(Means.valueOf(way), due);
  }

  /**
   * @param given what a card terminal gave back already; the rest of the card's part was typed
   */
  List<Payout> payouts(Money due, Map<Means, Money> left, List<TerminalAttempt> given) {
    List<Payout> all = new ArrayList<>();
    for (TerminalAttempt attempt : given) {
      all.add(new Payout(Means.CARD, attempt.getAmount(), null, attempt.getId()));
    }
    Money byTerminal =
        given.stream().map(TerminalAttempt::getAmount).reduce(Money.ZERO, Money::plus);
    parts(due, left)
        .forEach(
            (means, sum) -> {
              boolean card = means == Means.CARD;
              Money rest = card ? sum.minus(byTerminal) : sum;
              if (rest.cents() > 0) {
                all.add(new Payout(means, rest, card ? authorisation : null));
              }
            });
    return all;
  }

  RefundReason asked() {
    return RefundReason.named(reason);
  }

  String code() {
    return approval == null || approval.isBlank() ? null : approval.strip();
  }

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
