package io.vitrine.store.invoice;

import io.vitrine.store.invoice.Billed.Kind;
import io.vitrine.store.invoice.Billed.Paid;
import io.vitrine.store.invoice.Billed.Preceding;
import io.vitrine.store.invoice.Billed.Tax;
import io.vitrine.store.invoice.DepositInvoicePapers.OnOrder;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.DepositEnd;
import io.vitrine.store.order.DepositPaid;
import io.vitrine.store.sale.Payment.Means;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What the invoice on a deposit bills, and its credit takes back: its part of each rate. */
final class BilledDeposit {

  private BilledDeposit() {}

  static Billed of(DepositInvoice invoice, CustomerOrder order, Deposit deposit, ZoneId zone) {
    return new Billed(
        Kind.DEPOSIT,
        invoice.getNumber(),
        invoice.getIssuedAt(),
        zone,
        invoice.getParties(),
        null,
        order.getId(),
        new Paid(LocalDate.ofInstant(deposit.getTakenAt(), zone), deposit.getId(), mostOf(deposit)),
        Lines.paidDown(order, deposit),
        deposit.byRate().stream().map(Tax::of).toList(),
        List.of());
  }

  /** Takes a deposit's invoice back, whole: what it billed never came to be. */
  static Billed of(DepositInvoiceCredit credit, OnOrder of, DepositEnd end, ZoneId zone) {
    Deposit deposit = of.deposit();
    boolean kept = end.getEnding() == DepositEnd.Ending.KEPT;
    return new Billed(
        kept ? Kind.DEPOSIT_KEPT : Kind.DEPOSIT_CREDIT,
        credit.getNumber(),
        credit.getIssuedAt(),
        zone,
        of.invoice().getParties(),
        null,
        of.order().getId(),
        new Paid(
            LocalDate.ofInstant(end.getEndedAt(), zone),
            kept ? deposit.getId() : end.getReceipt(),
            Billed.mostOf(end.getPayouts(), Means.DEPOSIT)),
        Lines.paidDown(of.order(), deposit),
        deposit.byRate().stream().map(Tax::of).toList(),
        List.of(Preceding.of(of.invoice(), zone)));
  }

  private static Means mostOf(Deposit deposit) {
    return deposit.getPayments().stream()
        .max(Comparator.comparing(DepositPaid::getAmount))
        .map(DepositPaid::getMeans)
        .orElse(Means.CASH);
  }
}
