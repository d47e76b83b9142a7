package io.vitrine.store.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The closings of the tills. */
@ApplicationScoped
public class Closings {

  private static final int MONTH_LENGTH = "2026-12".length();
  private static final int YEAR_LENGTH = "2026".length();

  private static final String OF_TILL = "select c from Closing c where c.shop = ?1 and c.till = ?2";

  private final EntityManager store;

  @Inject
  public Closings(EntityManager store) {
    this.store = store;
  }

  public Optional<Closing> find(String shop, String till, long number) {
    return Optional.ofNullable(store.find(Closing.class, new ClosingId(shop, till, number)));
  }

  /**
   * The closings of a till, the newest first.
   *
   * @param kind which, or {@code null} for all
   * @param before only those with a smaller number
   */
  public List<Closing> page(String shop, String till, Period.Kind kind, long before, int most) {
    return query(
            " and c.closingNo < ?3"
                + (kind == null ? "" : " and c.kind = ?4")
                + " order by c.closingNo desc",
            shop,
            till,
            kind == null ? new Object[] {before} : new Object[] {before, kind})
        .setMaxResults(most)
        .getResultList();
  }

  /** The closings that these entries of the journal record, in their order. */
  public List<Closing> recordedIn(String shop, String till, long firstNo, long lastNo) {
    return query(
            " and c.journalNo between ?3 and ?4 order by c.closingNo", shop, till, firstNo, lastNo)
        .getResultList();
  }

  long nextNumber(String shop, String till) {
    return page(shop, till, null, Long.MAX_VALUE, 1).stream()
            .findFirst()
            .map(Closing::getClosingNo)
            .orElse(0L)
        + 1;
  }

  /** The day that was closed last, up to that period. */
  Optional<Closing> lastDay(String shop, String till, Period upTo) {
    return query(
            " and c.kind = ?3 and c.periodName <= ?4 order by c.closingNo desc",
            shop,
            till,
            Period.Kind.DAY,
            upTo.last().toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The day that was closed last of all. */
  Optional<Closing> lastDay(String shop, String till) {
    return page(shop, till, Period.Kind.DAY, Long.MAX_VALUE, 1).stream().findFirst();
  }

  /** The last part of that period's closing. */
  Optional<Closing> of(String shop, String till, Period period) {
    return query(
            " and c.kind = ?3 and c.periodName = ?4 order by c.part desc",
            shop,
            till,
            period.kind(),
            period.name())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The closings of the days of a longer period, in their order. */
  List<Closing> daysOf(String shop, String till, Period period) {
    return query(
            " and c.kind = ?3 and c.periodName between ?4 and ?5 order by c.closingNo",
            shop,
            till,
            Period.Kind.DAY,
            period.first().toString(),
            period.last().toString())
        .getResultList();
  }

  /** Months or years with closed days that are not closed themselves, in their order. */
  List<Period> open(String shop, String till, Period.Kind kind) {
    int length = kind == Period.Kind.MONTH ? MONTH_LENGTH : YEAR_LENGTH;
    return store
        .createQuery(
            ("select distinct substring(d.periodName, 1, %1$d) from Closing d"
                    + " where d.shop = :shop and d.till = :till and d.kind = :day"
                    + " and not exists (select c.closingNo from Closing c where c.shop = d.shop"
                    + " and c.till = d.till and c.kind = :kind"
                    + " and c.periodName = substring(d.periodName, 1, %1$d))")
                .formatted(length),
            String.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setParameter("day", Period.Kind.DAY)
        .setParameter("kind", kind)
        .getResultStream()
        .sorted()
        .map(name -> new Period(kind, name))
        .toList();
  }

  private TypedQuery<Closing> query(String rest, String shop, String till, Object... others) {
    TypedQuery<Closing> query =
        store
            .createQuery(OF_TILL + rest, Closing.class)
            .setParameter(1, shop)
            .setParameter(2, till);
    for (int i = 0; i < others.length; i++) {
      query.setParameter(i + 3, others[i]);
    }
    return query;
  }
}
