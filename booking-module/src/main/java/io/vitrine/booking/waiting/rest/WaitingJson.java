package io.vitrine.booking.waiting.rest;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.waiting.Hours;
import io.vitrine.booking.waiting.WaitingOffer;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.booking.waiting.WishWanted;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The waiting list on the line. */
public final class WaitingJson {

  private WaitingJson() {}

  /** Who waits, as it is sent. */
  public record PersonBody(String name, String email, String phone) {}

  /** What she waits for, as it is sent; times on the shop's wall. */
  public record WishBody(
      String shop,
      String topic,
      String staff,
      String language,
      Set<DayOfWeek> days,
      LocalTime from,
      LocalTime until,
      LocalDate lastDay,
      PersonBody customer,
      String selection) {

    int fromMinute() {
      return from == null ? 0 : from.toSecondOfDay() / 60;
    }

    int untilMinute() {
      return until == null ? 24 * 60 : until.toSecondOfDay() / 60;
    }

    WishWanted wanted() {
      return new WishWanted(
          shop,
          topic,
          staff,
          language,
          new Hours(days, fromMinute(), untilMinute()),
          lastDay,
          new Customer(customer.name(), customer.email(), customer.phone()),
          selection);
    }
  }

  /** A time that she is asked about. */
  public record OfferBody(
      Instant from, String staffName, Instant offeredAt, Instant until, String state) {}

  /** Her place, with all she was asked about, the last one first. */
  public record PlaceBody(
      String state,
      String shop,
      String zone,
      String topic,
      LocalDate lastDay,
      Instant since,
      String link,
      List<OfferBody> offers) {}

  /** What became of a yes. */
  public record BookedBody(String number, Instant from, String staffName, String link) {}

  /** One who waits, as a manager sees it. */
  public record RowBody(
      String name,
      String topic,
      String staff,
      String language,
      Set<DayOfWeek> days,
      LocalDate lastDay,
      Instant since,
      List<OfferBody> offers) {}

  /** A page of a shop's list, in the order of waiting. */
  public record ListBody(List<RowBody> items, int page, long total) {}

  static RowBody row(Wish wish, List<OfferBody> offers) {
    return new RowBody(
        wish.name(),
        wish.topic(),
        wish.staff(),
        wish.language(),
        wish.hours().days(),
        wish.lastDay(),
        wish.askedAt(),
        offers);
  }

  static OfferBody offer(WaitingOffer it) {
    return new OfferBody(
        it.from(), it.adviser().name(), it.offeredAt(), it.until(), it.state().name());
  }
}
