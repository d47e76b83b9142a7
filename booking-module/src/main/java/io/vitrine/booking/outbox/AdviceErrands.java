package io.vitrine.booking.outbox;

import io.vitrine.booking.advice.AdviceSheet;
import io.vitrine.booking.advice.ReadAdvice;
import io.vitrine.booking.advice.TellingPace;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.rota.RotaChanged;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.StaffChanged;
import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.outbox.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Of which shops the catalogue is to hear, and how far the telling is. A change is noted in its own
 * transaction; what is told is read when it is told, so that many changes make one message.
 */
@ApplicationScoped
public class AdviceErrands {

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));

  /** A node that falls over while telling is waited for no longer than this. */
  private static final Duration LEASE = Duration.ofSeconds(20);

  private static final int LONGEST_ERROR = 500;

  private final EntityManager em;
  private final Shops shops;
  private final ReadAdvice advice;
  private final Clock clock;

  @Inject
  public AdviceErrands(EntityManager em, Shops shops, ReadAdvice advice, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.advice = advice;
    this.clock = clock;
  }

  AdviceErrands() {
    this(null, null, null, null);
  }

  /**
   * One message on its way.
   *
   * @param changes the ids of the changes that it tells
   */
  public record Errand(AdviceSheet sheet, List<String> changes, int attempts) {}

  void note(@Observes AppointmentNews told) {
    note(told.appointment().shop(), false);
  }

  void note(@Observes RotaChanged changed) {
    note(changed.shop(), false);
  }

  void note(@Observes StaffChanged changed) {
    changed.shops().forEach(shop -> note(shop, changed.atOnce()));
  }

  private void note(String shop, boolean atOnce) {
    em.createNativeQuery(
            "insert into booking.advice_change (id, shop, at, at_once) values (?1, ?2, ?3, ?4)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, shop)
        .setParameter(3, utc(clock.instant()))
        .setParameter(4, atOnce)
        .executeUpdate();
  }

  /** The shops that are due, each known by the copy of the catalogue's shops. */
  @Transactional
  List<ShopSheet> due(Instant now) {
    return shops.all().stream()
        .filter(shop -> standing(shop.shop()).map(s -> TellingPace.isDue(s, now)).orElse(true))
        .toList();
  }

  /** Takes a shop's errand, unless another node has it; the next version is this one's. */
  @Transactional
  Optional<Errand> take(ShopSheet shop, Instant now) {
    begin(shop.shop(), now);
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select version, attempts from booking.advice_telling where shop = ?1"
                        + " for update")
                .setParameter(1, shop.shop())
                .getSingleResult();
    if (standing(shop.shop()).filter(s -> TellingPace.isDue(s, now)).isEmpty()) {
      return Optional.empty();
    }
    long version = ((Number) row[0]).longValue() + 1;
    em.createNativeQuery(
            "update booking.advice_telling set version = ?1, due_at = ?2 where shop = ?3")
        .setParameter(1, version)
        .setParameter(2, utc(now.plus(LEASE)))
        .setParameter(3, shop.shop())
        .executeUpdate();
    List<?> ids =
        em.createNativeQuery("select id from booking.advice_change where shop = ?1")
            .setParameter(1, shop.shop())
            .getResultList();
    return Optional.of(
        new Errand(
            advice.of(shop, version, now),
            ids.stream().map(String.class::cast).toList(),
            ((Number) row[1]).intValue()));
  }

  /** The catalogue has it. */
  @Transactional
  void done(Errand errand, Instant now) {
    for (String change : errand.changes()) {
      em.createNativeQuery("delete from booking.advice_change where id = ?1")
          .setParameter(1, change)
          .executeUpdate();
    }
    em.createNativeQuery(
            "update booking.advice_telling set told_at = ?1, due_at = ?1, attempts = 0,"
                + " last_error = null where shop = ?2")
        .setParameter(1, utc(now))
        .setParameter(2, errand.sheet().shop())
        .executeUpdate();
  }

  /** It was away, or would not take it. */
  @Transactional
  void postpone(Errand errand, String why, Instant now) {
    int attempts = errand.attempts() + 1;
    em.createNativeQuery(
            "update booking.advice_telling set attempts = ?1, due_at = ?2, last_error = ?3"
                + " where shop = ?4")
        .setParameter(1, attempts)
        .setParameter(2, utc(now.plus(BACKOFF.after(attempts))))
        .setParameter(3, why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why)
        .setParameter(4, errand.sheet().shop())
        .executeUpdate();
  }

  private void begin(String shop, Instant now) {
    em.createNativeQuery(
            "insert into booking.advice_telling (shop, version, due_at, attempts)"
                + " select c.shop, 0, ?1, 0 from booking.shop_copy c where c.shop = ?2 and not"
                + " exists (select 1 from booking.advice_telling t where t.shop = c.shop)")
        .setParameter(1, utc(now))
        .setParameter(2, shop)
        .executeUpdate();
  }

  private Optional<TellingPace.Standing> standing(String shop) {
    List<?> rows =
        em.createNativeQuery(
                """
                select t.told_at, t.due_at, min(c.at), max(c.at),
                  max(case when c.at_once then 1 else 0 end)
                from booking.advice_telling t
                left join booking.advice_change c on c.shop = t.shop
                where t.shop = ?1 group by t.told_at, t.due_at""")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new TellingPace.Standing(
                    InstantColumn.read(row[0]),
                    InstantColumn.read(row[1]),
                    InstantColumn.read(row[2]),
                    InstantColumn.read(row[3]),
                    ((Number) row[4]).intValue() == 1))
        .findFirst();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
