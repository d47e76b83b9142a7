package io.vitrine.booking.demo;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Two people who come to Bellecour within the next two weeks, booked as anybody does, by telephone
 * number alone: no letter is written to a made-up address.
 */
@ApplicationScoped
class LoadAppointments {

  private static final String SHOP = "bellecour";
  private static final int FIRST_DAY = 3;
  private static final int DAYS = 10;

  private final EntityManager em;
  private final Shops shops;
  private final Topics topics;
  private final OfferTimes times;
  private final BookAdvice booking;
  private final Clock clock;

  @Inject
  LoadAppointments(
      EntityManager em,
      Shops shops,
      Topics topics,
      OfferTimes times,
      BookAdvice booking,
      Clock clock) {
    this.em = em;
    this.shops = shops;
    this.topics = topics;
    this.times = times;
    this.booking = booking;
    this.clock = clock;
  }

  LoadAppointments() {
    this(null, null, null, null, null, null);
  }

  /** Whether it is this server that loads them. */
  @Transactional
  boolean begin() {
    if (!em.createNativeQuery("select name from booking.demo_mark where name = 'appointments'")
        .getResultList()
        .isEmpty()) {
      return false;
    }
    em.createNativeQuery(
            "insert into booking.demo_mark (name, loaded_at) values ('appointments', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  void load() {
    book("salon", new Customer("Élise Caron", null, "+33 6 99 00 00 11"), "Un canapé qui se lave.");
    book("literie", new Customer("Marc Vidal", null, "+33 6 99 00 00 12"), "Un lit de 160.");
  }

  private void book(String topic, Customer who, String message) {
    List<Instant> free = free(topic);
    if (!free.isEmpty()) {
      AdviceWanted wanted =
          new AdviceWanted(SHOP, topic, null, free.get(0), "fr", who, message, null);
      booking.book(wanted, Attempt.of("demo-appointment-" + topic, wanted));
    }
  }

  private List<Instant> free(String topic) {
    LocalDate first = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE).plusDays(FIRST_DAY);
    Offer.Asked asked =
        new Offer.Asked(
            topics.find(topic).orElseThrow(),
            shops.find(SHOP).orElseThrow(),
            "fr",
            null,
            first,
            DAYS);
    return times.offer(asked).free().stream()
        .map(FreeDay::times)
        .flatMap(List::stream)
        .map(FreeTime::from)
        .toList();
  }
}
