package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Shows and prints receipts of committed sales. */
@ApplicationScoped
public class Receipts {

  private final EntityManager store;
  private final Sales sales;
  private final PrintOnRecord onRecord;
  private final ReceiptCodes codes;
  private final Assortment assortment;
  private final ShellVersion software;

  @Inject private OwedOnVisit owed;
  @Inject private Clock clock;

  @Inject
  public Receipts(
      EntityManager store,
      Sales sales,
      PrintOnRecord onRecord,
      ReceiptCodes codes,
      Assortment assortment,
      ShellVersion software) {
    this.store = store;
    this.sales = sales;
    this.onRecord = onRecord;
    this.codes = codes;
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
    int prints = onRecord.add(printed(PaperKind.RECEIPT, sale), by);
    return receipt(sale, prints);
  }

  /**
   * Prints it without prices, for a present; on record like any other print.
   *
   * @param by the staff number of who prints
   * @return how many such prints there are now
   */
  @Transactional
  public int printGift(Receipt receipt, String by) {
    Sale sale = receipt.sale();
    return onRecord.add(printed(PaperKind.GIFT, sale), by);
  }

  /** As the last copy of so many shows it. */
  Receipt receipt(Sale sale, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(sale.getShop(), sale.getTill(), sale.getJournalNo()));
    KnownShop shop = assortment.shop(sale.getShop());
    LocalDate today = LocalDate.ofInstant(clock.instant(), shop.getZone());
    return new Receipt(
        sale,
        shop,
        entry.signatureExtract(),
        codes
            .of(sale.getShop(), sale.getTill(), sale.getJournalNo())
            .map(ReceiptCode::toString)
            .orElse(""),
        software.getVersion(),
        prints,
        new Aside(today, owed.of(sale, today)));
  }

  private int prints(Sale sale) {
    return onRecord.count(PaperKind.RECEIPT, sale.getShop(), sale.getId());
  }

  static PrintOnRecord.Printed printed(PaperKind kind, Sale sale) {
    return new PrintOnRecord.Printed(
        kind, sale.getShop(), sale.getTill(), sale.getId(), sale.getReceipt());
  }
}
