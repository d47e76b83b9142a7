package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shifts of people over a long time, in whichever shop; one statement. */
@ApplicationScoped
public class ReadShifts {

  private final EntityManager em;

  @Inject
  ReadShifts(EntityManager em) {
    this.em = em;
  }

  ReadShifts() {
    this(null);
  }

  /**
   * A shift of somebody.
   *
   * @param published whether its week is everybody's
   */
  public record Standing(String id, String shop, String staff, WorkTime time, boolean published) {}

  /** Those that touch the span, in order of person and time. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Standing> of(Collection<String> staff, Instant from, Instant to) {
    if (staff.isEmpty()) {
      return List.of();
    }
    List<String> people = List.copyOf(staff);
    String places =
        IntStream.range(0, people.size())
            .mapToObj(i -> "?" + (i + 3))
            .collect(Collectors.joining(", "));
    var query =
        em.createNativeQuery(
                """
                select s.id, s.shop, s.staff, s.zone, s.from_at, s.to_at, w.state,
                  b.from_at as break_from, b.to_at as break_to
                from booking.shift s
                join booking.rota_week w on w.shop = s.shop and w.week = s.week
                left join booking.shift_break b on b.shift = s.id
                where s.to_at > ?1 and s.from_at < ?2 and s.staff in ("""
                    + places
                    + ") order by s.staff, s.from_at, s.id, b.from_at")
            .setParameter(1, from.atOffset(ZoneOffset.UTC))
            .setParameter(2, to.atOffset(ZoneOffset.UTC));
    for (int i = 0; i < people.size(); i++) {
      query.setParameter(i + 3, people.get(i));
    }
    Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      rows.computeIfAbsent((String) cells[0], id -> new ArrayList<>()).add(cells);
    }
    return rows.values().stream().map(ReadShifts::standing).toList();
  }

  private static Standing standing(List<Object[]> rows) {
    Object[] cells = rows.get(0);
    ZoneId zone = ZoneId.of((String) cells[3]);
    Instant from = InstantColumn.read(cells[4]);
    return new Standing(
        (String) cells[0],
        (String) cells[1],
        (String) cells[2],
        new WorkTime(
            LocalDate.ofInstant(from, zone),
            zone,
            from,
            InstantColumn.read(cells[5]),
            rows.stream()
                .filter(row -> row[7] != null)
                .map(row -> new Break(InstantColumn.read(row[7]), InstantColumn.read(row[8])))
                .toList()),
        "PUBLISHED".equals(cells[6]));
  }
}
