package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.device.proof.Confirmation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A sale as the counter finishes it, without a database. */
public final class FinishedSale {

  private final List<PricedLine> lines = new ArrayList<>();

  /** So many pieces at a price with VAT and eco-participation, less a discount; cents. */
  public FinishedSale with(String name, int quantity, long price, long eco, long off, int rateBp) {
    KnownVariant variant =
        KnownVariant.promised(
            new KnownVariant.Promised(
                "SKU-" + lines.size(),
                "p" + lines.size(),
                name,
                name,
                "lin écru",
                "ecru linen",
                Money.cents(price),
                new TaxRate(rateBp),
                Money.cents(eco)));
    lines.add(new PricedLine(variant, quantity, Money.cents(off)));
    return this;
  }

  /** The same goods, to be ordered. */
  public GoodsAnswer.Goods goods() {
    return new GoodsAnswer.Goods(lines, false, null);
  }

  /** Paid by card. */
  public Sale at(Instant when) {
    CounterRequest.Counter counter = new CounterRequest.Counter("rivoli", "T1", "tablet", "S003");
    CounterRequest request =
        new CounterRequest(counter, "0123456789abcdef", "visit", List.of(), List.of(), null);
    Sale sale =
        new Sale(
            "sale",
            new Sale.Ground(
                counter,
                "sign-on",
                "Camille Roux",
                "session",
                "visit",
                new Confirmation("key", "digest", "signature")),
            request,
            new SeriesNumber("V2026", 42),
            when);
    sale.contain(goods(), LocalDate.ofInstant(when, ZoneId.of("Europe/Paris")));
    Payment paid = Payment.card(sale.getTotal(), "A1B2C3");
    sale.paidBy(List.of(paid), List.of(HeldMoney.Backing.of(paid)));
    return sale;
  }
}
