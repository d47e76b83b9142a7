package io.vitrine.store.journal;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
  private final ShellVersion software;

  @Inject
  public Journal(
      EntityManager store,
      Seal seal,
      AnchorCheck anchored,
      Event<EntrySealed> added,
      ShellVersion software) {
    this.store = store;
    this.seal = seal;
    this.anchored = anchored;
    this.added = added;
    this.software = software;
  }

  /** A new till begins its chain, which the same transaction may go on with. */
  public void begin(String shop, String till) {
    store.persist(new JournalHead(shop, till));
    store.flush();
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
    noteParameters(head, now, holdsAnchor);
    noteClock(head, now, holdsAnchor);
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

  /** A check found a fault: it stands in the chain from then on, each kind once. */
  void noteFault(Verification found, Instant now) {
    JournalHead head = lock(found.shop(), found.till());
    LOG.log(
        Level.SEVERE,
        "a check found the journal of till {0} in {1} broken at entry {2}: {3}",
        new Object[] {found.till(), found.shop(), found.firstBroken(), found.fault()});
    if (!anchored.isAlarmRaised(head, found.fault())) {
      JsonObject fault =
          JsonParts.createObjectBuilder()
              .add("fault", found.fault().name())
              .add("firstBroken", found.firstBroken())
              .build();
      add(head, EntryKind.ALARM, now, fault, anchored.fault(head).isEmpty());
    }
  }

  private void raiseAlarm(JournalHead head, Instant now) {
    LOG.log(
        Level.SEVERE,
        "the journal of till {0} in {1} does not hold what is kept of it outside the database",
        new Object[] {head.getTill(), head.getShop()});
    if (!anchored.isAlarmRaised(head, Verification.Fault.ANCHOR)) {
      JsonObject fault =
          JsonParts.createObjectBuilder().add("fault", Verification.Fault.ANCHOR.name()).build();
      add(head, EntryKind.ALARM, now, fault, false);
    }
  }

  /** A chain says with what it is written, at its beginning and whenever that has changed. */
  private void noteParameters(JournalHead head, Instant now, boolean holdsAnchor) {
    SealKey key = seal.of(head.getShop(), head.getTill());
    String parameters = Chain.FORMAT + " " + key.id() + " " + software.getVersion();
    if (!head.isUnder(parameters)) {
      head.goOnUnder(parameters);
      add(
          head,
          EntryKind.PARAMETERS,
          now,
          JsonParts.createObjectBuilder()
              .add("algorithm", "ES256")
              .add("format", Chain.FORMAT)
              .add("publicKey", key.publicKey())
              .add("signingKey", key.id())
              .add("software", software.getVersion())
              .build(),
          holdsAnchor);
    }
  }

  /** Once while the clock stands behind: all entries then have the time of the last before. */
  private void noteClock(JournalHead head, Instant now, boolean holdsAnchor) {
    if (head.isClockBack(now) && !isNoted(head, EntryKind.CLOCK_BACK)) {
      LOG.log(
          Level.SEVERE,
          "the clock stands before the last entry of till {0} in {1}",
          new Object[] {head.getTill(), head.getShop()});
      add(
          head,
          EntryKind.CLOCK_BACK,
          now,
          JsonParts.createObjectBuilder().add("clock", now.toString()).build(),
          holdsAnchor);
    }
  }

  private boolean isNoted(JournalHead head, EntryKind kind) {
    return store
            .createQuery(
                "select count(e) from JournalEntry e where e.shop = :shop and e.till = :till"
                    + " and e.kind = :kind and e.writtenAt = :at",
                Long.class)
            .setParameter("shop", head.getShop())
            .setParameter("till", head.getTill())
            .setParameter("kind", kind)
            .setParameter("at", head.getWrittenAt())
            .getSingleResult()
        > 0;
  }

  private JournalEntry add(
      JournalHead head, EntryKind kind, Instant now, JsonObject content, boolean holdsAnchor) {
    Instant at = head.notBefore(now.truncatedTo(ChronoUnit.MICROS));
    JsonObjectBuilder whole =
        JsonParts.createObjectBuilder()
            .add("at", at.toString())
            .add("content", content)
            .add("kind", kind.name())
            .add("sequence", head.getSequenceNo() + 1)
            .add("shop", head.getShop())
            .add("till", head.getTill());
    if (TrainingShop.is(head.getShop())) {
      whole.add("training", TrainingShop.MARK);
    }
    JournalEntry entry =
        new JournalEntry(head, kind, at, Chain.canonical(whole.build().toString()), seal);
    store.persist(entry);
    head.moveTo(entry);
    // each entry refers to the one before, which has to be there when several come in one act
    store.flush();
    added.fire(
        new EntrySealed(
            head.getShop(),
            head.getTill(),
            new Anchor(head.getSequenceNo(), head.getHash()),
            holdsAnchor));
    return entry;
  }
}
