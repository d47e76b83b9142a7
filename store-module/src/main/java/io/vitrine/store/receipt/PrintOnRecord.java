package io.vitrine.store.receipt;

import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * A print of any receipt, in its own table and in the journal: the first is the original, copy n
 * the duplicate n. The till's journal is locked before copies are counted, so that two at once are
 * two copies.
 */
@ApplicationScoped
class PrintOnRecord {

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
   * @param receipt its number
   */
  record Printed(String shop, String till, String receipt) {}

  /**
   * Inside the caller's transaction.
   *
   * @param before counts the prints until now
   * @param row the print as it is kept, by its copy and time
   * @param by the staff number of who prints
   * @return how many prints there are now
   */
  int add(Printed what, IntSupplier before, BiFunction<Integer, Instant, Object> row, String by) {
    journal.lock(what.shop(), what.till());
    int copy = before.getAsInt();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.persist(row.apply(copy, now));
    journal.append(
        what.shop(),
        what.till(),
        copy == 0 ? EntryKind.RECEIPT_PRINTED : EntryKind.DUPLICATE_PRINTED,
        now,
        Json.createObjectBuilder()
            .add("copy", copy)
            .add("receipt", what.receipt())
            .add("staff", by)
            .build());
    return copy + 1;
  }
}
