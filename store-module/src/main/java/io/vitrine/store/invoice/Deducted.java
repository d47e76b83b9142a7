package io.vitrine.store.invoice;

import io.vitrine.store.order.Deposit;
import java.util.List;

/** A deposit that was billed, and that the invoice on its sale takes out again. */
record Deducted(DepositInvoice invoice, Deposit deposit) {

  /** What each document that is named beside says: number and day. */
  static List<Bill> bills(List<Deducted> before) {
    return before.stream().<Bill>map(Deducted::invoice).toList();
  }
}
