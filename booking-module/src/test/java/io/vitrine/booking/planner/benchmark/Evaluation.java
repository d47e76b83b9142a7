package io.vitrine.booking.planner.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Checks a solution of an instance of Curtois and Qu and counts its penalty, from the instance's
 * file and the names of the shifts alone. It shares no code with the planner, so that both cannot
 * be wrong in the same way.
 */
final class Evaluation {

  private final Sections instance;
  private final Map<String, List<String>> solution;
  private final List<String> breaches = new ArrayList<>();

  /**
   * @param solution by person: the shift of each day, empty where it is free
   */
  Evaluation(Sections instance, Map<String, List<String>> solution) {
    this.instance = instance;
    this.solution = solution;
    instance.of("STAFF").forEach(this::look);
    for (List<String> row : instance.of("DAYS_OFF")) {
      for (String day : row.subList(1, row.size())) {
        if (!shift(row.get(0), day).isEmpty()) {
          breaches.add(row.get(0) + " works on day " + day);
        }
      }
    }
  }

  List<String> breaches() {
    return List.copyOf(breaches);
  }

  long penalty() {
    long sum = 0;
    for (List<String> wish : instance.of("SHIFT_ON_REQUESTS")) {
      sum += shift(wish.get(0), wish.get(1)).equals(wish.get(2)) ? 0 : Long.parseLong(wish.get(3));
    }
    for (List<String> wish : instance.of("SHIFT_OFF_REQUESTS")) {
      sum += shift(wish.get(0), wish.get(1)).equals(wish.get(2)) ? Long.parseLong(wish.get(3)) : 0;
    }
    for (List<String> cover : instance.of("COVER")) {
      long there =
          solution.keySet().stream()
              .filter(person -> shift(person, cover.get(0)).equals(cover.get(1)))
              .count();
      long missing = Long.parseLong(cover.get(2)) - there;
      sum += missing > 0 ? missing * Long.parseLong(cover.get(3)) : 0;
      sum += missing < 0 ? -missing * Long.parseLong(cover.get(4)) : 0;
    }
    return sum;
  }

  private String shift(String person, String day) {
    return solution.get(person).get(Integer.parseInt(day.strip()));
  }

  private void look(List<String> row) {
    String person = row.get(0);
    List<String> days = solution.getOrDefault(person, List.of());
    if (days.size() != instance.days()) {
      breaches.add(person + " has no line of " + instance.days() + " days");
      return;
    }
    kinds(person, row, days);
    int minutes = days.stream().filter(d -> !d.isEmpty()).mapToInt(this::minutes).sum();
    if (minutes > Integer.parseInt(row.get(2)) || minutes < Integer.parseInt(row.get(3))) {
      breaches.add(person + " works " + minutes + " minutes");
    }
    runs(person, row, days);
    long weekends =
        IntStream.range(0, days.size() / 7)
            .filter(w -> !days.get(7 * w + 5).isEmpty() || !days.get(7 * w + 6).isEmpty())
            .count();
    if (weekends > Integer.parseInt(row.get(7))) {
      breaches.add(person + " works on " + weekends + " weekends");
    }
  }

  private void kinds(String person, List<String> row, List<String> days) {
    Map<String, Integer> counts = new HashMap<>();
    days.forEach(d -> counts.merge(d, 1, Integer::sum));
    for (String limit : row.get(1).split("\\|")) {
      String[] parts = limit.split("=");
      if (counts.getOrDefault(parts[0], 0) > Integer.parseInt(parts[1])) {
        breaches.add(person + " works " + counts.get(parts[0]) + " times " + parts[0]);
      }
    }
    for (int day = 1; day < days.size(); day++) {
      if (barredAfter(days.get(day - 1)).contains(days.get(day)) && !days.get(day).isEmpty()) {
        breaches.add(person + " works " + days.get(day) + " after " + days.get(day - 1));
      }
    }
  }

  private List<String> barredAfter(String shift) {
    return instance.of("SHIFTS").stream()
        .filter(row -> row.get(0).equals(shift))
        .flatMap(row -> Arrays.stream(row.get(2).split("\\|")))
        .toList();
  }

  private int minutes(String shift) {
    return instance.of("SHIFTS").stream()
        .filter(row -> row.get(0).equals(shift))
        .mapToInt(row -> Integer.parseInt(row.get(1)))
        .findFirst()
        .orElseThrow();
  }

  /** A run that touches an end of the plan may go on beyond it and is never too short. */
  private void runs(String person, List<String> row, List<String> days) {
    int begin = 0;
    for (int day = 1; day <= days.size(); day++) {
      boolean ends = day == days.size() || days.get(day).isEmpty() != days.get(begin).isEmpty();
      if (ends) {
        boolean free = days.get(begin).isEmpty();
        boolean open = begin == 0 || day == days.size();
        int length = day - begin;
        int least = Integer.parseInt(row.get(free ? 6 : 5));
        if (!open && length < least || !free && length > Integer.parseInt(row.get(4))) {
          breaches.add(person + (free ? " is free " : " works ") + length + " days from " + begin);
        }
        begin = day;
      }
    }
  }
}
