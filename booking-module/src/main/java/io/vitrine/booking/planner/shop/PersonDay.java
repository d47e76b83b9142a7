package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.util.List;
import java.util.Optional;

/**
 * A day of a person.
 *
 * @param why she does not work here on this day, whatever is needed; empty where she may
 * @param fixed what the day is, and stays: shifts here and elsewhere, none for a free day; empty
 *     where it is to be planned
 * @param here those of the fixed shifts that are in this shop
 * @param now what stands in this shop's rota, where people have seen it; empty where nobody has
 * @param promised times at which customers meet her
 * @param away times at which she is not there
 * @param wish what she would like
 */
public record PersonDay(
    Optional<Why> why,
    Optional<List<WorkTime>> fixed,
    List<WorkTime> here,
    Optional<List<WorkTime>> now,
    List<Span> promised,
    List<Span> away,
    DayWish wish) {

  /** Why somebody does not work on a day. */
  public enum Why {
    ABSENT,
    FREE_DAY,
    SUNDAY,
    /** People have seen that she works in another shop then. */
    ELSEWHERE,
    LEFT
  }

  public PersonDay {
    here = List.copyOf(here);
    promised = List.copyOf(promised);
    away = List.copyOf(away);
  }

  /** A day on which she may work whenever the shop wants. */
  public static PersonDay open() {
    return new PersonDay(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        DayWish.NONE);
  }

  /** A day on which she does not work. */
  public static PersonDay off(Why why) {
    return new PersonDay(
        Optional.of(why),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        DayWish.NONE);
  }

  /** What stands in the rota, whether people have seen it or there is nothing. */
  List<WorkTime> standing() {
    return now.orElse(List.of());
  }
}
