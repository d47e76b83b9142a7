package io.vitrine.store.receipt;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A print of any receipt, in its own table and in the journal: the first is the original, copy n
 * the duplicate n. The till's journal is locked before copies are counted, so that two at once are
 * two copies.
 */
@ApplicationScoped
public class PrintOnRecord {

  private final EntityManager store;
  private final Journal journal;
  private final Clock clock;

  @Inject
  PrintOnRecord(EntityManager store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What is printed.
   *
   * @param document the id of the sale, refund, credit note or deposit
   * @param number what stands on it
   */
  public record Printed(PaperKind kind, String shop, String till, String document, String number) {}

  /** How many prints of it there are. */
  public int count(PaperKind kind, String shop, String document) {
    return ((Number)
            store
                .createNativeQuery(kind.counting())
                .setParameter(1, shop)
                .setParameter(2, document)
                .getSingleResult())
        .intValue();
  }

  /**
   * Inside the caller's transaction.
   *
   * @param by the staff number of who prints
   * @return how many prints there are now
   */
  public int add(Printed what, String by) {
    journal.lock(what.shop(), what.till());
    int copy = count(what.kind(), what.shop(), what.document());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store
        .createNativeQuery(what.kind().adding())
        .setParameter(1, what.shop())
        .setParameter(2, what.document())
        .setParameter(3, copy)
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .setParameter(5, by)
        .executeUpdate();
    journal.append(
        what.shop(),
        what.till(),
        copy == 0 ? EntryKind.RECEIPT_PRINTED : EntryKind.DUPLICATE_PRINTED,
        now,
        content(what, copy, by).build());
    return copy + 1;
  }

  private static JsonObjectBuilder content(Printed what, int copy, String by) {
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("copy", copy)
            .add("receipt", what.number())
            .add("staff", by);
    return what.kind() == PaperKind.GIFT ? content.add("paper", what.kind().name()) : content;
  }
}
