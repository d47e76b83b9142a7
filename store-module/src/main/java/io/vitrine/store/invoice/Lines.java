package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.invoice.Billed.Item;
import io.vitrine.store.invoice.Billed.Line;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.DepositPart;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundedLine;
import io.vitrine.store.refund.RefundedPart;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.sale.promise.PromisedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of an invoice or a credit. What they come to without VAT follows by running sums, so
 * that those of a rate add up to its total to the cent.
 */
final class Lines {

  private Lines() {}

  /** The goods of a sale. */
  static List<Line> sold(Sale sale) {
    Map<TaxRate, Money> before = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (SoldLine line : sale.getLines()) {
      TaxRate rate = line.getTaxRate();
      Money sum = before.getOrDefault(rate, Money.ZERO);
      Money now = sum.plus(line.getTotal());
      before.put(rate, now);
      lines.add(
          new Line(
              item(line),
              line.getQuantity(),
              net(rate, now).minus(net(rate, sum)),
              net(rate, line.getDiscount()),
              line.getDiscount(),
              line.getTotal()));
    }
    return lines;
  }

  private static Item item(SoldLine line) {
    return new Item(
        line.getSku(), line.getNameFr(), line.getVariantFr(), line.getTaxRate(), line.getEcoUnit());
  }

  private static Money net(TaxRate rate, Money gross) {
    return gross.minus(rate.within(gross));
  }

  /**
   * What came back: the refund's sum without VAT at each rate, spread over its lines by running
   * sums. It is no rate's tax of the lines alone, since it completes what came back before.
   */
  static List<Line> cameBack(Sale sale, Refund refund) {
    Map<Integer, SoldLine> sold =
        sale.getLines().stream().collect(Collectors.toMap(SoldLine::getPlace, Function.identity()));
    Map<TaxRate, RefundedPart> parts =
        refund.getTaxes().stream()
            .collect(Collectors.toMap(RefundedPart::getTaxRate, Function.identity()));
    Map<TaxRate, Money> before = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (RefundedLine line : refund.getLines()) {
      RefundedPart part = parts.get(line.getTaxRate());
      Money sum = before.getOrDefault(line.getTaxRate(), Money.ZERO);
      Money now = sum.minus(line.getTotal());
      before.put(line.getTaxRate(), now);
      lines.add(
          new Line(
              item(sold.get(line.getPlace())),
              line.getQuantity(),
              share(part, now).minus(share(part, sum)),
              Money.ZERO,
              Money.ZERO,
              line.getTotal().negated()));
    }
    return lines;
  }

  private static Money share(RefundedPart part, Money gross) {
    return part.getGross().isZero()
        ? Money.ZERO
        : Money.cents(
            Math.multiplyExact(gross.cents(), part.getNet().cents()) / part.getGross().cents());
  }

  /** What was paid down, a line each rate, which names the goods it is for (CGI art. 269, 2, a). */
  static List<Line> paidDown(CustomerOrder order, Deposit deposit) {
    return deposit.getParts().stream()
        .map(
            part ->
                paid(
                    new Item(
                        null,
                        InvoiceWords.french(
                            "paidDown." + deposit.getKind(), order.getId(), deposit.getId()),
                        goods(order, part.getTaxRate()),
                        part.getTaxRate(),
                        Money.ZERO),
                    part,
                    1))
        .toList();
  }

  private static String goods(CustomerOrder order, TaxRate rate) {
    return order.getLines().stream()
        .filter(line -> line.getTaxRate().equals(rate))
        .map(Lines::goods)
        .collect(Collectors.joining(", "));
  }

  private static String goods(PromisedLine line) {
    return line.getQuantity() + " \u00d7 " + line.getNameFr() + " (" + line.getVariantFr() + ")";
  }

  /** What was billed before the goods were there, taken out again: a line each rate. */
  static List<Line> deducted(List<Deducted> before) {
    List<Line> lines = new ArrayList<>();
    for (Deducted deducted : before) {
      for (DepositPart part : deducted.deposit().getParts()) {
        String name =
            InvoiceWords.french(
                "deducted." + deducted.deposit().getKind(), deducted.invoice().getNumber());
        lines.add(paid(new Item(null, name, null, part.getTaxRate(), Money.ZERO), part, -1));
      }
    }
    return lines;
  }

  private static Line paid(Item item, DepositPart part, int sign) {
    return new Line(
        item, sign, part.getNet().times(sign), Money.ZERO, Money.ZERO, part.getGross().times(sign));
  }
}
