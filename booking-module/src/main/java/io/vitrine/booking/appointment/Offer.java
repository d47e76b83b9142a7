package io.vitrine.booking.appointment;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTimes;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a shop can offer on a topic in some days: the suitable advisers, their shifts and what they
 * have promised, read once and asked as often as needed.
 */
public final class Offer {

  private final Topic topic;
  private final ShopSheet shop;
  private final LocalDate first;
  private final int days;
  private final Map<String, Adviser> advisers;
  private final List<Shift> shifts;
  private final List<Occupation> occupied;
  private final BookingWindow window;

  Offer(
      Asked asked,
      Map<String, Adviser> advisers,
      List<Shift> shifts,
      List<Occupation> occupied,
      Instant now) {
    this.topic = asked.topic();
    this.shop = asked.shop();
    this.first = asked.first();
    this.days = asked.days();
    this.advisers = advisers;
    this.shifts = shifts;
    this.occupied = occupied;
    this.window = topic.window(now, shop.zoneId());
  }

  /** Which topic, where, with whom, from which day on. */
  public record Asked(
      Topic topic, ShopSheet shop, String language, String staff, LocalDate first, int days) {}

  /** What is still free. */
  public List<FreeDay> free() {
    return free(window, occupied);
  }

  /** Who is free at that time. */
  List<Adviser> freeAt(Instant from) {
    return at(free(), from);
  }

  /** Who would offer that time if nobody had booked and no notice were needed. */
  List<Adviser> offeredAt(Instant from) {
    BookingWindow atThatMoment = new BookingWindow(from, Duration.ZERO, 0, window.zone());
    return at(free(atThatMoment, List.of()), from);
  }

  private List<FreeDay> free(BookingWindow between, List<Occupation> taken) {
    return new FreeTimes(topic.effort(), between, shop::openOn).among(shifts, taken, first, days);
  }

  private List<Adviser> at(List<FreeDay> free, Instant from) {
    return free.stream()
        .flatMap(day -> day.times().stream())
        .filter(time -> time.from().equals(from))
        .flatMap(time -> time.staff().stream())
        .map(advisers::get)
        .toList();
  }

  public Adviser adviser(String staff) {
    return advisers.get(staff);
  }

  public Map<String, Adviser> advisers() {
    return advisers;
  }

  public ShopSheet shop() {
    return shop;
  }

  public Topic topic() {
    return topic;
  }

  BookingWindow window() {
    return window;
  }
}
