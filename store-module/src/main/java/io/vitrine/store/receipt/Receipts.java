package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/** Shows and prints receipts of committed sales. */
@ApplicationScoped
public class Receipts {

  private final EntityManager store;
  private final Sales sales;
  private final PrintOnRecord onRecord;
  private final Assortment assortment;
  private final ShellVersion software;

  @Inject
  public Receipts(
      EntityManager store,
      Sales sales,
      PrintOnRecord onRecord,
      Assortment assortment,
      ShellVersion software) {
    this.store = store;
    this.sales = sales;
    this.onRecord = onRecord;
    this.assortment = assortment;
    this.software = software;
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
    int prints =
        onRecord.add(
            new PrintOnRecord.Printed(sale.getShop(), sale.getTill(), sale.getReceipt()),
            () -> prints(sale),
            (copy, at) -> new ReceiptPrint(sale.getShop(), sale.getId(), copy, at, by),
            by);
    return receipt(sale, prints);
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
