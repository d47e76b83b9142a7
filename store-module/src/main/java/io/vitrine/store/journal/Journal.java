package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Adds entries to a till's chain, inside the transaction of the act itself: either both are there
 * or neither. The head of the chain is locked, so that entries of one till follow one another. A
 * chain that has lost its anchor goes on, with an alarm in it: the shop sells, the manager knows.
 */
@ApplicationScoped
public class Journal {

  private static final Logger LOG = Logger.getLogger(Journal.class.getName());

  private final EntityManager store;
  private final Seal seal;
  private final AnchorCheck anchored;
  private final Event<EntrySealed> added;

  @Inject
  public Journal(EntityManager store, Seal seal, AnchorCheck anchored, Event<EntrySealed> added) {
    this.store = store;
    this.seal = seal;
    this.anchored = anchored;
    this.added = added;
  }

  /** A new till begins its chain. */
  public void begin(String shop, String till) {
    store.persist(new JournalHead(shop, till));
  }

  /**
   * @param content what happened, with copied values and no references
   * @return the sealed entry
   */
  public JournalEntry append(
      String shop, String till, EntryKind kind, Instant now, JsonObject content) {
    JournalHead head = lock(shop, till);
    boolean holdsAnchor = anchored.fault(head).isEmpty();
    if (!holdsAnchor) {
      raiseAlarm(head, now);
    }
    return add(head, kind, now, content, holdsAnchor);
  }

  /**
   * Takes the till's turn before any of its entries is locked: a sale takes it first as well, so
   * that the two never wait for each other crosswise.
   */
  public JournalHead lock(String shop, String till) {
    return store.find(
        JournalHead.class, new JournalHead.HeadId(shop, till), LockModeType.PESSIMISTIC_WRITE);
  }

  private void raiseAlarm(JournalHead head, Instant now) {
    LOG.log(
        Level.SEVERE,
        "the journal of till {0} in {1} does not hold what is kept of it outside the database",
        new Object[] {head.getTill(), head.getShop()});
    if (!anchored.isAlarmRaised(head)) {
      JsonObject fault =
          Json.createObjectBuilder().add("fault", Verification.Fault.ANCHOR.name()).build();
      add(head, EntryKind.ALARM, now, fault, false);
      store.flush();
    }
  }

  private JournalEntry add(
      JournalHead head, EntryKind kind, Instant now, JsonObject content, boolean holdsAnchor) {
    Instant at = head.notBefore(now.truncatedTo(ChronoUnit.MICROS));
    JsonObject whole =
        Json.createObjectBuilder()
            .add("at", at.toString())
            .add("content", content)
            .add("kind", kind.name())
            .add("sequence", head.getSequenceNo() + 1)
            .add("shop", head.getShop())
            .add("till", head.getTill())
            .build();
    JournalEntry entry = new JournalEntry(head, kind, at, Chain.canonical(whole.toString()), seal);
    store.persist(entry);
    head.moveTo(entry);
    added.fire(
        new EntrySealed(
            head.getShop(),
            head.getTill(),
            new Anchor(head.getSequenceNo(), head.getHash()),
            holdsAnchor));
    return entry;
  }
}
