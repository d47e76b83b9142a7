package io.vitrine.store.archive;

import io.vitrine.store.archive.Archive.ArchiveId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The archives that were made. */
@ApplicationScoped
public class Archives {

  private final EntityManager store;

  @Inject
  public Archives(EntityManager store) {
    this.store = store;
  }

  public Optional<Archive> find(String shop, String till, long number) {
    return Optional.ofNullable(store.find(Archive.class, new ArchiveId(shop, till, number)));
  }

  /**
   * The archives of a till, the newest first.
   *
   * @param before only those with a smaller number
   */
  public List<Archive> page(String shop, String till, long before, int most) {
    return store
        .createQuery(
            "select a from Archive a where a.shop = :shop and a.till = :till"
                + " and a.archiveNo < :before order by a.archiveNo desc",
            Archive.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  long nextNumber(String shop, String till) {
    return page(shop, till, Long.MAX_VALUE, 1).stream()
            .findFirst()
            .map(Archive::getArchiveNo)
            .orElse(0L)
        + 1;
  }
}
