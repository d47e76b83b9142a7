package io.vitrine.booking.demand.event;

import io.vitrine.booking.demand.walkin.WalkIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * A manager writes what she knows. Also of the past: a day that was out of the ordinary then does
 * not mislead the forecast.
 */
@ApplicationScoped
public class WriteEvent {

  private final EntityManager em;
  private final DemandEvents events;
  private final Clock clock;

  @Inject
  public WriteEvent(EntityManager em, DemandEvents events, Clock clock) {
    this.em = em;
    this.events = events;
    this.clock = clock;
  }

  WriteEvent() {
    this(null, null, null);
  }

  @Transactional
  public EventAnswer add(String shop, DemandEvent event, String by) {
    Optional<EventAnswer> no = refused(shop, null, event);
    if (no.isPresent()) {
      return no.get();
    }
    StoredEvent stored = new StoredEvent(UUID.randomUUID().toString(), 1, event);
    fill(
            em.createNativeQuery(
                "insert into booking.demand_event (id, shop, revision, name, from_day, until_day,"
                    + " from_half, until_half, percent, extra, written_by, written_at)"
                    + " values (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
            shop,
            stored,
            by)
        .executeUpdate();
    return new EventAnswer.Done(stored);
  }

  /**
   * @param revision what the writer saw
   */
  @Transactional
  public EventAnswer change(String shop, String id, long revision, DemandEvent event, String by) {
    Optional<StoredEvent> found = events.find(shop, id);
    if (found.isEmpty()) {
      return new EventAnswer.Unknown();
    }
    Optional<EventAnswer> no = refused(shop, id, event);
    if (no.isPresent()) {
      return no.get();
    }
    StoredEvent stored = new StoredEvent(id, revision + 1, event);
    int changed =
        fill(
                em.createNativeQuery(
                    "update booking.demand_event set revision = ?12, name = ?3, from_day = ?4,"
                        + " until_day = ?5, from_half = ?6, until_half = ?7, percent = ?8,"
                        + " extra = ?9, written_by = ?10, written_at = ?11"
                        + " where id = ?1 and shop = ?2 and revision = ?13"),
                shop,
                stored,
                by)
            .setParameter(12, revision + 1)
            .setParameter(13, revision)
            .executeUpdate();
    return changed == 1
        ? new EventAnswer.Done(stored)
        : new EventAnswer.Stale(found.get().revision());
  }

  @Transactional
  public EventAnswer remove(String shop, String id) {
    Optional<StoredEvent> found = events.find(shop, id);
    em.createNativeQuery("delete from booking.demand_event where id = ?1 and shop = ?2")
        .setParameter(1, id)
        .setParameter(2, shop)
        .executeUpdate();
    return found.isPresent() ? new EventAnswer.Done(found.get()) : new EventAnswer.Unknown();
  }

  private Optional<EventAnswer> refused(String shop, String id, DemandEvent event) {
    LocalDate earliest =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(WalkIns.KEPT_DAYS);
    if (event.until().isBefore(earliest)) {
      return Optional.of(new EventAnswer.TooOld(earliest));
    }
    // the unique key over both keeps it where two write at once
    return events.between(shop, event.from(), event.from()).stream()
        .filter(it -> !it.id().equals(id))
        .filter(it -> it.event().from().equals(event.from()))
        .filter(it -> it.event().name().equals(event.name()))
        .findFirst()
        .map(EventAnswer.Named::new);
  }

  private Query fill(Query query, String shop, StoredEvent stored, String by) {
    DemandEvent event = stored.event();
    return query
        .setParameter(1, stored.id())
        .setParameter(2, shop)
        .setParameter(3, event.name())
        .setParameter(4, event.from())
        .setParameter(5, event.until())
        .setParameter(6, event.fromHalf())
        .setParameter(7, event.untilHalf())
        .setParameter(8, event.percent())
        .setParameter(9, event.extra())
        .setParameter(10, by)
        .setParameter(11, clock.instant().atOffset(ZoneOffset.UTC));
  }
}
