package io.vitrine.store.order;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import io.vitrine.store.receipt.CreditPapers;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/** Shows orders with their deposits, and prints the receipts of the latter. */
@ApplicationScoped
public class OrderPapers {

  private final EntityManager store;
  private final Orders orders;
  private final PrintOnRecord onRecord;
  private final CreditPapers credits;
  private final Assortment assortment;
  private final ShellVersion software;

  @Inject
  public OrderPapers(
      EntityManager store,
      Orders orders,
      PrintOnRecord onRecord,
      CreditPapers credits,
      Assortment assortment,
      ShellVersion software) {
    this.store = store;
    this.orders = orders;
    this.onRecord = onRecord;
    this.credits = credits;
    this.assortment = assortment;
    this.software = software;
  }

  /** The order of one of these shops. */
  public Optional<OrderPaper> find(Collection<String> shops, String number) {
    return shops.stream()
        .map(shop -> orders.find(shop, number))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            order -> {
              Deposit deposit = orders.depositOf(order);
              return paper(order, deposit, prints(deposit));
            });
  }

  /**
   * Prints the deposit's receipt once more and writes so to the journal, in one transaction.
   *
   * @param by the staff number of who prints
   */
  @Transactional
  public OrderPaper print(OrderPaper paper, String by) {
    Deposit deposit = paper.deposit();
    return paper(paper.order(), deposit, onRecord.add(printed(deposit), by));
  }

  static PrintOnRecord.Printed printed(Deposit deposit) {
    return new PrintOnRecord.Printed(
        PaperKind.DEPOSIT, deposit.getShop(), deposit.getTill(), deposit.getId(), deposit.getId());
  }

  /** As the last copy of so many shows it. */
  OrderPaper paper(CustomerOrder order, Deposit deposit, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(deposit.getShop(), deposit.getTill(), deposit.getJournalNo()));
    return new OrderPaper(
        order,
        deposit,
        orders.endOf(deposit).orElse(null),
        credits.ofDeposit(deposit.getShop(), deposit.getId()).orElse(null),
        assortment.shop(order.getShop()),
        entry.signatureExtract(),
        software.getVersion(),
        prints);
  }

  private int prints(Deposit deposit) {
    return onRecord.count(PaperKind.DEPOSIT, deposit.getShop(), deposit.getId());
  }
}
