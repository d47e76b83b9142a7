package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.rota.RotaDiff;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.page.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Two proposals for the same weeks side by side: coverage, hours, fairness and what differs. Each
 * pair of numbers is drawn to one scale.
 */
public final class ProposalsBeside {

  private final ProposalView mine;
  private final ProposalView theirs;
  private final List<RotaDiff.Held> standing;
  private final Locale locale;
  private final UnaryOperator<String> word;

  /**
   * @param standing the shifts of these weeks as their manager has them
   * @param word says the name of a figure
   */
  ProposalsBeside(
      ProposalView mine,
      ProposalView theirs,
      List<RotaDiff.Held> standing,
      Locale locale,
      UnaryOperator<String> word) {
    this.mine = mine;
    this.theirs = theirs;
    this.standing = List.copyOf(standing);
    this.locale = locale;
    this.word = word;
  }

  /** A number of each, as it is written and as long as it is drawn. */
  public record Pair(String mine, String theirs, String mineWidth, String theirsWidth) {}

  /** What is compared, and both numbers. */
  public record Figure(String name, Pair pair) {}

  /** A person's numbers in both, those of the twelve weeks before counted in. */
  public record Person(
      String name, String agreed, Pair hours, Pair weekends, Pair late, Pair sundays) {}

  /** A day of somebody that is not the same in both. */
  public record Difference(String name, String day, String mine, String theirs) {}

  public List<Figure> getFigures() {
    return List.of(
        figure("unmet", ProposalView::getUnmet),
        figure("unskilled", ProposalView::unskilled),
        figure("points", view -> view.found().cost() == null ? 0 : view.found().cost() / 100),
        figure("changes", this::changes),
        figure("shifts", view -> view.found().duties().size()),
        new Figure(word.apply("under"), hours(under(mine), under(theirs))));
  }

  private Figure figure(String name, ToLongFunction<ProposalView> of) {
    return new Figure(word.apply(name), pair(of.applyAsLong(mine), of.applyAsLong(theirs)));
  }

  /** Minutes that are agreed and not planned. */
  private static long under(ProposalView view) {
    return view.found().people().stream()
        .mapToLong(person -> Math.max(0, person.wanted() - view.minutesOf(person)))
        .sum();
  }

  /** Days of people that would not be what they are in the rota. */
  private long changes(ProposalView view) {
    return view.days().stream()
        .mapToLong(
            day ->
                view.found().people().stream()
                    .map(PersonRow::staff)
                    .filter(staff -> !view.timesOn(staff, day).equals(now(staff, day)))
                    .count())
        .sum();
  }

  private List<WorkTime> now(String staff, LocalDate day) {
    return standing.stream()
        .filter(held -> held.staff().equals(staff) && held.time().day().equals(day))
        .map(RotaDiff.Held::time)
        .sorted(Comparator.comparing(WorkTime::from))
        .toList();
  }

  /** Days on which one of them lacks somebody. */
  public List<Figure> getDays() {
    Map<LocalDate, Integer> here = mine.missingByDay();
    Map<LocalDate, Integer> there = theirs.missingByDay();
    TreeSet<LocalDate> days = new TreeSet<>(here.keySet());
    days.addAll(there.keySet());
    long most =
        days.stream()
            .mapToLong(day -> Math.max(here.getOrDefault(day, 0), there.getOrDefault(day, 0)))
            .max()
            .orElse(0);
    return days.stream()
        .map(
            day ->
                new Figure(
                    MissingTimes.name(day, locale),
                    pair(here.getOrDefault(day, 0), there.getOrDefault(day, 0), most)))
        .toList();
  }

  public List<Person> getPeople() {
    List<ProposalView.Sums> here = mine.getPeople();
    List<ProposalView.Sums> there = theirs.getPeople();
    long longest =
        Math.max(most(mine.found().people(), mine), most(theirs.found().people(), theirs));
    long burden =
        Math.max(
            here.stream().mapToLong(ProposalsBeside::burden).max().orElse(0),
            there.stream().mapToLong(ProposalsBeside::burden).max().orElse(0));
    List<Person> people = new ArrayList<>();
    for (ProposalView.Sums sums : here) {
      there.stream()
          .filter(other -> other.staff().equals(sums.staff()))
          .findFirst()
          .ifPresent(other -> people.add(person(sums, other, longest, burden)));
    }
    return people;
  }

  private Person person(
      ProposalView.Sums here, ProposalView.Sums there, long longest, long burden) {
    return new Person(
        here.name(),
        here.wanted(),
        hours(minutes(mine, here.staff()), minutes(theirs, here.staff()), longest),
        pair(weekends(here), weekends(there), burden),
        pair(late(here), late(there), burden),
        pair(sundays(here), sundays(there), burden));
  }

  private static long most(List<PersonRow> people, ProposalView view) {
    return people.stream().mapToLong(view::minutesOf).max().orElse(0);
  }

  private static long minutes(ProposalView view, String staff) {
    return view.found().people().stream()
        .filter(person -> person.staff().equals(staff))
        .mapToLong(view::minutesOf)
        .sum();
  }

  private static long burden(ProposalView.Sums sums) {
    return Math.max(weekends(sums), Math.max(late(sums), sundays(sums)));
  }

  private static long weekends(ProposalView.Sums sums) {
    return sums.weekends() + sums.weekendsBefore();
  }

  private static long late(ProposalView.Sums sums) {
    return sums.late() + sums.lateBefore();
  }

  private static long sundays(ProposalView.Sums sums) {
    return sums.sundays() + sums.sundaysBefore();
  }

  public List<Difference> getDifferences() {
    List<Difference> all = new ArrayList<>();
    for (LocalDate day : mine.days()) {
      for (ProposalView.Sums person : mine.getPeople()) {
        List<String> here = mine.on(person.staff(), day);
        List<String> there = theirs.on(person.staff(), day);
        if (!here.equals(there)) {
          all.add(
              new Difference(
                  person.name(),
                  MissingTimes.name(day, locale),
                  String.join(", ", here),
                  String.join(", ", there)));
        }
      }
    }
    return all;
  }

  private Pair pair(long here, long there) {
    return pair(here, there, Math.max(here, there));
  }

  private Pair pair(long here, long there, long most) {
    return new Pair(
        Formats.number(here, locale),
        Formats.number(there, locale),
        width(here, most),
        width(there, most));
  }

  private static Pair hours(long here, long there) {
    return hours(here, there, Math.max(here, there));
  }

  private static Pair hours(long here, long there, long most) {
    return new Pair(
        ProposalView.hours(here), ProposalView.hours(there), width(here, most), width(there, most));
  }

  private static String width(long value, long most) {
    return most <= 0 ? "0%" : Math.round(100.0 * value / most) + "%";
  }
}
