package io.vitrine.booking.wish.rest;

import io.vitrine.booking.wish.GrantedWishes;
import io.vitrine.booking.wish.WishKind;
import io.vitrine.booking.wish.WishWanted;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/**
 * A wish as it stands.
 *
 * @param weekday such as {@code MONDAY} where it recurs
 * @param at such as {@code 18:00} for an early or late day
 * @param days what became of it on the days that were asked for
 */
public record WishBody(
    String id,
    WishKind kind,
    DayOfWeek weekday,
    LocalDate from,
    LocalDate until,
    String at,
    List<DayBody> days) {

  /** A day of it, and what the published plan made of it. */
  public record DayBody(LocalDate day, GrantedWishes.Outcome outcome) {}

  /** A wish as it is sent. */
  public record Wanted(String kind, String weekday, LocalDate from, LocalDate until, String at) {

    WishWanted wanted() {
      return new WishWanted(
          one(kind, WishKind::valueOf, "there is no kind of wish " + kind),
          one(weekday, DayOfWeek::valueOf, "a weekday is written like MONDAY"),
          from,
          until,
          one(at, LocalTime::parse, "an hour is written like 18:00"));
    }

    private static <T> T one(String text, Function<String, T> read, String otherwise) {
      try {
        return text == null ? null : read.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new InvalidValue(otherwise);
      }
    }
  }

  static WishBody of(WorkWish wish, List<GrantedWishes.WishedDay> days) {
    return new WishBody(
        wish.id(),
        wish.kind(),
        wish.weekday(),
        wish.from(),
        wish.until(),
        wish.at() == null ? null : wish.at().toString(),
        days.stream()
            .filter(day -> day.wish().id().equals(wish.id()))
            .map(day -> new DayBody(day.day(), day.outcome()))
            .toList());
  }
}
