package io.vitrine.booking.own;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The same again in one tap, after a cancelled, missed or past visit: topic, shop, customer and
 * list stay, the adviser too as long as she is free.
 */
@ApplicationScoped
public class BookAgain {

  private static final int COUNT = 3;

  private final BookAdvice booking;
  private final OfferTimes times;
  private final Topics topics;
  private final Shops shops;
  private final Clock clock;

  @Inject
  public BookAgain(BookAdvice booking, OfferTimes times, Topics topics, Shops shops, Clock clock) {
    this.booking = booking;
    this.times = times;
    this.topics = topics;
    this.shops = shops;
    this.clock = clock;
  }

  BookAgain() {
    this(null, null, null, null, null);
  }

  /** A time at which it could be again. */
  public record Time(Instant from, Adviser adviser) {}

  /** The first times of the next three days on which the adviser is free, else anyone suitable. */
  public List<Time> times(Appointment before) {
    Optional<Topic> topic = topics.find(before.topic());
    Optional<ShopSheet> shop = shops.find(before.shop());
    if (topic.isEmpty() || shop.isEmpty()) {
      return List.of();
    }
    List<Time> same = times(before, topic.get(), shop.get(), before.adviser().staff());
    return same.isEmpty() ? times(before, topic.get(), shop.get(), null) : same;
  }

  private List<Time> times(Appointment before, Topic topic, ShopSheet shop, String staff) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), shop.zoneId());
    Offer offer =
        times.offer(
            new Offer.Asked(topic, shop, before.language(), staff, today, topic.horizonDays() + 1));
    return spread(offer.free()).stream()
        .map(time -> new Time(time.from(), offer.adviser(time.staff().get(0))))
        .toList();
  }

  /** The first time of each of the next days; of one day alone its first times. */
  static List<FreeTime> spread(List<FreeDay> days) {
    List<FreeDay> free = days.stream().filter(day -> !day.times().isEmpty()).toList();
    return free.size() == 1
        ? free.get(0).times().stream().limit(COUNT).toList()
        : free.stream().limit(COUNT).map(day -> day.times().get(0)).toList();
  }

  /**
   * @param key what this attempt is called
   */
  public AppointmentAnswer book(Appointment before, Instant from, String staff, String key) {
    AdviceWanted wanted =
        new AdviceWanted(
            before.shop(),
            before.topic(),
            staff,
            from,
            before.language(),
            before.customer(),
            "",
            before.selectionToken());
    return booking.book(wanted, Attempt.of(key, wanted));
  }
}
