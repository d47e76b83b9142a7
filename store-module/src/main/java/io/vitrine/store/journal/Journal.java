package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Adds entries to a till's chain, inside the transaction of the act itself: either both are there
 * or neither. The head of the chain is locked, so that entries of one till follow one another.
 */
@ApplicationScoped
public class Journal {

  private final EntityManager store;
  private final Seal seal;

  @Inject
  public Journal(EntityManager store, Seal seal) {
    this.store = store;
    this.seal = seal;
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
    JournalHead head =
        store.find(
            JournalHead.class, new JournalHead.HeadId(shop, till), LockModeType.PESSIMISTIC_WRITE);
    Instant at = head.notBefore(now.truncatedTo(ChronoUnit.MICROS));
    JsonObject whole =
        Json.createObjectBuilder()
            .add("at", at.toString())
            .add("content", content)
            .add("kind", kind.name())
            .add("sequence", head.getSequenceNo() + 1)
            .add("shop", shop)
            .add("till", till)
            .build();
    JournalEntry entry = new JournalEntry(head, kind, at, Chain.canonical(whole.toString()), seal);
    store.persist(entry);
    head.moveTo(entry);
    return entry;
  }
}
