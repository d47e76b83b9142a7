package io.vitrine.booking.board;

import io.vitrine.booking.fact.VisitMessage.Fact;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The visits of a shop's day, as the store told them. */
@ApplicationScoped
public class Visits {

  private final EntityManager em;

  @Inject
  public Visits(EntityManager em) {
    this.em = em;
  }

  Visits() {
    this(null);
  }

  /** By the appointment's number; one statement. */
  Map<String, Presence> of(String shop, Instant from, Instant until) {
    List<?> rows =
        em.createNativeQuery(
                """
                select v.appointment, v.fact, v.happened_at, v.outcome from booking.visit_fact v
                join booking.appointment a on a.number = v.appointment
                where a.shop = ?1 and a.from_at >= ?2 and a.from_at < ?3
                order by v.happened_at""")
            .setParameter(1, shop)
            .setParameter(2, from.atOffset(ZoneOffset.UTC))
            .setParameter(3, until.atOffset(ZoneOffset.UTC))
            .getResultList();
    Map<String, Presence> presences = new HashMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      presences.merge(
          (String) cells[0],
          told(Fact.valueOf((String) cells[1]), InstantColumn.read(cells[2]), (String) cells[3]),
          Visits::together);
    }
    return presences;
  }

  /**
   * A word that changes whenever something happened to an appointment or a visit of that span, so
   * that whoever watches knows when to look again.
   */
  public String mark(String shop, Instant from, Instant until) {
    Object[] cells =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(a.number), coalesce(sum(a.version), 0), max(a.changed_at),
                      (select count(*) from booking.visit_fact v
                       join booking.appointment b on b.number = v.appointment
                       where b.shop = ?1 and b.from_at >= ?2 and b.from_at < ?3)
                    from booking.appointment a
                    where a.shop = ?1 and a.from_at >= ?2 and a.from_at < ?3""")
                .setParameter(1, shop)
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, until.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    return cells[0] + " " + cells[1] + " " + cells[2] + " " + cells[3];
  }

  private static Presence told(Fact fact, Instant at, String outcome) {
    return switch (fact) {
      case ARRIVED -> new Presence(at, null, null, null);
      case RECEIVED -> new Presence(null, at, outcome, null);
      // what is sold ends the visit, as leaving does
      case SOLD, LEFT -> new Presence(null, null, null, at);
    };
  }

  private static Presence together(Presence one, Presence other) {
    return new Presence(
        first(one.arrivedAt(), other.arrivedAt()),
        first(one.receivedAt(), other.receivedAt()),
        one.by() == null ? other.by() : one.by(),
        first(one.leftAt(), other.leftAt()));
  }

  private static Instant first(Instant one, Instant other) {
    return one == null ? other : one;
  }
}
