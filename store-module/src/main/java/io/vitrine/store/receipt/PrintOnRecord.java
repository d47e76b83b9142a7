package io.vitrine.store.receipt;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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
    takeTurn(what);
    int copy = count(what.kind(), what.shop(), what.document());
    Instant now = now();
    row(what.kind().adding(), what, copy, now, by).executeUpdate();
    write(what, copy == 0 ? EntryKind.RECEIPT_PRINTED : EntryKind.DUPLICATE_PRINTED, copy, now, by);
    return copy + 1;
  }

  /** A paper that was sent, and which copy of it. */
  record Mailed(String document, int copy) {}

  /** Nobody else prints or sends anything of that till until the transaction ends. */
  void takeTurn(Printed what) {
    journal.lock(what.shop(), what.till());
  }

  /** What of that kind was sent under that key. */
  Optional<Mailed> underKey(Printed what, String key) {
    List<?> rows =
        store
            .createNativeQuery(what.kind().mailedUnderKey())
            .setParameter(1, what.shop())
            .setParameter(2, key)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new Mailed((String) row[0], ((Number) row[1]).intValue()));
  }

  /** How often it was sent. */
  int countMailed(Printed what) {
    return ((Number)
            store
                .createNativeQuery(what.kind().countingMailed())
                .setParameter(1, what.shop())
                .setParameter(2, what.document())
                .getSingleResult())
        .intValue();
  }

  /**
   * A paper leaves by letter, on record as a print is. The caller has the turn.
   *
   * @return how many copies there are now, on paper and by letter
   */
  int addMailed(Printed what, String key, String by) {
    int copy = count(what.kind(), what.shop(), what.document());
    Instant now = now();
    row(what.kind().addingMailed(), what, copy, now, by).setParameter(6, key).executeUpdate();
    write(what, copy == 0 ? EntryKind.RECEIPT_MAILED : EntryKind.DUPLICATE_MAILED, copy, now, by);
    return copy + 1;
  }

  private Query row(String statement, Printed what, int copy, Instant now, String by) {
    return store
        .createNativeQuery(statement)
        .setParameter(1, what.shop())
        .setParameter(2, what.document())
        .setParameter(3, copy)
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .setParameter(5, by);
  }

  private void write(Printed what, EntryKind kind, int copy, Instant now, String by) {
    journal.append(what.shop(), what.till(), kind, now, content(what, copy, by).build());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static JsonObjectBuilder content(Printed what, int copy, String by) {
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("copy", copy)
            .add("receipt", what.number())
            .add("staff", by);
    return what.kind().isNamed() ? content.add("paper", what.kind().name()) : content;
  }
}
