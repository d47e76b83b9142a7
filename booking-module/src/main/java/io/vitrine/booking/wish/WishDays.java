package io.vitrine.booking.wish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rule that keeps wishes worth something: not more than so many days of a month. */
final class WishDays {

  private WishDays() {}

  /**
   * @param others her other wishes
   * @param wanted the one to come
   * @param most on how many days of a month she may wish something
   * @return the first month that would have more
   */
  static Optional<YearMonth> tooMany(Collection<WorkWish> others, WorkWish wanted, int most) {
    TreeMap<YearMonth, TreeSet<LocalDate>> wished = new TreeMap<>();
    for (LocalDate day : wanted.days(wanted.from(), wanted.until())) {
      wished.computeIfAbsent(YearMonth.from(day), month -> new TreeSet<>()).add(day);
    }
    wished.forEach(
        (month, days) ->
            others.forEach(wish -> days.addAll(wish.days(month.atDay(1), month.atEndOfMonth()))));
    return wished.entrySet().stream()
        .filter(month -> month.getValue().size() > most)
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }

  /** The other wish that says something of the same day, or recurs on the same days. */
  static Optional<WorkWish> contrary(Collection<WorkWish> others, WorkWish wanted) {
    return others.stream()
        .filter(other -> other.isRecurring() == wanted.isRecurring())
        .filter(other -> other.weekday() == wanted.weekday())
        .filter(other -> !other.days(wanted.from(), wanted.until()).isEmpty())
        .findFirst();
  }
}
