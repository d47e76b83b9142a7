package io.vitrine.store.client.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** People who may stand twice in a shop's book: same address or same telephone number. */
@ApplicationScoped
public class Duplicates {

  private static final String PAIRS =
      " from (select a.client one, b.client other, a.email email, cast(null as varchar(20)) phone"
          + " from store.client a join store.client b on b.email = a.email and b.shop = a.shop"
          + " and b.client > a.client and b.merged_into is null"
          + " where a.shop = ?1 and a.merged_into is null"
          + " union all select a.client, b.client, cast(null as varchar(254)), a.phone"
          + " from store.client a join store.client b on b.phone = a.phone and b.shop = a.shop"
          + " and b.client > a.client and b.merged_into is null"
          + " where a.shop = ?1 and a.merged_into is null) pair";

  /** Of whom nobody said that they are two people. */
  private static final String NOT_APART =
      " where not exists (select 1 from store.client_apart x where x.one = pair.one"
          + " and x.other = pair.other and x.undone_at is null)";

  private final EntityManager store;

  @Inject
  public Duplicates(EntityManager store) {
    this.store = store;
  }

  /**
   * Two entries that have something in common.
   *
   * @param email what both have, or {@code null}
   * @param phone what both have, or {@code null}
   */
  public record Pair(
      String number, String name, String other, String otherName, String email, String phone) {}

  public List<Pair> of(String shop, int first, int most) {
    List<?> rows =
        store
            .createNativeQuery(
                "select pair.one, c.name, pair.other, d.name, max(pair.email), max(pair.phone)"
                    + PAIRS
                    + " join store.client c on c.client = pair.one"
                    + " join store.client d on d.client = pair.other"
                    + NOT_APART
                    + " group by pair.one, c.name, pair.other, d.name order by 2, 1, 3")
            .setParameter(1, shop)
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Pair(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5]))
        .toList();
  }

  public long count(String shop) {
    return ((Number)
            store
                .createNativeQuery(
                    "select count(*) from (select distinct pair.one, pair.other"
                        + PAIRS
                        + NOT_APART
                        + ") twins")
                .setParameter(1, shop)
                .getSingleResult())
        .longValue();
  }
}
