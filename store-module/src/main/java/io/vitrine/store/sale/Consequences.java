package io.vitrine.store.sale;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.stock.Stock;
import io.vitrine.store.visit.Outcome;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
  private final Outbox outbox;
  private final Event<SaleFinished> finished;
  private final ShellVersion software;

  @Inject
  Consequences(
      Stock stock,
      Journal journal,
      Outbox outbox,
      Event<SaleFinished> finished,
      ShellVersion software) {
    this.stock = stock;
    this.journal = journal;
    this.outbox = outbox;
    this.finished = finished;
    this.software = software;
  }

  /** The articles of which there are too few, unless a reason is named; locks their levels. */
  List<String> shortages(CounterRequest request) {
    List<String> missing =
        inOrder(request.lines()).stream()
            .filter(line -> !stock.has(request.counter().shop(), line.sku(), line.quantity()))
            .map(BasketLine::sku)
            .toList();
    return request.belowZeroReason() == null ? missing : List.of();
  }

  /** Writes the sale to the till's journal, before the sale itself, which points to it. */
  void record(Sale sale) {
    JournalEntry entry =
        journal.append(
            sale.getShop(), sale.getTill(), EntryKind.SALE, sale.getFinishedAt(), content(sale));
    sale.recordedAs(entry.getSequenceNo());
  }

  void of(Sale sale, CounterRequest request, Visit visit) {
    for (BasketLine line : inOrder(request.lines())) {
      stock.sell(
          new Stock.Piece(sale.getShop(), line.sku(), line.quantity()),
          sale.getId(),
          request.belowZeroReason(),
          sale.getStaff(),
          sale.getFinishedAt());
    }
    visit.end(Outcome.SOLD, sale.getFinishedAt());
    if (visit.getAppointment() != null) {
      outbox.tellVisit(
          "SOLD", visit.getAppointment(), sale.getShop(), sale.getFinishedAt(), sale.getReceipt());
    } else if (visit.getReceivedAt() != null && visit.getTopic() != null) {
      outbox.tellWalkIn(
          "ADVISED",
          visit.getId(),
          sale.getShop(),
          visit.getTopic(),
          sale.getFinishedAt(),
          visit.getReceivedAt());
    }
    finished.fire(
        new SaleFinished(
            sale.getShop(),
            sale.getId(),
            sale.getReceipt(),
            visit.getId(),
            visit.getAppointment(),
            sale.getStaff(),
            sale.getFinishedAt(),
            request.lines()));
  }

  /** In order of the numbers, so that two sales never wait for each other crosswise. */
  private static List<BasketLine> inOrder(List<BasketLine> lines) {
    return lines.stream().sorted(Comparator.comparing(BasketLine::sku)).toList();
  }

  private JsonObject content(Sale sale) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (SoldLine line : sale.getLines()) {
      lines.add(
          Json.createObjectBuilder()
              .add("sku", line.getSku())
              .add("name", line.getNameFr())
              .add("quantity", line.getQuantity())
              .add("unitPriceCents", line.getUnitPrice().cents())
              .add("discountCents", line.getDiscount().cents())
              .add("totalCents", line.getTotal().cents())
              .add("taxRateBp", line.getTaxRate().basisPoints())
              .add("ecoUnitCents", line.getEcoUnit().cents()));
    }
    JsonArrayBuilder taxes = Json.createArrayBuilder();
    for (TaxedPart part : sale.getTaxes()) {
      taxes.add(
          Json.createObjectBuilder()
              .add("taxRateBp", part.getTaxRate().basisPoints())
              .add("grossCents", part.getGross().cents())
              .add("taxCents", part.getTax().cents()));
    }
    JsonObjectBuilder content = Json.createObjectBuilder();
    if (sale.getApprovedBy() != null) {
      content.add("approvedBy", sale.getApprovedBy());
    }
    return content
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

  private static JsonArrayBuilder payments(Sale sale) {
    JsonArrayBuilder payments = Json.createArrayBuilder();
    for (Settled paid : sale.getPayments()) {
      JsonObjectBuilder payment =
          Json.createObjectBuilder()
              .add("means", paid.getMeans().name())
              .add("amountCents", paid.getAmount().cents());
      if (paid.isCash()) {
        payment.add("tenderedCents", paid.getTendered().cents());
        payment.add("changeCents", paid.getChange().cents());
      } else {
        payment.add("authorisation", paid.getAuthorisation());
      }
      payments.add(payment);
    }
    return payments;
  }
}
