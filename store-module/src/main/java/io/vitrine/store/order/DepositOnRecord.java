package io.vitrine.store.order;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.sale.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Writes deposits to their till's journal. They are no turnover: {@code depositTaxes} tells what is
 * held for the customer by VAT rate, more or less; {@code compensationCents} what the house keeps,
 * or pays on top, when an order comes to nothing. No name stands there.
 */
@ApplicationScoped
class DepositOnRecord {

  private final Journal journal;
  private final ShellVersion software;

  @Inject
  DepositOnRecord(Journal journal, ShellVersion software) {
    this.journal = journal;
    this.software = software;
  }

  /** Comes before the deposit itself, which points to the entry. */
  void taken(Deposit deposit) {
    JsonArrayBuilder payments = JsonParts.createArrayBuilder();
    for (DepositPaid paid : deposit.getPayments()) {
      JsonObjectBuilder payment =
          JsonParts.createObjectBuilder()
              .add("means", paid.getMeans().name())
              .add("amountCents", paid.getAmount().cents());
      if (paid.isCash()) {
        payment.add("tenderedCents", paid.getTendered().cents());
        payment.add("changeCents", paid.getChange().cents());
      } else {
        payment.add(paid.getMeans().mark(), paid.getMark());
      }
      payments.add(payment);
    }
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("depositCents", deposit.getAmount().cents())
            .add("depositKind", deposit.getKind().name())
            .add("depositTaxes", parts(deposit.byRate(), 1))
            .add("order", deposit.getOrder())
            .add("payments", payments)
            .add("receipt", deposit.getId())
            .add("software", software.getVersion())
            .add("staff", deposit.getStaff());
    deposit.recordedAs(
        journal
            .append(
                deposit.getShop(),
                deposit.getTill(),
                EntryKind.DEPOSIT,
                deposit.getTakenAt(),
                content.build())
            .getSequenceNo());
  }

  /** Comes before the end itself, which points to the entry. */
  void ended(DepositEnd end, Deposit deposit) {
    JsonArrayBuilder payments = JsonParts.createArrayBuilder();
    for (PaidBack back : end.getPayouts()) {
      JsonObjectBuilder payment =
          JsonParts.createObjectBuilder()
              .add("means", back.getMeans().name())
              .add("amountCents", back.getAmount().cents());
      if (!back.isCash()) {
        payment.add(back.getMeans().mark(), back.getMark());
      }
      payments.add(payment);
    }
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("approvedBy", end.getApprovedBy())
            .add("compensationCents", end.getCompensation().cents())
            .add("deposit", deposit.getId())
            .add("depositTaxes", parts(deposit.byRate(), -1))
            .add("order", deposit.getOrder())
            .add("software", software.getVersion())
            .add("staff", end.getStaff());
    boolean kept = end.getEnding() == DepositEnd.Ending.KEPT;
    if (!kept) {
      content.add("payments", payments).add("receipt", end.getReceipt());
    }
    end.recordedAs(
        journal
            .append(
                end.getShop(),
                end.getTill(),
                kept ? EntryKind.DEPOSIT_KEPT : EntryKind.DEPOSIT_BACK,
                end.getEndedAt(),
                content.build())
            .getSequenceNo());
  }

  private static JsonArrayBuilder parts(List<Totals.Rate> parts, int sign) {
    JsonArrayBuilder byRate = JsonParts.createArrayBuilder();
    for (Totals.Rate part : parts) {
      byRate.add(
          JsonParts.createObjectBuilder()
              .add("taxRateBp", part.rate().basisPoints())
              .add("grossCents", sign * part.gross().cents())
              .add("taxCents", sign * part.tax().cents()));
    }
    return byRate;
  }
}
