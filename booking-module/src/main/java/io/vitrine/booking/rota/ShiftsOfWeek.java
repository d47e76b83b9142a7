package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the shifts of a published week as they are committed, with the version they have then. One
 * statement reads both, outside any transaction: what somebody is about to change and may still
 * take back is not seen here.
 */
@ApplicationScoped
class ShiftsOfWeek {

  private final EntityManager em;

  @Inject
  ShiftsOfWeek(EntityManager em) {
    this.em = em;
  }

  ShiftsOfWeek() {
    this(null);
  }

  /** A week's shifts at a version, in order of time and staff number. */
  record Versioned(long version, List<PublishedShift> shifts) {}

  /** Empty shifts at version 0 for a week that is not published. */
  @Transactional(TxType.NOT_SUPPORTED)
  Versioned committed(String shop, String week) {
    List<?> rows =
        em.createNativeQuery(
                """
                select w.version, s.id, s.staff, s.work_day, s.zone, s.from_at, s.to_at,
                  b.from_at as break_from, b.to_at as break_to
                from booking.rota_week w
                left join booking.shift s on s.shop = w.shop and s.week = w.week
                left join booking.shift_break b on b.shift = s.id
                where w.shop = ?1 and w.week = ?2 and w.state = 'PUBLISHED'
                order by s.from_at, s.staff, s.id, b.from_at""")
            .setParameter(1, shop)
            .setParameter(2, week)
            .getResultList();
    long version = 0;
    Map<String, PublishedShift> shifts = new LinkedHashMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      version = ((Number) cells[0]).longValue();
      if (cells[1] != null) {
        shifts.merge((String) cells[1], shift(shop, cells), ShiftsOfWeek::with);
      }
    }
    return new Versioned(version, List.copyOf(shifts.values()));
  }

  private static PublishedShift with(PublishedShift shift, PublishedShift sameWithNextBreak) {
    List<Break> breaks = new ArrayList<>(shift.breaks());
    breaks.addAll(sameWithNextBreak.breaks());
    return new PublishedShift(
        shift.id(),
        shift.staff(),
        shift.shop(),
        shift.day(),
        shift.zone(),
        shift.from(),
        shift.to(),
        breaks);
  }

  private static PublishedShift shift(String shop, Object[] cells) {
    return new PublishedShift(
        (String) cells[1],
        (String) cells[2],
        shop,
        cells[3] instanceof LocalDate day ? day : ((java.sql.Date) cells[3]).toLocalDate(),
        ZoneId.of((String) cells[4]),
        InstantColumn.read(cells[5]),
        InstantColumn.read(cells[6]),
        cells[7] == null
            ? List.of()
            : List.of(new Break(InstantColumn.read(cells[7]), InstantColumn.read(cells[8]))));
  }
}
