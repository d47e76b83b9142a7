package io.vitrine.booking.demand.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The events of a shop as they are read. */
@ApplicationScoped
public class DemandEvents {

  private static final String EVENTS =
      "select id, revision, name, from_day, until_day, from_half, until_half, percent, extra"
          + " from booking.demand_event where shop = ?1 ";
  private static final String ORDERED = " order by from_day, name, id";
  private static final int WHOLE_DAY = 48;

  private final EntityManager em;

  @Inject
  public DemandEvents(EntityManager em) {
    this.em = em;
  }

  DemandEvents() {
    this(null);
  }

  /** Those that end on or after that day, the earliest first. */
  public List<StoredEvent> of(String shop, LocalDate endingFrom, int limit, int offset) {
    return read(
        em.createNativeQuery(EVENTS + "and until_day >= ?2" + ORDERED)
            .setParameter(1, shop)
            .setParameter(2, endingFrom)
            .setMaxResults(limit)
            .setFirstResult(offset)
            .getResultList());
  }

  /** All of a shop that touch these days. */
  public List<StoredEvent> between(String shop, LocalDate from, LocalDate until) {
    return read(
        em.createNativeQuery(EVENTS + "and until_day >= ?2 and from_day <= ?3" + ORDERED)
            .setParameter(1, shop)
            .setParameter(2, from)
            .setParameter(3, until)
            .getResultList());
  }

  public Optional<StoredEvent> find(String shop, String id) {
    return read(
            em.createNativeQuery(EVENTS + "and id = ?2")
                .setParameter(1, shop)
                .setParameter(2, id)
                .getResultList())
        .stream()
        .findFirst();
  }

  private static List<StoredEvent> read(List<?> rows) {
    return rows.stream().map(row -> event((Object[]) row)).toList();
  }

  private static StoredEvent event(Object[] cells) {
    int from = number(cells[5]);
    int until = number(cells[6]);
    boolean whole = from == 0 && until == WHOLE_DAY;
    return new StoredEvent(
        (String) cells[0],
        ((Number) cells[1]).longValue(),
        new DemandEvent(
            (String) cells[2],
            day(cells[3]),
            day(cells[4]),
            whole ? null : time(from),
            whole ? null : time(until),
            number(cells[7]),
            number(cells[8])));
  }

  private static LocalTime time(int half) {
    return LocalTime.MIDNIGHT.plusMinutes(30L * half);
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }

  private static LocalDate day(Object cell) {
    return cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
  }
}
