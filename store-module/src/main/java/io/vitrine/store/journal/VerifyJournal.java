package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Walks the chain of a till from its first entry and says whether it is whole. */
@ApplicationScoped
public class VerifyJournal {

  private static final int PAGE = 500;

  private final EntityManager store;
  private final Seal seal;
  private final AnchorCheck anchored;

  @Inject
  public VerifyJournal(EntityManager store, Seal seal, AnchorCheck anchored) {
    this.store = store;
    this.seal = seal;
    this.anchored = anchored;
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
    return Optional.of(walk.end(head.getSequenceNo(), head.getHash()).orElse(anchored.fault(head)));
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
