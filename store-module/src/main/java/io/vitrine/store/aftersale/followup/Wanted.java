package io.vitrine.store.aftersale.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people of the book wanted on a visit and could not see in the shop: lines that ended as not
 * taken because it was not there (NOT_HERE), of the last half year, as long as they did not buy it.
 */
@ApplicationScoped
public class Wanted {

  private static final int DAYS = 180;

  /** How many are read at once. */
  static final int A_PAGE = 5_000;

  private final EntityManager store;
  private final SuggestFollowUps suggest;
  private final Clock clock;

  @Inject
  public Wanted(EntityManager store, SuggestFollowUps suggest, Clock clock) {
    this.store = store;
    this.suggest = suggest;
    this.clock = clock;
  }

  /**
   * A wish that nobody was suggested for yet.
   *
   * @param client under whose page she is read
   * @param shop where she asked for it
   * @param today the day of the search, UTC
   */
  record Wish(String client, String shop, String sku, LocalDate today) {}

  /**
   * @param last the last one of the page before, or none for the first page
   * @return the next ones in the order of articles, people and shops; fewer than {@link #A_PAGE}
   *     are the last
   */
  @Transactional
  List<Wish> after(Optional<Wish> last) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<?> rows =
        store
            .createNativeQuery(
                "select distinct c.root, s.shop, s.sku from store.shown s"
                    + " join store.client_visit v on v.shop = s.shop and v.visit = s.visit"
                    + " join store.client c on c.client = v.client"
                    + " where s.fate = 'NOT' and s.reason = 'NOT_HERE' and s.changed_at >= ?1"
                    + " and not exists (select 1 from store.follow_up_task t join store.client o"
                    + " on o.client = t.client where o.root = c.root and t.reason = 'ON_DISPLAY'"
                    + " and t.subject = s.sku)"
                    + " and not exists (select 1 from store.sale_line l join store.sale x"
                    + " on x.shop = l.shop and x.id = l.sale join store.client_visit w"
                    + " on w.shop = x.shop and w.visit = x.visit join store.client b"
                    + " on b.client = w.client where l.sku = s.sku and b.root = c.root)"
                    + " and (s.sku, c.root, s.shop) > (?2, ?3, ?4)"
                    + " order by s.sku, c.root, s.shop")
            .setParameter(1, now.minus(DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
            .setParameter(2, last.map(Wish::sku).orElse(""))
            .setParameter(3, last.map(Wish::client).orElse(""))
            .setParameter(4, last.map(Wish::shop).orElse(""))
            .setMaxResults(A_PAGE)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Wish((String) row[0], (String) row[1], (String) row[2], today))
        .toList();
  }

  /**
   * How many are new; of two shops in which she asked for the same the first counts. What another
   * node wrote since the search is left out.
   *
   * @param last the wish after which the search began
   */
  @Transactional
  int write(List<Suggestion> found, Optional<Wish> last) {
    Instant now = suggest.takeTurn();
    Set<Suggestion.Key> open =
        after(last).stream()
            .map(wish -> new Suggestion.Key(wish.client(), Reason.ON_DISPLAY, wish.sku()))
            .collect(Collectors.toSet());
    return suggest.write(
        Suggestions.fresh(
            found.stream().filter(one -> open.contains(one.key())).toList(), Set.of()),
        now);
  }
}
