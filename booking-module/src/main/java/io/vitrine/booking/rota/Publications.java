package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.rota.WriteRota.Saying;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What became everybody's, when and by whom, and what it changed for each person. */
@ApplicationScoped
class Publications {

  private final EntityManager em;

  @Inject
  Publications(EntityManager em) {
    this.em = em;
  }

  Publications() {
    this(null);
  }

  void add(String id, RotaWeek week, Saying saying, String by, Instant now) {
    em.createNativeQuery(
            """
            insert into booking.rota_publication
              (id, shop, week, kind, version, at, by_staff, reason)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
        .setParameter(1, id)
        .setParameter(2, week.shop())
        .setParameter(3, week.week().toString())
        .setParameter(4, saying.kind().name())
        .setParameter(5, week.version())
        .setParameter(6, now.atOffset(ZoneOffset.UTC))
        .setParameter(7, by)
        .setParameter(8, saying.reason())
        .executeUpdate();
  }

  void addNews(String publication, RotaDiff diff) {
    int place = 0;
    for (Map.Entry<String, List<Line>> hers : diff.byStaff().entrySet()) {
      for (Line line : hers.getValue()) {
        add(publication, place++, hers.getKey(), line);
      }
    }
  }

  private void add(String publication, int place, String staff, Line line) {
    WorkTime either = line.isGone() ? line.before() : line.after();
    Query insert =
        em.createNativeQuery(
                """
                insert into booking.rota_news (publication, place, staff, work_day, zone,
                  before_from, before_to, before_pauses, after_from, after_to, after_pauses,
                  short_notice)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamp with time zone),
                  cast(?7 as timestamp with time zone), cast(?8 as varchar(120)),
                  cast(?9 as timestamp with time zone), cast(?10 as timestamp with time zone),
                  cast(?11 as varchar(120)), ?12)""")
            .setParameter(1, publication)
            .setParameter(2, place)
            .setParameter(3, staff)
            .setParameter(4, line.day())
            .setParameter(5, either.zone().getId())
            .setParameter(12, line.shortNotice());
    time(insert, 6, line.before());
    time(insert, 9, line.after());
    insert.executeUpdate();
  }

  private static void time(Query insert, int at, WorkTime time) {
    insert.setParameter(at, time == null ? null : at(time.from()));
    insert.setParameter(at + 1, time == null ? null : at(time.to()));
    insert.setParameter(at + 2, time == null ? null : Pauses.text(time.breaks()));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** What the law says against it; why it was published all the same stands beside. */
  void addBreaches(String publication, List<Breach> breaches) {
    int place = 0;
    for (Breach breach : breaches) {
      em.createNativeQuery(
              """
              insert into booking.rota_breach
                (publication, place, staff, rule, article, work_day, limit_minutes, found_minutes)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
          .setParameter(1, publication)
          .setParameter(2, place++)
          .setParameter(3, breach.staff())
          .setParameter(4, breach.rule().name())
          .setParameter(5, breach.article())
          .setParameter(6, breach.day())
          .setParameter(7, (int) breach.limit().toMinutes())
          .setParameter(8, (int) breach.found().toMinutes())
          .executeUpdate();
    }
  }

  /** Erases what is older; the people's lines go with it. */
  int forget(Instant before) {
    return em.createNativeQuery("delete from booking.rota_publication where at < ?1")
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
