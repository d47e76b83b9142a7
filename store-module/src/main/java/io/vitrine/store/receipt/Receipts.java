package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** Shows and prints receipts of committed sales. */
@ApplicationScoped
public class Receipts {

  private final EntityManager store;
  private final Sales sales;
  private final Journal journal;
  private final Assortment assortment;
  private final ShellVersion software;
  private final Clock clock;

  @Inject
  public Receipts(
      EntityManager store,
      Sales sales,
      Journal journal,
      Assortment assortment,
      ShellVersion software,
      Clock clock) {
    this.store = store;
    this.sales = sales;
    this.journal = journal;
    this.assortment = assortment;
    this.software = software;
    this.clock = clock;
  }

  /** The receipt of a sale of one of these shops. */
  public Optional<Receipt> find(Collection<String> shops, String sale) {
    return shops.stream()
        .map(shop -> sales.find(shop, sale))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> receipt(found, prints(found)));
  }

  /**
   * Prints it once more and writes so to the journal, in one transaction.
   *
   * @param by the staff number of who prints
   */
  @Transactional
  public Receipt print(Receipt receipt, String by) {
    Sale sale = receipt.sale();
    journal.lock(sale.getShop(), sale.getTill());
    int copy = prints(sale);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.persist(new ReceiptPrint(sale.getShop(), sale.getId(), copy, now, by));
    journal.append(
        sale.getShop(),
        sale.getTill(),
        copy == 0 ? EntryKind.RECEIPT_PRINTED : EntryKind.DUPLICATE_PRINTED,
        now,
        Json.createObjectBuilder()
            .add("copy", copy)
            .add("receipt", sale.getReceipt())
            .add("staff", by)
            .build());
    return receipt(sale, copy + 1);
  }

  private Receipt receipt(Sale sale, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(sale.getShop(), sale.getTill(), sale.getJournalNo()));
    return new Receipt(
        sale,
        assortment.shop(sale.getShop()),
        entry.signatureExtract(),
        software.getVersion(),
        prints);
  }

  private int prints(Sale sale) {
    return store
        .createQuery(
            "select count(p) from ReceiptPrint p where p.shop = :shop and p.sale = :sale",
            Long.class)
        .setParameter("shop", sale.getShop())
        .setParameter("sale", sale.getId())
        .getSingleResult()
        .intValue();
  }
}
