package io.vitrine.store.invoice;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.invoice.InvoiceAnswer.Issued;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Makes an invoice out on a finished sale, at once or later: number, journal and invoice in one
 * transaction. The till's turn comes first, so that two who ask at once get one invoice and no
 * number is lost; the sale is held, so that what comes back of it meanwhile is credited once.
 */
@ApplicationScoped
public class IssueInvoice {

  private static final String SERIES = "F";

  private final EntityManager store;
  private final Invoices invoices;
  private final Sales sales;
  private final CreditInvoice credits;
  private final House house;
  private final Journal journal;
  private final ReceiptNumbers numbers;
  private final Clock clock;

  @Inject
  public IssueInvoice(
      EntityManager store,
      Invoices invoices,
      Sales sales,
      CreditInvoice credits,
      House house,
      Journal journal,
      ReceiptNumbers numbers,
      Clock clock) {
    this.store = store;
    this.invoices = invoices;
    this.sales = sales;
    this.credits = credits;
    this.house = house;
    this.journal = journal;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * @param year the year of the series, in the shop's zone
   * @param by the staff number of who makes it out
   */
  @Transactional
  public InvoiceAnswer on(Sale sale, int year, Buyer.Typed typed, String by) {
    Optional<Buyer.Flaw> flaw = Buyer.flaw(typed);
    if (flaw.isPresent()) {
      return new Refused(Reason.of(flaw.get()));
    }
    Optional<Seller> seller = house.at(sale.getShop());
    if (seller.isEmpty()) {
      return new Refused(Reason.HOUSE_UNKNOWN);
    }
    journal.lock(sale.getShop(), sale.getTill());
    sales.hold(sale);
    Buyer buyer = Buyer.of(typed);
    return invoices
        .on(sale.getShop(), sale.getId())
        .map(before -> again(before, buyer))
        .orElseGet(() -> new Issued(write(sale, year, seller.get(), buyer, by), false));
  }

  private static InvoiceAnswer again(Invoice before, Buyer buyer) {
    return before.getBuyer().equals(buyer)
        ? new Issued(before, true)
        : new Refused(Reason.OTHER_BUYER);
  }

  private Invoice write(Sale sale, int year, Seller seller, Buyer buyer, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Invoice invoice =
        new Invoice(sale, numbers.next(sale.getShop(), SERIES + year), seller, buyer, by, now);
    JournalEntry entry =
        journal.append(
            sale.getShop(),
            sale.getTill(),
            EntryKind.INVOICE,
            now,
            JsonParts.createObjectBuilder()
                .add("invoice", invoice.getNumber())
                .add("receipt", sale.getReceipt())
                .add("staff", by)
                .add("totalCents", sale.getTotal().cents())
                .build());
    invoice.recordedAs(entry.getSequenceNo());
    store.persist(invoice);
    store.flush();
    credits.earlier(invoice, sale, year, by);
    return invoice;
  }
}
