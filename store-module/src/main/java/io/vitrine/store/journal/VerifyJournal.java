package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Walks the chain of a till from its first entry and says whether it is whole. What is not is put
 * on record in the chain itself.
 */
@ApplicationScoped
public class VerifyJournal {

  private static final Logger LOG = Logger.getLogger(VerifyJournal.class.getName());
  private static final int PAGE = 500;

  private final EntityManager store;
  private final Seal seal;
  private final AnchorCheck anchored;
  private final FaultOnRecord record;

  @Inject
  public VerifyJournal(EntityManager store, Seal seal, AnchorCheck anchored, FaultOnRecord record) {
    this.store = store;
    this.seal = seal;
    this.anchored = anchored;
    this.record = record;
  }

  /** Empty for a till that the shop does not have. */
  @Transactional
  public Optional<Verification> of(String shop, String till) {
    JournalHead head = store.find(JournalHead.class, new JournalHead.HeadId(shop, till));
    if (head == null) {
      return Optional.empty();
    }
    ChainWalk walk = new ChainWalk(shop, till, seal);
    long after = 0;
    boolean going = true;
    List<JournalEntry> page = page(head, after);
    while (going && !page.isEmpty()) {
      for (JournalEntry entry : page) {
        going = walk.step(entry.link());
        if (!going) {
          break;
        }
        after = entry.getSequenceNo();
      }
      store.clear();
      page = going ? page(head, after) : List.of();
    }
    Verification found =
        walk.end(head.getSequenceNo(), head.getHash()).orElse(anchored.fault(head));
    if (!found.isWhole()) {
      putOnRecord(found);
    }
    return Optional.of(found);
  }

  private void putOnRecord(Verification found) {
    try {
      record.write(found);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the fault of a journal could not be written to it", e);
    }
  }

  /** Up to where the chain stood when the walk began: what is added meanwhile is for the next. */
  private List<JournalEntry> page(JournalHead head, long after) {
    return store
        .createQuery(
            "select e from JournalEntry e where e.shop = :shop and e.till = :till"
                + " and e.sequenceNo > :after and e.sequenceNo <= :head"
                + " order by e.shop, e.till, e.sequenceNo",
            JournalEntry.class)
        .setParameter("shop", head.getShop())
        .setParameter("till", head.getTill())
        .setParameter("after", after)
        .setParameter("head", head.getSequenceNo())
        .setMaxResults(PAGE)
        .getResultList();
  }
}
