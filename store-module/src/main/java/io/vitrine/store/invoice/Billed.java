package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invoice bills, without VAT. The VAT of each rate is the sale's own, taken out of the
 * rate's total once; what the lines come to without it follows by running sums, so that they add up
 * to it to the cent.
 */
record Billed(Invoice invoice, Sale sale, ZoneId zone) {

  /**
   * A line without VAT.
   *
   * @param net after its discount
   * @param discount what went off, without VAT
   */
  record Line(SoldLine sold, Money net, Money discount) {
    /** Before the discount. */
    Money full() {
      return net.plus(discount);
    }

    /** One piece before the discount, to be read (C. com. L441-9): rounded half up to the cent. */
    Money unit() {
      return Money.cents(
          BigDecimal.valueOf(full().cents())
              .divide(BigDecimal.valueOf(sold.getQuantity()), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }

  List<Line> lines() {
    Map<TaxRate, Money> before = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (SoldLine line : sale.getLines()) {
      TaxRate rate = line.getTaxRate();
      Money sum = before.getOrDefault(rate, Money.ZERO);
      Money now = sum.plus(line.getTotal());
      before.put(rate, now);
      lines.add(
          new Line(line, net(rate, now).minus(net(rate, sum)), net(rate, line.getDiscount())));
    }
    return lines;
  }

  private static Money net(TaxRate rate, Money gross) {
    return gross.minus(rate.within(gross));
  }

  Money net() {
    return sale.getTotal().minus(sale.getTax());
  }

  LocalDate issuedOn() {
    return LocalDate.ofInstant(invoice.getIssuedAt(), zone);
  }

  LocalDate soldOn() {
    return LocalDate.ofInstant(sale.getFinishedAt(), zone);
  }
}
