package io.vitrine.store.limit;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Puts a change of a parameter into the journals, inside the transaction of the change. */
@ApplicationScoped
class OnRecord {

  private final Tills tills;
  private final Journal journal;

  @Inject
  OnRecord(Tills tills, Journal journal) {
    this.tills = tills;
    this.journal = journal;
  }

  /**
   * What was changed.
   *
   * @param parameter such as {@code DISCOUNT_LIMIT}
   * @param of whom or what it is about: a role, a till, or the shop
   * @param from since when it is in force
   * @param staff who changed it
   */
  record Change(
      String parameter, String of, Object before, Object after, Instant from, String staff) {}

  /** Takes the turn of every till of the shop, one after another: two changes never cross. */
  void lock(String shop) {
    tills.of(List.of(shop)).forEach(till -> journal.lock(shop, till.getCode()));
  }

  void everywhere(String shop, Change change, Instant now) {
    for (Till till : tills.of(List.of(shop))) {
      at(shop, till.getCode(), change, now);
    }
  }

  void at(String shop, String till, Change change, Instant now) {
    journal.append(
        shop,
        till,
        EntryKind.PARAMETER_CHANGED,
        now,
        JsonParts.createObjectBuilder()
            .add("parameter", change.parameter())
            .add("of", change.of())
            .add("before", String.valueOf(change.before()))
            .add("after", String.valueOf(change.after()))
            .add("from", change.from().toString())
            .add("staff", change.staff())
            .build());
  }
}
