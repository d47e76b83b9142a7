package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;

/** Holds a chain against its anchor outside the database. */
@ApplicationScoped
class AnchorCheck {

  private final EntityManager store;
  private final Anchors anchors;

  @Inject
  AnchorCheck(EntityManager store, Anchors anchors) {
    this.store = store;
    this.anchors = anchors;
  }

  /** The number of the entry that is not as it was kept; empty while all is well. */
  OptionalLong fault(JournalHead head) {
    Anchors.Kept kept = anchors.of(head.getShop(), head.getTill());
    if (kept instanceof Anchors.Genuine genuine) {
      return holds(head, genuine.anchor())
          ? OptionalLong.empty()
          : OptionalLong.of(genuine.anchor().sequenceNo());
    }
    return kept instanceof Anchors.Nothing
        ? OptionalLong.empty()
        : OptionalLong.of(head.getSequenceNo());
  }

  /**
   * Whether an alarm of that fault stands in the chain already; one is enough, the anchor stays
   * where it is.
   */
  boolean isAlarmRaised(JournalHead head, Verification.Fault fault) {
    return store
            .createQuery(
                "select count(e) from JournalEntry e where e.shop = :shop and e.till = :till"
                    + " and e.kind = :alarm and e.content like :fault",
                Long.class)
            .setParameter("shop", head.getShop())
            .setParameter("till", head.getTill())
            .setParameter("alarm", EntryKind.ALARM)
            .setParameter("fault", "%\"fault\":\"" + fault + "\"%")
            .getSingleResult()
        > 0;
  }

  private boolean holds(JournalHead head, Anchor anchor) {
    if (head.getSequenceNo() == anchor.sequenceNo()) {
      return head.getHash().equals(anchor.hash());
    }
    JournalEntry entry =
        store.find(
            JournalEntry.class,
            new JournalEntryId(head.getShop(), head.getTill(), anchor.sequenceNo()));
    return entry != null && entry.getHash().equals(anchor.hash());
  }
}
