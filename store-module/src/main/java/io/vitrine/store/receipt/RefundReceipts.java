package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/** Shows and prints receipts of committed refunds. */
@ApplicationScoped
public class RefundReceipts {

  private final EntityManager store;
  private final Refunds refunds;
  private final Sales sales;
  private final PrintOnRecord onRecord;
  private final ReceiptCodes codes;
  private final Assortment assortment;
  private final ShellVersion software;

  @Inject
  public RefundReceipts(
      EntityManager store,
      Refunds refunds,
      Sales sales,
      PrintOnRecord onRecord,
      ReceiptCodes codes,
      Assortment assortment,
      ShellVersion software) {
    this.store = store;
    this.refunds = refunds;
    this.sales = sales;
    this.onRecord = onRecord;
    this.codes = codes;
    this.assortment = assortment;
    this.software = software;
  }

  /** The receipt of a refund of one of these shops. */
  public Optional<RefundReceipt> find(Collection<String> shops, String refund) {
    return shops.stream()
        .map(shop -> refunds.find(shop, refund))
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
  public RefundReceipt print(RefundReceipt receipt, String by) {
    Refund refund = receipt.refund();
    int prints = onRecord.add(printed(refund), by);
    return receipt(refund, prints);
  }

  static PrintOnRecord.Printed printed(Refund refund) {
    return new PrintOnRecord.Printed(
        PaperKind.REFUND, refund.getShop(), refund.getTill(), refund.getId(), refund.getReceipt());
  }

  /** As the last copy of so many shows it. */
  RefundReceipt receipt(Refund refund, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(refund.getShop(), refund.getTill(), refund.getJournalNo()));
    return new RefundReceipt(
        refund,
        sales.find(refund.getShop(), refund.getSale()).orElseThrow(),
        assortment.shop(refund.getShop()),
        entry.signatureExtract(),
        codes
            .of(refund.getShop(), refund.getTill(), refund.getJournalNo())
            .map(ReceiptCode::toString)
            .orElse(""),
        software.getVersion(),
        prints);
  }

  private int prints(Refund refund) {
    return onRecord.count(PaperKind.REFUND, refund.getShop(), refund.getId());
  }
}
