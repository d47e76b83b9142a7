package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundedLine;
import io.vitrine.store.refund.RefundedPart;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Settled;
import io.vitrine.store.sale.SoldLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an invoice bills or its credit gives back, without VAT and never less than nothing. The VAT
 * of each rate is that of the sale or refund, taken out of the rate's total once; what the lines
 * come to without it follows by running sums, so that they add up to it to the cent.
 *
 * @param soldOn the day the goods were handed over, in the shop's zone
 * @param receipt that of the sale
 * @param preceding what it credits; {@code null} for an invoice
 */
record Billed(
    Kind kind,
    String number,
    Instant issuedAt,
    ZoneId zone,
    Invoice parties,
    LocalDate soldOn,
    String receipt,
    Paid paid,
    List<Line> lines,
    List<Tax> taxes,
    Preceding preceding) {

  /** An invoice or what takes it back (UNTDID 1001). */
  enum Kind {
    INVOICE("380", ""),
    CREDIT("381", "credit.");

    private final String code;
    private final String words;

    Kind(String code, String words) {
      this.code = code;
      this.words = words;
    }

    String code() {
      return code;
    }

    /** The key of its own words where the two differ. */
    String key(String key) {
      return words + key;
    }
  }

  /**
   * How it was settled.
   *
   * @param means that of the greatest part
   */
  record Paid(LocalDate on, String receipt, Means means) {}

  /** The invoice that is credited. */
  record Preceding(String number, LocalDate issuedOn) {}

  /** The sums at one rate. */
  record Tax(TaxRate rate, Money net, Money tax) {}

  /**
   * A line without VAT.
   *
   * @param net after its discount
   * @param discount what went off, without VAT
   * @param gross after its discount, with VAT
   */
  record Line(SoldLine sold, int quantity, Money net, Money discount, Money gross) {
    /** Before the discount. */
    Money full() {
      return net.plus(discount);
    }

    /** One piece before the discount, to be read (C. com. L441-9): rounded half up to the cent. */
    Money unit() {
      return Money.cents(
          BigDecimal.valueOf(full().cents())
              .divide(BigDecimal.valueOf(quantity), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }

  static Billed of(Invoice invoice, Sale sale, ZoneId zone) {
    LocalDate soldOn = LocalDate.ofInstant(sale.getFinishedAt(), zone);
    return new Billed(
        Kind.INVOICE,
        invoice.getNumber(),
        invoice.getIssuedAt(),
        zone,
        invoice,
        soldOn,
        sale.getReceipt(),
        new Paid(soldOn, sale.getReceipt(), mostOf(sale)),
        sold(sale),
        sale.getTaxes().stream()
            .map(part -> new Tax(part.getTaxRate(), part.getNet(), part.getTax()))
            .toList(),
        null);
  }

  static Billed of(InvoiceCredit credit, Invoice invoice, Sale sale, Refund refund, ZoneId zone) {
    return new Billed(
        Kind.CREDIT,
        credit.getNumber(),
        credit.getIssuedAt(),
        zone,
        invoice,
        LocalDate.ofInstant(sale.getFinishedAt(), zone),
        sale.getReceipt(),
        new Paid(
            LocalDate.ofInstant(refund.getRefundedAt(), zone), refund.getReceipt(), mostOf(refund)),
        cameBack(sale, refund),
        refund.getTaxes().stream()
            .map(
                part ->
                    new Tax(part.getTaxRate(), part.getNet().negated(), part.getTax().negated()))
            .toList(),
        new Preceding(invoice.getNumber(), LocalDate.ofInstant(invoice.getIssuedAt(), zone)));
  }

  private static Means mostOf(Sale sale) {
    return sale.getPayments().stream()
        .max(Comparator.comparing(Settled::getAmount))
        .map(Settled::getMeans)
        .orElse(Means.CASH);
  }

  /** Amounts of a refund are less than nothing. */
  private static Means mostOf(Refund refund) {
    return refund.getPayouts().stream()
        .min(Comparator.comparing(PaidBack::getAmount))
        .map(PaidBack::getMeans)
        .orElse(Means.CASH);
  }

  private static List<Line> sold(Sale sale) {
    Map<TaxRate, Money> before = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (SoldLine line : sale.getLines()) {
      TaxRate rate = line.getTaxRate();
      Money sum = before.getOrDefault(rate, Money.ZERO);
      Money now = sum.plus(line.getTotal());
      before.put(rate, now);
      lines.add(
          new Line(
              line,
              line.getQuantity(),
              net(rate, now).minus(net(rate, sum)),
              net(rate, line.getDiscount()),
              line.getTotal()));
    }
    return lines;
  }

  private static Money net(TaxRate rate, Money gross) {
    return gross.minus(rate.within(gross));
  }

  /**
   * What came back: the refund's sum without VAT at each rate, spread over its lines by running
   * sums. It is no rate's tax of the lines alone, since it completes what came back before.
   */
  private static List<Line> cameBack(Sale sale, Refund refund) {
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
              sold.get(line.getPlace()),
              line.getQuantity(),
              share(part, now).minus(share(part, sum)),
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

  Money net() {
    return taxes.stream().map(Tax::net).reduce(Money.ZERO, Money::plus);
  }

  Money tax() {
    return taxes.stream().map(Tax::tax).reduce(Money.ZERO, Money::plus);
  }

  Money total() {
    return net().plus(tax());
  }

  LocalDate issuedOn() {
    return LocalDate.ofInstant(issuedAt, zone);
  }
}
