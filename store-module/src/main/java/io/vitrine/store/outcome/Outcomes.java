package io.vitrine.store.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of a shop's visits over some weeks; no group has fewer than five visits.
 *
 * @param byWeek in order of time, weeks with few visits together with their neighbours
 * @param byTopic, byAdviser the largest first; several small ones have no name
 * @param reasons why articles were not taken, the most frequent first; rare ones have no name
 */
public record Outcomes(
    Counts all,
    List<Span> byWeek,
    List<Group> byTopic,
    List<Group> byAdviser,
    List<Given> reasons,
    Kept waiting,
    Kept prepared,
    Kept shared) {

  /** So soon somebody is received when the promise is kept. */
  public static final long SOON_MINUTES = 10;

  /**
   * Weeks that are told together.
   *
   * @param from the Monday of the first
   * @param last the Monday of the last
   */
  public record Span(LocalDate from, LocalDate last, Counts counts) {
    Span and(Span later) {
      return new Span(from, later.last(), counts.and(later.counts()));
    }
  }

  /**
   * Visits that have something in common.
   *
   * @param inFrench, inEnglish its name, {@code null} where several small groups are one
   */
  public record Group(String inFrench, String inEnglish, Counts counts) {
    Group and(Group other) {
      return new Group(null, null, counts.and(other.counts()));
    }
  }

  /**
   * How often a reason was given.
   *
   * @param reason {@code null} for several rare ones together
   */
  public record Given(String reason, long times) {
    Given and(Given other) {
      return new Given(null, times + other.times());
    }
  }

  /**
   * How often a promise was kept.
   *
   * @param of how often it could be
   */
  public record Kept(long kept, long of) {

    /** Whether there are enough to say it. */
    public boolean isTold() {
      return of >= SmallCounts.LEAST;
    }

    /** In hundredths. */
    public long share() {
      return of == 0 ? 0 : Math.round(100.0 * kept / of);
    }
  }

  /** Whether there is enough to show anything. */
  public boolean isTold() {
    return all.visits() >= SmallCounts.LEAST;
  }

  public static int least() {
    return SmallCounts.LEAST;
  }

  static Outcomes of(List<LocalDate> mondays, List<EndedVisit> visits, List<Given> reasons) {
    return new Outcomes(
        Counts.of(visits),
        weeks(mondays, visits),
        groups(
            visits,
            EndedVisit::topic,
            one -> new Group(one.topicInFrench(), one.topicInEnglish(), Counts.NONE)),
        groups(
            visits.stream().filter(visit -> visit.staff() != null).toList(),
            EndedVisit::staff,
            one -> new Group(one.staffName(), one.staffName(), Counts.NONE)),
        SmallCounts.groups(reasons, Given::times, Given::and),
        kept(visits, visit -> visit.waited().map(minutes -> minutes <= SOON_MINUTES)),
        kept(visits, EndedVisit::prepared),
        kept(visits, visit -> visit.prepared().map(any -> visit.shared())));
  }

  private static List<Span> weeks(List<LocalDate> mondays, List<EndedVisit> visits) {
    Map<LocalDate, List<EndedVisit>> byWeek =
        visits.stream().collect(Collectors.groupingBy(EndedVisit::monday));
    List<Span> spans =
        mondays.stream()
            .map(
                monday ->
                    new Span(monday, monday, Counts.of(byWeek.getOrDefault(monday, List.of()))))
            .toList();
    return SmallCounts.neighbours(spans, span -> span.counts().visits(), Span::and);
  }

  private static List<Group> groups(
      List<EndedVisit> visits,
      Function<EndedVisit, String> key,
      Function<EndedVisit, Group> named) {
    Map<String, List<EndedVisit>> by = new LinkedHashMap<>();
    visits.forEach(one -> by.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    List<Group> groups =
        by.values().stream()
            .map(
                some -> {
                  Group name = named.apply(some.get(0));
                  return new Group(name.inFrench(), name.inEnglish(), Counts.of(some));
                })
            .toList();
    return SmallCounts.groups(groups, group -> group.counts().visits(), Group::and);
  }

  private static Kept kept(
      List<EndedVisit> visits, Function<EndedVisit, java.util.Optional<Boolean>> promise) {
    List<Boolean> known = visits.stream().map(promise).flatMap(java.util.Optional::stream).toList();
    return new Kept(known.stream().filter(kept -> kept).count(), known.size());
  }
}
