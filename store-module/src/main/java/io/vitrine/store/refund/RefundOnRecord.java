package io.vitrine.store.refund;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.sale.Confirmed;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a refund to its till's journal: like a sale, its amounts less than nothing. */
@ApplicationScoped
class RefundOnRecord {

  private final Journal journal;
  private final ShellVersion software;

  @Inject
  RefundOnRecord(Journal journal, ShellVersion software) {
    this.journal = journal;
    this.software = software;
  }

  /** Comes before the refund itself, which points to the entry. */
  void write(Refund refund, Sale sale) {
    JournalEntry entry =
        journal.append(
            refund.getShop(),
            refund.getTill(),
            EntryKind.REFUND,
            refund.getRefundedAt(),
            content(refund, sale));
    refund.recordedAs(entry.getSequenceNo());
  }

  private JsonObject content(Refund refund, Sale sale) {
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add(
                "confirmation",
                Confirmed.onRecord(
                    Confirmed.act(refund.getRequestKey(), sale.getReceipt()),
                    refund.getConfirmation()))
            .add("ecoCents", refund.getEco().cents())
            .add("lines", lines(refund, sale))
            .add("ofReceipt", sale.getReceipt())
            .add("payments", payments(refund))
            .add("reason", refund.getReason().name())
            .add("receipt", refund.getReceipt())
            .add("software", software.getVersion())
            .add("staff", refund.getStaff())
            .add("taxes", taxes(refund))
            .add("totalCents", refund.getTotal().cents());
    if (refund.getApprovedBy() != null) {
      content.add("approvedBy", refund.getApprovedBy());
    }
    return content.build();
  }

  private static JsonArrayBuilder lines(Refund refund, Sale sale) {
    Map<Integer, SoldLine> sold =
        sale.getLines().stream().collect(Collectors.toMap(SoldLine::getPlace, Function.identity()));
    JsonArrayBuilder lines = JsonParts.createArrayBuilder();
    for (RefundedLine line : refund.getLines()) {
      lines.add(
          JsonParts.createObjectBuilder()
              .add("sku", line.getSku())
              .add("name", sold.get(line.getPlace()).getNameFr())
              .add("quantity", -line.getQuantity())
              .add("totalCents", line.getTotal().cents())
              .add("taxRateBp", line.getTaxRate().basisPoints())
              .add("ecoCents", line.getEco().cents()));
    }
    return lines;
  }

  private static JsonArrayBuilder taxes(Refund refund) {
    JsonArrayBuilder taxes = JsonParts.createArrayBuilder();
    for (RefundedPart part : refund.getTaxes()) {
      taxes.add(
          JsonParts.createObjectBuilder()
              .add("taxRateBp", part.getTaxRate().basisPoints())
              .add("grossCents", part.getGross().cents())
              .add("taxCents", part.getTax().cents()));
    }
    return taxes;
  }

  private static JsonArrayBuilder payments(Refund refund) {
    JsonArrayBuilder payments = JsonParts.createArrayBuilder();
    for (PaidBack back : refund.getPayouts()) {
      JsonObjectBuilder payment =
          JsonParts.createObjectBuilder()
              .add("means", back.getMeans().name())
              .add("amountCents", back.getAmount().cents());
      if (!back.isCash()) {
        payment.add(
            back.getMeans() == Means.CREDIT_NOTE ? "creditNote" : "authorisation", back.getMark());
      }
      payments.add(payment);
    }
    return payments;
  }
}
