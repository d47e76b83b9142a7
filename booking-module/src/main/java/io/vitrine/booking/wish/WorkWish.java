package io.vitrine.booking.wish;

import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A wish of a person for her working times, in all her shops. All wishes weigh the same; what keeps
 * them worth something is that there are few of them in a month.
 *
 * @param weekday on which it recurs, or {@code null} for one day
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 * @param at by when an early day is over, or when a late one begins at the earliest, on the wall
 *     clock of the shop; {@code null} for the other kinds
 */
public record WorkWish(
    String id,
    String staff,
    WishKind kind,
    DayOfWeek weekday,
    LocalDate from,
    LocalDate until,
    LocalTime at) {

  public boolean isRecurring() {
    return weekday != null;
  }

  public boolean concerns(LocalDate day) {
    return !day.isBefore(from)
        && !day.isAfter(until)
        && (weekday == null || weekday == day.getDayOfWeek());
  }

  /** The days in a span, both ends included, that it is about. */
  public List<LocalDate> days(LocalDate first, LocalDate last) {
    LocalDate begin = from.isAfter(first) ? from : first;
    LocalDate end = until.isBefore(last) ? until : last;
    return begin.isAfter(end)
        ? List.of()
        : begin.datesUntil(end.plusDays(1)).filter(this::concerns).toList();
  }

  /**
   * Whether a day is as she wished it.
   *
   * @param work her work on it, breaks included or not, on the shop's wall clock; empty for a day
   *     off, which fulfils a wish for an early or a late day as well
   */
  public boolean isGrantedBy(Collection<Span> work) {
    return switch (kind) {
      case FREE -> work.isEmpty();
      case WORK -> !work.isEmpty();
      case EARLY -> work.stream().allMatch(span -> span.until() <= minute());
      case LATE -> work.stream().allMatch(span -> span.from() >= minute());
    };
  }

  private int minute() {
    return at.getHour() * 60 + at.getMinute();
  }

  /** What a person wishes for a day: what she said of that day alone comes before what recurs. */
  public static Optional<WorkWish> of(Collection<WorkWish> wishes, String staff, LocalDate day) {
    return wishes.stream()
        .filter(wish -> wish.staff().equals(staff) && wish.concerns(day))
        .min(Comparator.comparing(WorkWish::isRecurring).thenComparing(WorkWish::id));
  }
}
