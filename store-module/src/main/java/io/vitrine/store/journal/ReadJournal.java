package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what is on record, page by page, in the order of the chain. */
@ApplicationScoped
public class ReadJournal {

  private static final int PAGE = 500;

  private static final String SELECT =
      "select new io.vitrine.store.journal.Recorded(e.sequenceNo, e.kind, e.writtenAt, e.format,"
          + " e.content, e.previousHash, e.hash, e.signature, e.signedWith) from JournalEntry e"
          + " where e.shop = :shop and e.till = :till";

  private final EntityManager store;

  @Inject
  public ReadJournal(EntityManager store) {
    this.store = store;
  }

  /**
   * @param last the last entry that is read
   */
  public void each(String shop, String till, long after, long last, Consumer<Recorded> reader) {
    long at = after;
    List<Recorded> page = page(shop, till, at, last);
    while (!page.isEmpty()) {
      page.forEach(reader);
      at = page.get(page.size() - 1).sequenceNo();
      page = page(shop, till, at, last);
    }
  }

  public Optional<Recorded> entry(String shop, String till, long sequenceNo) {
    return page(shop, till, sequenceNo - 1, sequenceNo).stream().findFirst();
  }

  /** Where the chain stands; empty for a till that the shop does not have. */
  public Optional<JournalHead> head(String shop, String till) {
    return Optional.ofNullable(store.find(JournalHead.class, new JournalHead.HeadId(shop, till)));
  }

  /** The entries of a stretch of time. */
  public record Span(long first, long last) {}

  /** The first and the last entry from one moment to before another; empty if there is none. */
  public Optional<Span> between(String shop, String till, Instant from, Instant until) {
    Object[] found =
        store
            .createQuery(
                "select min(e.sequenceNo), max(e.sequenceNo) from JournalEntry e"
                    + " where e.shop = :shop and e.till = :till"
                    + " and e.writtenAt >= :from and e.writtenAt < :until",
                Object[].class)
            .setParameter("shop", shop)
            .setParameter("till", till)
            .setParameter("from", from)
            .setParameter("until", until)
            .getSingleResult();
    return found[0] == null
        ? Optional.empty()
        : Optional.of(new Span((Long) found[0], (Long) found[1]));
  }

  private List<Recorded> page(String shop, String till, long after, long last) {
    return store
        .createQuery(
            SELECT + " and e.sequenceNo > :after and e.sequenceNo <= :last order by e.sequenceNo",
            Recorded.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setParameter("after", after)
        .setParameter("last", last)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
