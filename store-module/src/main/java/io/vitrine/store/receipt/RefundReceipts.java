package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.Refunds;
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

/** Shows and prints receipts of committed refunds. */
@ApplicationScoped
public class RefundReceipts {

  private final EntityManager store;
  private final Refunds refunds;
  private final Sales sales;
  private final Journal journal;
  private final Assortment assortment;
  private final ShellVersion software;
  private final Clock clock;

  @Inject
  public RefundReceipts(
      EntityManager store,
      Refunds refunds,
      Sales sales,
      Journal journal,
      Assortment assortment,
      ShellVersion software,
      Clock clock) {
    this.store = store;
    this.refunds = refunds;
    this.sales = sales;
    this.journal = journal;
    this.assortment = assortment;
    this.software = software;
    this.clock = clock;
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
    journal.lock(refund.getShop(), refund.getTill());
    int copy = prints(refund);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.persist(new RefundPrint(refund.getShop(), refund.getId(), copy, now, by));
    journal.append(
        refund.getShop(),
        refund.getTill(),
        copy == 0 ? EntryKind.RECEIPT_PRINTED : EntryKind.DUPLICATE_PRINTED,
        now,
        Json.createObjectBuilder()
            .add("copy", copy)
            .add("receipt", refund.getReceipt())
            .add("staff", by)
            .build());
    return receipt(refund, copy + 1);
  }

  private RefundReceipt receipt(Refund refund, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(refund.getShop(), refund.getTill(), refund.getJournalNo()));
    return new RefundReceipt(
        refund,
        sales.find(refund.getShop(), refund.getSale()).orElseThrow(),
        assortment.shop(refund.getShop()),
        entry.signatureExtract(),
        software.getVersion(),
        prints);
  }

  private int prints(Refund refund) {
    return store
        .createQuery(
            "select count(p) from RefundPrint p where p.shop = :shop and p.refund = :refund",
            Long.class)
        .setParameter("shop", refund.getShop())
        .setParameter("refund", refund.getId())
        .getSingleResult()
        .intValue();
  }
}
