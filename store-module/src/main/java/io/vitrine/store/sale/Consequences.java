package io.vitrine.store.sale;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.sale.promise.PaidDown;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.stock.Stock;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;

/** What a finished sale brings about, in its own transaction: stock, journal, visit, neighbours. */
@ApplicationScoped
class Consequences {

  private final Stock stock;
  private final Journal journal;
  private final VisitSold visitSold;
  private final Event<SaleFinished> finished;
  private final ShellVersion software;

  @Inject
  Consequences(
      Stock stock,
      Journal journal,
      VisitSold visitSold,
      Event<SaleFinished> finished,
      ShellVersion software) {
    this.stock = stock;
    this.journal = journal;
    this.visitSold = visitSold;
    this.finished = finished;
    this.software = software;
  }

  /**
   * The articles of which there are too few for this visit, unless a reason is named; locks their
   * levels.
   */
  List<String> shortages(CounterRequest request, List<BasketLine> lines, Visit visit) {
    List<String> missing =
        inOrder(lines).stream()
            .filter(line -> !stock.has(piece(line, visit)))
            .map(BasketLine::sku)
            .toList();
    return request.belowZeroReason() == null ? missing : List.of();
  }

  private static Stock.Piece piece(BasketLine line, Visit visit) {
    return new Stock.Piece(visit.getShop(), line.sku(), line.quantity(), visit.getAppointment());
  }

  /** Writes the sale to the till's journal, before the sale itself, which points to it. */
  void record(Sale sale, GoodsAnswer.Goods sold) {
    JournalEntry entry =
        journal.append(
            sale.getShop(),
            sale.getTill(),
            EntryKind.SALE,
            sale.getFinishedAt(),
            content(sale, sold));
    sale.recordedAs(entry.getSequenceNo());
  }

  void of(Sale sale, List<BasketLine> lines, String belowZeroReason, Visit visit) {
    for (BasketLine line : inOrder(lines)) {
      stock.sell(
          piece(line, visit), sale.getId(), belowZeroReason, sale.getStaff(), sale.getFinishedAt());
    }
    visitSold.end(visit, sale.getReceipt(), sale.getFinishedAt());
    finished.fire(
        new SaleFinished(
            sale.getShop(),
            sale.getId(),
            sale.getReceipt(),
            visit.getId(),
            visit.getAppointment(),
            sale.getStaff(),
            sale.getFinishedAt(),
            lines));
  }

  /** In order of the numbers, so that two sales never wait for each other crosswise. */
  private static List<BasketLine> inOrder(List<BasketLine> lines) {
    return lines.stream().sorted(Comparator.comparing(BasketLine::sku)).toList();
  }

  private JsonObject content(Sale sale, GoodsAnswer.Goods sold) {
    JsonArrayBuilder lines = JsonParts.createArrayBuilder();
    for (SoldLine line : sale.getLines()) {
      lines.add(
          JsonParts.createObjectBuilder()
              .add("sku", line.getSku())
              .add("name", line.getNameFr())
              .add("quantity", line.getQuantity())
              .add("unitPriceCents", line.getUnitPrice().cents())
              .add("discountCents", line.getDiscount().cents())
              .add("totalCents", line.getTotal().cents())
              .add("taxRateBp", line.getTaxRate().basisPoints())
              .add("ecoUnitCents", line.getEcoUnit().cents()));
    }
    JsonArrayBuilder taxes = JsonParts.createArrayBuilder();
    for (TaxedPart part : sale.getTaxes()) {
      taxes.add(
          JsonParts.createObjectBuilder()
              .add("taxRateBp", part.getTaxRate().basisPoints())
              .add("grossCents", part.getGross().cents())
              .add("taxCents", part.getTax().cents()));
    }
    JsonObjectBuilder content = JsonParts.createObjectBuilder();
    if (sale.getApprovedBy() != null) {
      content.add("approvedBy", sale.getApprovedBy());
    }
    if (sold.promised() != null) {
      content.add(
          sold.promised().kind() == Promised.Kind.QUOTE ? "quote" : "order",
          sold.promised().number());
      sold.promised().paidDown().ifPresent(paid -> content.add("depositTaxes", settled(paid)));
    }
    if (sale.getVisitLevel() != null) {
      content.add("visitLevel", sale.getVisitLevel());
    }
    return content
        .add("confirmation", confirmation(sale))
        .add("ecoCents", sale.getEco().cents())
        .add("lines", lines)
        .add("payments", payments(sale))
        .add("receipt", sale.getReceipt())
        .add("software", software.getVersion())
        .add("staff", sale.getStaff())
        .add("taxes", taxes)
        .add("totalCents", sale.getTotal().cents())
        .build();
  }

  /** With lines, payments and total of the entry, all that was signed, and the signature. */
  private static JsonObjectBuilder confirmation(Sale sale) {
    return Confirmed.onRecord(
        Confirmed.act(sale.getRequestKey(), sale.getVisit()), sale.getConfirmation());
  }

  /** What was paid down is held no longer: less than nothing, by rate. */
  private static JsonArrayBuilder settled(PaidDown paid) {
    JsonArrayBuilder parts = JsonParts.createArrayBuilder();
    for (Totals.Rate part : paid.byRate()) {
      parts.add(
          JsonParts.createObjectBuilder()
              .add("taxRateBp", part.rate().basisPoints())
              .add("grossCents", -part.gross().cents())
              .add("taxCents", -part.tax().cents()));
    }
    return parts;
  }

  private static JsonArrayBuilder payments(Sale sale) {
    JsonArrayBuilder payments = JsonParts.createArrayBuilder();
    for (Settled paid : sale.getPayments()) {
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
    return payments;
  }
}
