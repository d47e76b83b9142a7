package io.vitrine.booking.worked;

import io.vitrine.booking.worked.WorkedSheet.Confirmation;
import io.vitrine.booking.worked.WorkedTime.Presence;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What was said of hours, and who stands for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class WorkedTimes {

  private static final String COLUMNS =
      "select t.staff, t.shop, t.work_day, t.from_at, t.to_at, t.pause_minutes, t.revision,"
          + " t.said_by, t.said_at from booking.worked_time t";

  private final EntityManager em;

  @Inject
  public WorkedTimes(EntityManager em) {
    this.em = em;
  }

  WorkedTimes() {
    this(null);
  }

  /** The last word about each day of these people from the one to the other; one statement. */
  public List<WorkedTime> of(Collection<String> staff, LocalDate first, LocalDate last) {
    if (staff.isEmpty()) {
      return List.of();
    }
    StringJoiner places = new StringJoiner(", ");
    for (int i = 0; i < staff.size(); i++) {
      places.add("?" + (i + 3));
    }
    Query query =
        em.createNativeQuery(
                COLUMNS
                    + " where t.work_day between ?1 and ?2 and t.revision = (select max(o.revision)"
                    + " from booking.worked_time o where o.staff = t.staff and o.shop = t.shop and"
                    + " o.work_day = t.work_day) and t.staff in ("
                    + places
                    + ")")
            .setParameter(1, first)
            .setParameter(2, last);
    int at = 3;
    for (String person : staff) {
      query.setParameter(at++, person);
    }
    return read(query);
  }

  /** All that was said of a day, the last first. */
  public List<WorkedTime> history(WorkedDayKey key) {
    return read(
        em.createNativeQuery(
                COLUMNS
                    + " where t.staff = ?1 and t.shop = ?2 and t.work_day = ?3"
                    + " order by t.revision desc")
            .setParameter(1, key.staff())
            .setParameter(2, key.shop())
            .setParameter(3, key.day()));
  }

  /** Under the lock of the person's row: the next revision is nobody else's. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(WorkedTime it) {
    em.createNativeQuery(
            """
            insert into booking.worked_time (staff, shop, work_day, revision, from_at, to_at,
              pause_minutes, said_by, said_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamp with time zone),
              cast(?6 as timestamp with time zone), ?7, ?8, ?9)""")
        .setParameter(1, it.staff())
        .setParameter(2, it.shop())
        .setParameter(3, it.day())
        .setParameter(4, it.revision())
        .setParameter(5, it.presence().map(p -> p.from().atOffset(ZoneOffset.UTC)).orElse(null))
        .setParameter(6, it.presence().map(p -> p.to().atOffset(ZoneOffset.UTC)).orElse(null))
        .setParameter(7, (int) it.pause().toMinutes())
        .setParameter(8, it.by())
        .setParameter(9, it.at().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** How many words there are about a week of a shop. */
  public int said(String shop, Week week) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from booking.worked_time"
                        + " where shop = ?1 and work_day between ?2 and ?3")
                .setParameter(1, shop)
                .setParameter(2, week.monday())
                .setParameter(3, week.monday().plusDays(6))
                .getSingleResult())
        .intValue();
  }

  /** The last confirmation of a week of a shop. */
  public Optional<Confirmation> confirmed(String shop, Week week) {
    List<?> rows =
        em.createNativeQuery(
                "select said, confirmed_by, confirmed_at from booking.worked_week"
                    + " where shop = ?1 and week = ?2 order by said desc")
            .setParameter(1, shop)
            .setParameter(2, week.toString())
            .setMaxResults(1)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Confirmation(
                    ((Number) row[0]).intValue(), (String) row[1], InstantColumn.read(row[2])))
        .findFirst();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void confirm(String shop, Week week, Confirmation confirmation) {
    em.createNativeQuery(
            "insert into booking.worked_week (shop, week, said, confirmed_by, confirmed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, shop)
        .setParameter(2, week.toString())
        .setParameter(3, confirmation.said())
        .setParameter(4, confirmation.by())
        .setParameter(5, confirmation.at().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static List<WorkedTime> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> time((Object[]) row)).toList();
  }

  private static WorkedTime time(Object[] row) {
    return new WorkedTime(
        (String) row[0],
        (String) row[1],
        day(row[2]),
        row[3] == null
            ? Optional.empty()
            : Optional.of(new Presence(InstantColumn.read(row[3]), InstantColumn.read(row[4]))),
        Duration.ofMinutes(((Number) row[5]).longValue()),
        ((Number) row[6]).intValue(),
        (String) row[7],
        InstantColumn.read(row[8]));
  }

  private static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }
}
