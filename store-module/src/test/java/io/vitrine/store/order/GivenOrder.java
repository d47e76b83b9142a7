package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.FinishedSale;
import io.vitrine.store.sale.HeldMoney;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.visit.Visit;
import java.time.Instant;
import java.util.List;

/** An order and what was paid down on it by card, without a database. */
public final class GivenOrder {

  private static final CounterRequest.Counter COUNTER =
      new CounterRequest.Counter("rivoli", "T1", "tablet", "S003");

  private GivenOrder() {}

  public static CustomerOrder of(FinishedSale basket, Instant when) {
    SignOn seller =
        new SignOn() {
          @Override
          public String getStaff() {
            return "S003";
          }
        };
    Visit visit =
        Visit.walkIn("rivoli", "visit", new Visit.Caller("Claire D.", "fr", "living"), when);
    CustomerOrder order =
        new CustomerOrder(
            request(DepositKind.ACOMPTE, 1), new SeriesNumber("C2026", 5), seller, visit, when);
    order.contain(basket.goods());
    return order;
  }

  private static OrderRequest request(DepositKind kind, long cents) {
    return new OrderRequest(
        new CounterRequest(
            COUNTER,
            "0123456789abcdef",
            "visit",
            List.of(),
            List.of(Payment.card(Money.cents(cents), "A1B2C3")),
            null),
        new OrderRequest.ForWhom("Claire D.", null, Handover.PICK_UP, null),
        kind,
        Money.cents(cents));
  }

  public static Deposit deposit(
      CustomerOrder order, DepositKind kind, long cents, long serial, Instant when) {
    OrderRequest request = request(kind, cents);
    Deposit deposit =
        new Deposit(
            request,
            order,
            new SeriesNumber(kind.series() + "2026", serial),
            new Deposit.Ground("sign-on", "Camille Roux", "session", when));
    List<Payment> paid = request.basket().payments();
    deposit.paidBy(paid, List.of(new HeldMoney.Backing("A1B2C3", null, null, null)));
    return deposit;
  }

  /** Its order comes to nothing; what goes back goes to the card. */
  public static DepositEnd end(Deposit deposit, Cancellation.By by, Instant when) {
    Cancellation cancellation = Cancellation.of(deposit.getKind(), by, deposit.getAmount(), false);
    List<Payout> payouts =
        cancellation.isKept()
            ? List.of()
            : List.of(new Payout(Payment.Means.CARD, cancellation.back(), "R1B2C3"));
    DepositEnd end =
        new DepositEnd(
            new CancelRequest(
                COUNTER, "0123456789abcdef", deposit.getOrder(), by, false, payouts, "code"),
            new DepositEnd.Ground(
                deposit.getId(),
                "sign-on",
                "session",
                cancellation.isKept() ? null : "RIVOLI-RA2026-000001",
                when),
            cancellation,
            new Approval("approval", "S001", "Hélène Marchand"));
    end.paidBack(payouts, payouts.stream().map(Payout::authorisation).toList(), null);
    return end;
  }
}
