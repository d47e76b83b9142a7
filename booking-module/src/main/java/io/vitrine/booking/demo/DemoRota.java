package io.vitrine.booking.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.booking.worktime.WorkTime.Pause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The demo house's plan: five days of seven hours with two days off a person, inside the opening
 * hours, early and late in turns, an hour for lunch.
 */
final class DemoRota {

  static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  static final List<String> SHOPS = List.of("rivoli", "bellecour");

  private static final Map<String, Map<String, Set<DayOfWeek>>> DAYS_OFF =
      Map.of(
          "rivoli",
          new TreeMap<>(
              Map.of(
                  "S001", Set.of(TUESDAY, WEDNESDAY),
                  "S003", Set.of(SUNDAY, MONDAY),
                  "S004", Set.of(WEDNESDAY, THURSDAY),
                  "S005", Set.of(MONDAY, TUESDAY),
                  "S006", Set.of(THURSDAY, FRIDAY))),
          "bellecour",
          new TreeMap<>(
              Map.of(
                  "S007", Set.of(SUNDAY, WEDNESDAY),
                  "S008", Set.of(SUNDAY, MONDAY),
                  "S009", Set.of(SUNDAY, THURSDAY))));

  private static final Set<MonthDay> CLOSED =
      Set.of(MonthDay.of(12, 25), MonthDay.of(1, 1), MonthDay.of(5, 1));
  private static final Set<MonthDay> SHORT = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

  private DemoRota() {}

  /** On which days the people of a shop are not planned, by staff number. */
  static Map<String, Set<DayOfWeek>> daysOff(String shop) {
    return DAYS_OFF.get(shop);
  }

  /** Who works when. */
  record Duty(String staff, WorkTime time) {}

  static List<Duty> of(String shop, Week week) {
    List<Duty> duties = new ArrayList<>();
    Map<String, Set<DayOfWeek>> team = DAYS_OFF.get(shop);
    for (LocalDate day : week.days()) {
      int turn = day.getDayOfWeek().getValue();
      int at = 0;
      for (String staff : team.keySet()) {
        if (!team.get(staff).contains(day.getDayOfWeek()) && !CLOSED.contains(MonthDay.from(day))) {
          duties.add(new Duty(staff, time(shop, day, turn++ % 2 == 0, at++ / 2 % 2)));
        }
      }
    }
    return duties;
  }

  /**
   * @param lunch 0 or 1: of two who begin together the second eats an hour after the first
   */
  private static WorkTime time(String shop, LocalDate day, boolean early, int lunch) {
    boolean monday = day.getDayOfWeek() == MONDAY;
    if (SHORT.contains(MonthDay.from(day)) || closesAtFive(shop, day)) {
      return at(day, "10:00", "17:00", early ? "12:00" : "13:00", early ? "13:00" : "14:00");
    }
    if (shop.equals("bellecour")) {
      if (monday) {
        return at(day, "10:00", "18:30", "12:30", "14:00");
      }
      return early
          ? at(day, "10:00", "18:00", "12:30", "13:30")
          : at(day, "11:00", "19:00", "13:30", "14:30");
    }
    if (day.getDayOfWeek() == SUNDAY) {
      return at(day, "11:00", "19:00", early ? "13:00" : "14:00", early ? "14:00" : "15:00");
    }
    return early
        ? at(day, "10:00", "18:00", lunch == 0 ? "12:30" : "13:30", lunch == 0 ? "13:30" : "14:30")
        : at(day, "11:30", "19:30", lunch == 0 ? "14:30" : "15:30", lunch == 0 ? "15:30" : "16:30");
  }

  /** The Festival of Lights in Lyon. */
  private static boolean closesAtFive(String shop, LocalDate day) {
    return shop.equals("bellecour") && MonthDay.from(day).equals(MonthDay.of(12, 8));
  }

  private static WorkTime at(
      LocalDate day, String from, String to, String breakFrom, String breakTo) {
    Pause lunch = new Pause(LocalTime.parse(breakFrom), LocalTime.parse(breakTo));
    return WorkTime.of(day, ZONE, LocalTime.parse(from), LocalTime.parse(to), List.of(lunch));
  }
}
