package io.vitrine.store.credit;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a credit note that is no part of a refund to its till's journal. For goods it is written
 * like a refund: they leave the turnover, and the means is the note. Goodwill moves neither: the
 * house gives, and the note counts as a means when it is used.
 */
@ApplicationScoped
class CreditOnRecord {

  private final Journal journal;
  private final ShellVersion software;

  @Inject
  CreditOnRecord(Journal journal, ShellVersion software) {
    this.journal = journal;
    this.software = software;
  }

  /** Comes before the note itself, which points to the entry. */
  void write(CreditNote note) {
    note.recordedAs(
        journal
            .append(
                note.getShop(),
                note.getTill(),
                EntryKind.CREDIT_NOTE,
                note.getIssuedAt(),
                content(note))
            .getSequenceNo());
  }

  private JsonObject content(CreditNote note) {
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("amountCents", note.getAmount().cents())
            .add("creditNote", note.getNumber())
            .add("reason", note.getKind().name())
            .add("software", software.getVersion())
            .add("staff", note.getStaff())
            .add("why", note.getWhy());
    if (note.getApprovedBy() != null) {
      content.add("approvedBy", note.getApprovedBy());
    }
    if (note.getEndsOn() != null) {
      content.add("endsOn", note.getEndsOn().toString());
    }
    if (note.getKind() == CreditKind.NO_RECEIPT) {
      content
          .add("lines", lines(note))
          .add("payments", payment(note))
          .add("taxes", taxes(note))
          .add("totalCents", -note.getAmount().cents());
    }
    return content.build();
  }

  private static JsonArrayBuilder lines(CreditNote note) {
    JsonArrayBuilder lines = JsonParts.createArrayBuilder();
    for (CreditLine line : note.getLines()) {
      lines.add(
          JsonParts.createObjectBuilder()
              .add("sku", line.getSku())
              .add("name", line.getNameFr())
              .add("quantity", -line.getQuantity())
              .add("totalCents", -line.getTotal().cents())
              .add("taxRateBp", line.getTaxRate().basisPoints()));
    }
    return lines;
  }

  private static JsonArrayBuilder payment(CreditNote note) {
    return JsonParts.createArrayBuilder()
        .add(
            JsonParts.createObjectBuilder()
                .add("means", "CREDIT_NOTE")
                .add("amountCents", -note.getAmount().cents())
                .add("creditNote", note.getNumber()));
  }

  private static JsonArrayBuilder taxes(CreditNote note) {
    SortedMap<TaxRate, Money> gross = new TreeMap<>();
    note.getLines().forEach(line -> gross.merge(line.getTaxRate(), line.getTotal(), Money::plus));
    JsonArrayBuilder taxes = JsonParts.createArrayBuilder();
    gross.forEach(
        (rate, sum) ->
            taxes.add(
                JsonParts.createObjectBuilder()
                    .add("taxRateBp", rate.basisPoints())
                    .add("grossCents", -sum.cents())
                    .add("taxCents", -rate.within(sum).cents())));
    return taxes;
  }
}
