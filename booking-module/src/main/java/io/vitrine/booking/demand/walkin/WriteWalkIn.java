package io.vitrine.booking.demand.walkin;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Counts one message, in the transaction that remembers it. */
@ApplicationScoped
class WriteWalkIn {

  /** The zone of a shop of which the catalogue has not told yet. */
  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private final EntityManager em;
  private final Shops shops;
  private final Clock clock;

  @Inject
  WriteWalkIn(EntityManager em, Shops shops, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.clock = clock;
  }

  WriteWalkIn() {
    this(null, null, null);
  }

  @Transactional
  void write(WalkInMessage message) {
    if (isKnown(message)) {
      return;
    }
    em.createNativeQuery(
            "insert into booking.walk_in_message (message_id, taken_at) values (?1, ?2)")
        .setParameter(1, message.messageId().toString())
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    ZoneId zone = shops.find(message.shop()).map(ShopSheet::zoneId).orElse(HOME);
    if (message.fact() == WalkInMessage.Fact.ARRIVED) {
      arrived(message, LocalDateTime.ofInstant(message.at(), zone));
    } else if (message.isTelling()) {
      advised(message, LocalDate.ofInstant(message.at(), zone).withDayOfMonth(1));
    }
  }

  private boolean isKnown(WalkInMessage message) {
    return !em.createNativeQuery("select 1 from booking.walk_in_message where message_id = ?1")
        .setParameter(1, message.messageId().toString())
        .getResultList()
        .isEmpty();
  }

  private void arrived(WalkInMessage message, LocalDateTime wall) {
    int half = wall.getHour() * 2 + wall.getMinute() / 30;
    String place = " where shop = ?1 and topic = ?2 and on_day = ?3 and half_hour = ?4";
    Query more =
        em.createNativeQuery("update booking.walk_in_count set arrivals = arrivals + 1" + place);
    if (of(more, message, wall.toLocalDate()).setParameter(4, half).executeUpdate() == 0) {
      Query first =
          em.createNativeQuery(
              "insert into booking.walk_in_count (shop, topic, on_day, half_hour, arrivals)"
                  + " values (?1, ?2, ?3, ?4, 1)");
      of(first, message, wall.toLocalDate()).setParameter(4, half).executeUpdate();
    }
  }

  private void advised(WalkInMessage message, LocalDate month) {
    Query more =
        em.createNativeQuery(
            "update booking.walk_in_service set visits = visits + 1, minutes = minutes + ?4"
                + " where shop = ?1 and topic = ?2 and of_month = ?3");
    if (of(more, message, month).setParameter(4, message.minutes()).executeUpdate() == 0) {
      Query first =
          em.createNativeQuery(
              "insert into booking.walk_in_service (shop, topic, of_month, visits, minutes)"
                  + " values (?1, ?2, ?3, 1, ?4)");
      of(first, message, month).setParameter(4, message.minutes()).executeUpdate();
    }
  }

  private static Query of(Query query, WalkInMessage message, LocalDate day) {
    return query
        .setParameter(1, message.shop())
        .setParameter(2, message.topic())
        .setParameter(3, day);
  }
}
