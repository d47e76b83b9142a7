package io.vitrine.booking.demand;

import io.vitrine.booking.slot.Tick;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What is promised in a shop: appointments with preparation and pause, by topic, the time of each
 * who advises; workshops with what is done before and after, by host. What was cancelled is left
 * out, what was missed was still promised.
 */
@ApplicationScoped
class BookedWork {

  /** No appointment or workshop with what is around it lasts longer. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private final EntityManager em;

  @Inject
  BookedWork(EntityManager em) {
    this.em = em;
  }

  BookedWork() {
    this(null);
  }

  /** Two statements. */
  List<Work> in(String shop, Instant from, Instant until) {
    List<Work> all = new ArrayList<>();
    rows(
            "select topic, busy_from, busy_until, case when colleague is null then 1 else 2 end"
                + " from booking.appointment where shop = ?1 and from_at > ?2 and from_at < ?3"
                + " and state <> 'CANCELLED'",
            shop,
            from,
            until)
        .forEach(
            cells ->
                all.add(
                    new Work(
                        (String) cells[0],
                        Tick.start(((Number) cells[1]).longValue()),
                        Tick.start(((Number) cells[2]).longValue()),
                        ((Number) cells[3]).intValue())));
    rows(
            "select from_at, minutes, preparation_minutes, tidying_minutes,"
                + " case when colleague is null then 1 else 2 end"
                + " from booking.workshop where shop = ?1 and from_at > ?2 and from_at < ?3"
                + " and state <> 'CANCELLED'",
            shop,
            from,
            until)
        .forEach(
            cells -> {
              Instant begins = InstantColumn.read(cells[0]);
              long minutes = number(cells[1]) + number(cells[3]);
              all.add(
                  new Work(
                      null,
                      begins.minus(Duration.ofMinutes(number(cells[2]))),
                      begins.plus(Duration.ofMinutes(minutes)),
                      (int) number(cells[4])));
            });
    return all;
  }

  private List<Object[]> rows(String sql, String shop, Instant from, Instant until) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, shop)
            .setParameter(2, from.minus(LONGEST).atOffset(ZoneOffset.UTC))
            .setParameter(3, until.plus(LONGEST).atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream().map(row -> (Object[]) row).toList();
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
