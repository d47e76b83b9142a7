package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.order.DepositSplit;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Settled;
import io.vitrine.store.sale.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an invoice bills or its credit gives back, without VAT; the whole is never less than
 * nothing. The VAT of each rate is that of the sale, refund or deposit, taken out of the rate's
 * total once. An invoice on a sale whose deposit was billed takes that out again, by lines of the
 * same sums: its VAT is what is left at each rate, and all invoices of an order add up to its sale
 * to the cent.
 *
 * @param soldOn the day the goods were handed over, in the shop's zone; {@code null} while they are
 *     not
 * @param about the receipt of the sale, or the order on which was paid down
 * @param preceding what it credits or deducts
 */
record Billed(
    Kind kind,
    String number,
    Instant issuedAt,
    ZoneId zone,
    Parties parties,
    LocalDate soldOn,
    String about,
    Paid paid,
    List<Line> lines,
    List<Tax> taxes,
    List<Preceding> preceding) {

  /** An invoice or what takes it back (UNTDID 1001). */
  enum Kind {
    INVOICE("380", ""),
    /** On a sale whose deposit was billed. */
    FINAL("380", "final."),
    CREDIT("381", "credit."),
    /** On a payment on account (CGI art. 289, I, 1, c). */
    DEPOSIT("386", "deposit."),
    DEPOSIT_CREDIT("381", "depositCredit."),
    /** The house keeps the money as damages. */
    DEPOSIT_KEPT("381", "depositKept.");

    private final String code;
    private final String words;

    Kind(String code, String words) {
      this.code = code;
      this.words = words;
    }

    String code() {
      return code;
    }

    /** The key of its own words. */
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

  /** An invoice of before, which is credited or deducted. */
  record Preceding(String number, LocalDate issuedOn) {
    static Preceding of(Bill bill, ZoneId zone) {
      return new Preceding(bill.getNumber(), LocalDate.ofInstant(bill.getIssuedAt(), zone));
    }
  }

  /** The sums at one rate. */
  record Tax(TaxRate rate, Money net, Money tax) {
    static Tax of(Totals.Rate part) {
      return new Tax(part.rate(), part.net(), part.tax());
    }
  }

  /**
   * What a line is about.
   *
   * @param sku {@code null} for money
   * @param variant what is said on top of the name, or {@code null}
   * @param eco the eco-participation of one piece, with VAT
   */
  record Item(String sku, String name, String variant, TaxRate rate, Money eco) {}

  /**
   * A line without VAT.
   *
   * @param quantity less than nothing for what is taken out again
   * @param net after its discount
   * @param discount what went off, without VAT
   * @param discountGross the same with VAT
   * @param gross after its discount, with VAT
   */
  record Line(
      Item item, int quantity, Money net, Money discount, Money discountGross, Money gross) {

    /** Before the discount, of all pieces; never less than nothing. */
    Money full() {
      Money sum = net.plus(discount);
      return quantity < 0 ? sum.negated() : sum;
    }

    int pieces() {
      return Math.abs(quantity);
    }

    /** One piece before the discount, to be read (C. com. L441-9): rounded half up to the cent. */
    Money unit() {
      return Money.cents(
          BigDecimal.valueOf(full().cents())
              .divide(BigDecimal.valueOf(pieces()), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }

  /**
   * @param before what was billed of the sale when it was paid down
   */
  static Billed of(Invoice invoice, Sale sale, List<Deducted> before, ZoneId zone) {
    LocalDate soldOn = LocalDate.ofInstant(sale.getFinishedAt(), zone);
    List<Line> lines = new ArrayList<>(Lines.sold(sale));
    lines.addAll(Lines.deducted(before));
    return new Billed(
        before.isEmpty() ? Kind.INVOICE : Kind.FINAL,
        invoice.getNumber(),
        invoice.getIssuedAt(),
        zone,
        invoice.getParties(),
        soldOn,
        sale.getReceipt(),
        new Paid(soldOn, sale.getReceipt(), mostOf(sale, before)),
        lines,
        rest(sale, before).stream().map(Tax::of).toList(),
        before.stream().map(one -> Preceding.of(one.invoice(), zone)).toList());
  }

  /** What is left of a sale at each rate when its billed deposits are taken out. */
  static List<Totals.Rate> rest(Sale sale, List<Deducted> before) {
    List<Totals.Rate> rest =
        sale.getTaxes().stream()
            .map(part -> new Totals.Rate(part.getTaxRate(), part.getGross(), part.getTax()))
            .toList();
    for (Deducted deducted : before) {
      rest = DepositSplit.balance(rest, deducted.deposit().byRate());
    }
    return rest;
  }

  /**
   * @param before what the invoice deducts: what comes back may be more than it bills itself
   */
  static Billed of(
      InvoiceCredit credit,
      Invoice invoice,
      Sale sale,
      Refund refund,
      List<Deducted> before,
      ZoneId zone) {
    return new Billed(
        Kind.CREDIT,
        credit.getNumber(),
        credit.getIssuedAt(),
        zone,
        invoice.getParties(),
        LocalDate.ofInstant(sale.getFinishedAt(), zone),
        sale.getReceipt(),
        new Paid(
            LocalDate.ofInstant(refund.getRefundedAt(), zone), refund.getReceipt(), mostOf(refund)),
        Lines.cameBack(sale, refund),
        refund.getTaxes().stream()
            .map(
                part ->
                    new Tax(part.getTaxRate(), part.getNet().negated(), part.getTax().negated()))
            .toList(),
        Stream.concat(Stream.of(invoice), Deducted.bills(before).stream())
            .map(bill -> Preceding.of(bill, zone))
            .toList());
  }

  /** What was billed before is no payment of this invoice. */
  private static Means mostOf(Sale sale, List<Deducted> before) {
    return sale.getPayments().stream()
        .filter(paid -> before.isEmpty() || paid.getMeans() != Means.DEPOSIT)
        .max(Comparator.comparing(Settled::getAmount))
        .map(Settled::getMeans)
        .orElse(before.isEmpty() ? Means.CASH : Means.DEPOSIT);
  }

  private static Means mostOf(Refund refund) {
    return mostOf(refund.getPayouts(), Means.CASH);
  }

  /** Amounts that went back are less than nothing. */
  static Means mostOf(List<PaidBack> back, Means none) {
    return back.stream()
        .min(Comparator.comparing(PaidBack::getAmount))
        .map(PaidBack::getMeans)
        .orElse(none);
  }

  /** Whether it is about money before goods. */
  boolean isOnAccount() {
    return soldOn == null;
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
