package io.vitrine.store.aftersale.followup;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The reasons that the store's own facts give, one statement each. Days are those of UTC: a task
 * may appear an hour or two beside the shop's midnight. What was suggested to a person before is
 * left out, also under an entry that was merged with hers.
 */
@ApplicationScoped
class FactsOfFollowUps {

  /** What one round suggests for a reason at most; the next goes on. */
  static final int A_ROUND = 500;

  static final int WEEK = 7;
  private static final int TOO_LATE = 21;
  private static final int QUOTE_DAYS = 3;
  private static final int GUARANTEE_DAYS = 30;
  private static final int BENEFIT_DAYS = 21;

  private static final String NEW =
      " and not exists (select 1 from store.follow_up_task t join store.client o"
          + " on o.client = t.client where o.root = c.root and t.reason = ?1 and t.subject = ";

  private static final String SOLD =
      "select c.root, x.shop, x.id, l.name_fr, l.name_en, l.guarantee_ends from store.sale x"
          + " join store.sale_line l on l.shop = x.shop and l.sale = x.id"
          + " join store.client_visit v on v.shop = x.shop and v.visit = x.visit"
          + " join store.client c on c.client = v.client"
          + " where x.finished_at >= ?2 and x.finished_at < ?3";

  private final EntityManager store;

  @Inject
  FactsOfFollowUps(EntityManager store) {
    this.store = store;
  }

  List<Suggestion> delivered(LocalDate today) {
    return ask(
            SOLD + " and l.place = 0" + NEW + "x.id)",
            Reason.DELIVERED,
            start(today.minusDays(TOO_LATE)),
            start(today.minusDays(WEEK - 1L)))
        .map(row -> suggestion(row, Reason.DELIVERED, today))
        .toList();
  }

  List<Suggestion> guarantees(LocalDate today) {
    return ask(
            SOLD + " and l.guarantee_ends >= ?4" + NEW + "x.id) order by l.guarantee_ends",
            Reason.GUARANTEE_ENDS,
            start(today.minusYears(2).minusDays(2)),
            start(today.minusYears(2).plusDays(GUARANTEE_DAYS)),
            Date.valueOf(today))
        .map(row -> suggestion(row, Reason.GUARANTEE_ENDS, day(row[5])))
        .toList();
  }

  List<Suggestion> quotes(LocalDate today) {
    return ask(
            "select c.root, x.shop, x.id, x.id, x.id, x.ends_on from store.quote x"
                + " join store.client_visit v on v.shop = x.shop and v.visit = x.visit"
                + " join store.client c on c.client = v.client where x.state = 'OPEN'"
                + " and x.ends_on >= ?2 and x.ends_on <= ?3"
                + NEW
                + "x.id)",
            Reason.QUOTE_ENDS,
            Date.valueOf(today),
            Date.valueOf(today.plusDays(QUOTE_DAYS)))
        .map(row -> suggestion(row, Reason.QUOTE_ENDS, day(row[5])))
        .toList();
  }

  /** Pieces that are ready and whose owner was not told. */
  List<Suggestion> tickets(LocalDate today) {
    return ask(
            "select c.root, x.shop, x.ticket, x.article_fr, x.article_en"
                + " from store.service_ticket x join store.client c on c.client = x.client"
                + " where x.state = 'READY' and not exists (select 1 from store.service_step s"
                + " where s.ticket = x.ticket and s.kind = 'LETTER' and s.state = 'READY')"
                + NEW
                + "x.ticket)",
            Reason.TICKET_READY)
        .map(row -> suggestion(row, Reason.TICKET_READY, today))
        .toList();
  }

  /** Benefits that can still be had and end soon; in words their amount. */
  List<Suggestion> benefits(LocalDate today) {
    return ask(
            "select c.root, x.shop, x.benefit, x.cents, x.cents, x.ends_on"
                + " from store.loyalty_benefit x join store.client c on c.client = x.client"
                + " where x.used_at is null and x.ends_on >= ?2 and x.ends_on <= ?3"
                + NEW
                + "x.benefit)",
            Reason.BENEFIT_ENDS,
            Date.valueOf(today),
            Date.valueOf(today.plusDays(BENEFIT_DAYS)))
        .map(
            row ->
                new Suggestion(
                    (String) row[0],
                    (String) row[1],
                    Reason.BENEFIT_ENDS,
                    (String) row[2],
                    euros(row[3], Locale.FRENCH),
                    euros(row[3], Locale.ENGLISH),
                    day(row[5])))
        .toList();
  }

  private static String euros(Object cents, Locale locale) {
    return Formats.money(Money.cents(((Number) cents).longValue()), locale);
  }

  /** Whoever has a recalled piece, by the shop that sold it; what was given back is none. */
  List<Suggestion> recalls(LocalDate today) {
    return ask(
            "select c.root, x.shop, r.recall, min(l.name_fr), min(l.name_en) from store.recall r"
                + " join store.recall_article a on a.recall = r.recall"
                + " join store.sale_line l on l.sku = a.sku"
                + " join store.sale x on x.shop = l.shop and x.id = l.sale"
                + " and x.finished_at >= r.sold_since and x.finished_at < r.sold_before"
                + " join store.client_visit v on v.shop = x.shop and v.visit = x.visit"
                + " join store.client c on c.client = v.client where r.closed_at is null"
                + " and l.quantity > (select coalesce(sum(f.quantity), 0) from store.refund_line f"
                + " where f.shop = l.shop and f.sale = l.sale and f.place = l.place)"
                + NEW
                + "r.recall) group by c.root, x.shop, r.recall order by min(x.finished_at)",
            Reason.RECALL)
        .map(row -> suggestion(row, Reason.RECALL, today))
        .toList();
  }

  private static LocalDate day(Object cell) {
    return cell instanceof LocalDate day ? day : ((Date) cell).toLocalDate();
  }

  private static Object start(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static Suggestion suggestion(Object[] row, Reason reason, LocalDate due) {
    return new Suggestion(
        (String) row[0],
        (String) row[1],
        reason,
        (String) row[2],
        (String) row[3],
        (String) row[4],
        due);
  }

  private Stream<Object[]> ask(String sql, Reason reason, Object... more) {
    Query query = store.createNativeQuery(sql).setParameter(1, reason.name());
    for (int i = 0; i < more.length; i++) {
      query.setParameter(i + 2, more[i]);
    }
    List<?> rows = query.setMaxResults(A_ROUND).getResultList();
    return rows.stream().map(Object[].class::cast);
  }
}
