package io.vitrine.store.till;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A session begins with a float; the till's journal decides between two who open at once. */
@ApplicationScoped
public class OpenTill {

  private final EntityManager store;
  private final Tills tills;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public OpenTill(EntityManager store, Tills tills, Journal journal, Clock clock) {
    this.store = store;
    this.tills = tills;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param by the staff number of who opens
   */
  @Transactional
  public TillAnswer with(String shop, String code, Money floatMoney, String by) {
    if (journal.lock(shop, code) == null) {
      return new TillAnswer.Refused(TillAnswer.Reason.NO_SUCH_TILL);
    }
    if (tills.openSession(shop, code).isPresent()) {
      return new TillAnswer.Refused(TillAnswer.Reason.OPEN_ALREADY);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    TillSession session =
        new TillSession(UUID.randomUUID().toString(), shop, code, floatMoney, by, now);
    store.persist(session);
    JournalEntry entry =
        journal.append(
            shop,
            code,
            EntryKind.TILL_OPENED,
            now,
            JsonParts.createObjectBuilder()
                .add("floatCents", floatMoney.cents())
                .add("staff", by)
                .build());
    session.openedAs(entry.getSequenceNo());
    return new TillAnswer.Done(session);
  }
}
