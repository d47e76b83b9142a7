package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What came back of a sale, paid to the card, without a database. */
public final class GivenRefund {

  private GivenRefund() {}

  /**
   * @param before what came back of the sale earlier at each rate
   */
  public static Refund of(
      Sale sale, Map<TaxRate, Money> before, Instant when, BasketLine... wanted) {
    List<LineSoFar> lines =
        sale.getLines().stream()
            .map(
                line ->
                    new LineSoFar(
                        line.getPlace(),
                        line.getSku(),
                        line.getTaxRate(),
                        line.getQuantity(),
                        line.getTotal(),
                        line.getEcoUnit(),
                        0,
                        0,
                        Money.ZERO))
            .toList();
    GivenBack given =
        new SaleSoFar(sale, lines, before, Map.of(), Money.ZERO, 0).of(List.of(wanted));
    List<Payout> payouts = List.of(new Payout(Means.CARD, given.total(), "A1B2C3"));
    CounterRequest.Counter counter = new CounterRequest.Counter("rivoli", "T1", "tablet", "S003");
    Refund refund =
        new Refund(
            "refund",
            new Refund.Ground(
                "sign-on",
                "Camille Roux",
                "session",
                sale.getId(),
                new Confirmation("key", "digest", "signature")),
            new RefundRequest(
                counter,
                "0123456789abcdef",
                sale.getReceipt(),
                List.of(wanted),
                payouts,
                RefundReason.CHANGED_MIND,
                null),
            new SeriesNumber("R2026", 9),
            when);
    refund.contain(given);
    refund.paidBack(payouts, List.of("A1B2C3"), null);
    return refund;
  }
}
