package io.vitrine.booking.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who can advise on what, and whose turn it is. */
@ApplicationScoped
public class Advisers {

  private final EntityManager em;

  @Inject
  public Advisers(EntityManager em) {
    this.em = em;
  }

  Advisers() {
    this(null);
  }

  /**
   * The active advisers of that shop with that skill, by staff number.
   *
   * @param language whom the customer can talk with, or {@code null} for any
   * @param staff only this one, or {@code null} for anyone
   */
  public Map<String, Adviser> suitable(String shop, String skill, String language, String staff) {
    List<?> rows =
        em.createNativeQuery(
                """
                select m.staff, m.name from booking.staff_member m
                join booking.staff_right r
                  on r.staff = m.staff and r.role = 'ADVISER' and r.shop = ?4
                join booking.staff_skill k on k.staff = m.staff and k.topic = ?1
                where m.active = true and (?2 = '' or m.staff = ?2) and (?3 = '' or exists
                  (select 1 from booking.staff_language l
                   where l.staff = m.staff and l.language = ?3))
                order by m.staff""")
            .setParameter(1, skill)
            .setParameter(2, staff == null ? "" : staff)
            .setParameter(3, language == null ? "" : language)
            .setParameter(4, shop)
            .getResultList();
    Map<String, Adviser> suitable = new LinkedHashMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      suitable.put((String) cells[0], new Adviser((String) cells[0], (String) cells[1]));
    }
    return suitable;
  }

  /** The same people, who has the fewest promised minutes in that week of the shop first. */
  List<Adviser> fairly(List<Adviser> advisers, Instant from, ZoneId zone) {
    if (advisers.size() < 2) {
      return advisers;
    }
    LocalDate monday =
        from.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Map<String, Long> minutes = new HashMap<>();
    em.createQuery(
            """
            select a.staff, sum(a.advice) from Appointment a
            where a.staff in :staff and a.from >= :monday and a.from < :next
              and a.state in (:agreed, :kept)
            group by a.staff""",
            Object[].class)
        .setParameter("staff", advisers.stream().map(Adviser::staff).toList())
        .setParameter("monday", monday.atStartOfDay(zone).toInstant())
        .setParameter("next", monday.plusWeeks(1).atStartOfDay(zone).toInstant())
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("kept", AppointmentState.KEPT)
        .getResultList()
        .forEach(row -> minutes.put((String) row[0], ((Number) row[1]).longValue()));
    return advisers.stream()
        .sorted(
            Comparator.comparingLong((Adviser a) -> minutes.getOrDefault(a.staff(), 0L))
                .thenComparing(Adviser::staff))
        .toList();
  }
}
