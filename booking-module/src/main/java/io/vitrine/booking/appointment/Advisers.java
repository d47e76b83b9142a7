package io.vitrine.booking.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who can advise on what, and how much each has promised. */
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
                select m.staff, m.name, m.named from booking.staff_member m
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
      String number = (String) cells[0];
      suitable.put(number, new Adviser(number, (String) cells[1], (Boolean) cells[2]));
    }
    return suitable;
  }

  /** The active advisers of a shop by what they know, each by staff number. */
  Map<String, Set<String>> bySkill(String shop) {
    List<?> rows =
        em.createNativeQuery(
                """
                select k.topic, m.staff from booking.staff_member m
                join booking.staff_right r
                  on r.staff = m.staff and r.role = 'ADVISER' and r.shop = ?1
                join booking.staff_skill k on k.staff = m.staff
                where m.active = true""")
            .setParameter(1, shop)
            .getResultList();
    Map<String, Set<String>> bySkill = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      bySkill.computeIfAbsent((String) cells[0], it -> new TreeSet<>()).add((String) cells[1]);
    }
    return bySkill;
  }

  /**
   * How much of her working week each has promised already in that week of the shop, 1 for all of
   * it.
   */
  public Map<String, Double> shares(Collection<String> staff, Instant from, ZoneId zone) {
    if (staff.isEmpty()) {
      return Map.of();
    }
    LocalDate monday =
        from.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Query query =
        em.createNativeQuery(
                """
                select m.staff, coalesce((select e.weekly_minutes from booking.employment e
                    where e.staff = m.staff and e.valid_from = (select max(l.valid_from)
                      from booking.employment l where l.staff = m.staff and l.valid_from <= ?3)),
                    m.weekly_minutes),
                  (select coalesce(sum(a.advice_minutes), 0) from booking.appointment a
                  where (a.staff = m.staff or a.colleague = m.staff)
                    and a.from_at >= ?1 and a.from_at < ?2 and a.state in ('AGREED', 'KEPT'))
                from booking.staff_member m where m.staff in ("""
                    + IntStream.range(4, 4 + staff.size())
                        .mapToObj(at -> "?" + at)
                        .collect(Collectors.joining(", "))
                    + ")")
            .setParameter(1, monday.atStartOfDay(zone).toOffsetDateTime())
            .setParameter(2, monday.plusWeeks(1).atStartOfDay(zone).toOffsetDateTime())
            .setParameter(3, monday);
    int at = 4;
    for (String number : staff) {
      query.setParameter(at++, number);
    }
    Map<String, Double> shares = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      int agreed = ((Number) cells[1]).intValue();
      shares.put((String) cells[0], Turn.share(((Number) cells[2]).longValue(), agreed));
    }
    return shares;
  }
}
