package io.vitrine.store.outcome;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.store.outcome.Outcomes.Given;
import io.vitrine.store.pattern.Weeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads the ended visits of a shop's weeks, in two statements; no customer is read. */
@ApplicationScoped
public class ReadOutcomes {

  private static final String SAID =
      ", (select count(*) from store.shown s where s.shop = v.shop and s.visit = v.id"
          + " and s.fate = ";

  private final EntityManager store;

  @Inject
  public ReadOutcomes(EntityManager store) {
    this.store = store;
  }

  public Outcomes of(String shop, Weeks weeks) {
    return Outcomes.of(weeks.mondays(), visits(shop, weeks), reasons(shop, weeks));
  }

  private List<EndedVisit> visits(String shop, Weeks weeks) {
    List<?> rows =
        asked(
                "select v.arrived_at, v.received_at, v.topic, a.topic_fr, a.topic_en, v.staff,"
                    + " v.staff_name, v.outcome, d.starts_at, p.prepared_at,"
                    + " case when d.selection_token is null then 0 else 1 end,"
                    + " (select count(*) from store.quote q"
                    + " where q.shop = v.shop and q.visit = v.id)"
                    + SAID
                    + "'THINKING')"
                    + SAID
                    + "'NOT')"
                    + " from store.visit v"
                    + " left join store.arrival a on a.shop = v.shop and a.visit = v.id"
                    + " left join store.dossier d on d.number = v.appointment"
                    + " left join store.preparation p on p.dossier = d.number"
                    + " where v.shop = ?1 and v.arrived_at >= ?2 and v.arrived_at < ?3"
                    + " and v.state = 'ENDED' order by v.arrived_at",
                shop,
                weeks)
            .getResultList();
    return rows.stream().map(row -> visit((Object[]) row, weeks)).toList();
  }

  private static EndedVisit visit(Object[] cells, Weeks weeks) {
    Instant arrived = InstantColumn.read(cells[0]);
    Instant received = cells[1] == null ? null : InstantColumn.read(cells[1]);
    Instant agreed = cells[8] == null ? null : InstantColumn.read(cells[8]);
    Instant prepared = cells[9] == null ? null : InstantColumn.read(cells[9]);
    String topic = cells[2] == null ? "" : (String) cells[2];
    return new EndedVisit(
        monday(arrived, weeks),
        topic,
        cells[3] == null ? topic : (String) cells[3],
        cells[4] == null ? topic : (String) cells[4],
        received == null ? null : (String) cells[5],
        (String) cells[6],
        result((String) cells[7], count(cells[11]), count(cells[12]), count(cells[13])),
        received == null ? Optional.empty() : Optional.of(waited(arrived, agreed, received)),
        agreed == null
            ? Optional.empty()
            : Optional.of(prepared != null && !prepared.isAfter(agreed)),
        count(cells[10]) > 0);
  }

  private static LocalDate monday(Instant at, Weeks weeks) {
    return LocalDate.ofInstant(at, weeks.zone())
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static long waited(Instant arrived, Instant agreed, Instant received) {
    Instant from = agreed != null && agreed.isAfter(arrived) ? agreed : arrived;
    return Math.max(0, Duration.between(from, received).toMinutes());
  }

  static Result result(String outcome, long quotes, long thinking, long not) {
    if ("SOLD".equals(outcome)) {
      return Result.SOLD;
    }
    if ("LEFT".equals(outcome)) {
      return Result.LEFT;
    }
    if (quotes > 0) {
      return Result.QUOTED;
    }
    if (thinking > 0) {
      return Result.THINKING;
    }
    return not > 0 ? Result.NOT : Result.UNSAID;
  }

  /** Of articles that the same visit did not buy after all. */
  private List<Given> reasons(String shop, Weeks weeks) {
    List<?> rows =
        asked(
                "select s.reason, count(*) from store.shown s"
                    + " join store.visit v on v.shop = s.shop and v.id = s.visit"
                    + " where v.shop = ?1 and v.arrived_at >= ?2 and v.arrived_at < ?3"
                    + " and s.fate = 'NOT' and not exists (select 1 from store.sale x"
                    + " join store.sale_line l on l.shop = x.shop and l.sale = x.id"
                    + " where x.shop = s.shop and x.visit = s.visit and l.sku = s.sku)"
                    + " group by s.reason order by 2 desc, 1",
                shop,
                weeks)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(cells -> new Given((String) cells[0], count(cells[1])))
        .toList();
  }

  private Query asked(String sql, String shop, Weeks weeks) {
    return store
        .createNativeQuery(sql)
        .setParameter(1, shop)
        .setParameter(2, weeks.from().atOffset(ZoneOffset.UTC))
        .setParameter(3, weeks.to().atOffset(ZoneOffset.UTC));
  }

  private static long count(Object cell) {
    return ((Number) cell).longValue();
  }
}
