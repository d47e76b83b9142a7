package io.vitrine.store.receipt;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.journal.JournalEntry;
import io.vitrine.store.journal.JournalEntryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/** Shows and prints credit notes. */
@ApplicationScoped
public class CreditPapers {

  private final EntityManager store;
  private final CreditNotes notes;
  private final PrintOnRecord onRecord;
  private final Assortment assortment;
  private final ShellVersion software;

  @Inject
  public CreditPapers(
      EntityManager store,
      CreditNotes notes,
      PrintOnRecord onRecord,
      Assortment assortment,
      ShellVersion software) {
    this.store = store;
    this.notes = notes;
    this.onRecord = onRecord;
    this.assortment = assortment;
    this.software = software;
  }

  /** The note of one of these shops. */
  public Optional<CreditPaper> find(Collection<String> shops, String note) {
    return shops.stream()
        .map(shop -> notes.find(shop, note))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> paper(found, prints(found)));
  }

  /** The note that a refund issued. */
  public Optional<CreditPaper> ofRefund(String shop, String refund) {
    return notes.ofRefund(shop, refund).map(note -> paper(note, prints(note)));
  }

  /** The note that a deposit went back on. */
  public Optional<CreditPaper> ofDeposit(String shop, String deposit) {
    return notes.ofDeposit(shop, deposit).map(note -> paper(note, prints(note)));
  }

  /**
   * Prints it once more and writes so to the journal, in one transaction.
   *
   * @param by the staff number of who prints
   */
  @Transactional
  public CreditPaper print(CreditPaper paper, String by) {
    CreditNote note = paper.note();
    return paper(note, onRecord.add(printed(note), by));
  }

  static PrintOnRecord.Printed printed(CreditNote note) {
    return new PrintOnRecord.Printed(
        PaperKind.CREDIT_NOTE, note.getShop(), note.getTill(), note.getId(), note.getNumber());
  }

  /** As the last copy of so many shows it. */
  CreditPaper paper(CreditNote note, int prints) {
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(note.getShop(), note.getTill(), note.getJournalNo()));
    return new CreditPaper(
        note,
        assortment.shop(note.getShop()),
        notes.codeOf(note),
        notes.left(note),
        entry.signatureExtract(),
        software.getVersion(),
        prints);
  }

  private int prints(CreditNote note) {
    return onRecord.count(PaperKind.CREDIT_NOTE, note.getShop(), note.getId());
  }
}
