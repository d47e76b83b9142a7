package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalState;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.page.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal as its manager looks at it. */
public final class ProposalView {

  private final Proposal proposal;
  private final ProposalDocument found;
  private final Locale locale;
  private final UnaryOperator<String> nameOf;
  private final Function<Week, String> labelOf;
  private final BiFunction<String, LocalDate, List<String>> besideOf;
  private final Map<DutyRow, WorkTime> times = new HashMap<>();

  /**
   * @param besideOf what somebody works on a day in the other shops of the search
   */
  ProposalView(
      Proposal proposal,
      Locale locale,
      UnaryOperator<String> nameOf,
      Function<Week, String> labelOf,
      BiFunction<String, LocalDate, List<String>> besideOf) {
    this.proposal = proposal;
    this.found = proposal.document();
    this.locale = locale;
    this.nameOf = nameOf;
    this.labelOf = labelOf;
    this.besideOf = besideOf;
    found.duties().forEach(duty -> times.put(duty, found.time(duty)));
  }

  /** A person's sums. */
  public record Sums(
      String staff,
      String name,
      String planned,
      String wanted,
      long weekends,
      int weekendsBefore,
      long late,
      int lateBefore,
      long sundays,
      int sundaysBefore) {}

  /** A week as a table. */
  public record Table(String name, List<String> days, List<Row> rows) {}

  /** A person's week. */
  public record Row(String name, List<Cell> cells) {}

  /** A person's day. */
  public record Cell(List<String> shifts, boolean fixed, List<String> beside) {}

  public String getId() {
    return proposal.id();
  }

  public String getState() {
    return proposal.state().name();
  }

  public boolean isRunning() {
    return proposal.state() == ProposalState.RUNNING;
  }

  public boolean isReady() {
    return proposal.state() == ProposalState.READY;
  }

  public boolean isAdopted() {
    return proposal.state() == ProposalState.ADOPTED;
  }

  public boolean isStopping() {
    return proposal.isStopWanted();
  }

  public boolean isFound() {
    return found.cost() != null;
  }

  public long getRevision() {
    return proposal.revision();
  }

  public Week getFirstWeek() {
    return proposal.firstWeek();
  }

  boolean isOf(List<Week> weeks) {
    return weeks().equals(weeks);
  }

  List<Week> weeks() {
    return proposal.weeks();
  }

  ProposalDocument found() {
    return found;
  }

  public int getUnmet() {
    return found.unmet();
  }

  /** In minutes that one person too few would cost. */
  public String getPoints() {
    return Formats.number(found.cost() == null ? 0 : found.cost() / 100, locale);
  }

  public ProposalDrawing getDrawing() {
    return ProposalDrawing.of(found);
  }

  public List<MissingTimes> getMissing() {
    return MissingTimes.of(found, locale);
  }

  /** Half-hours of one person that are missing, by day; days that lack nobody are not named. */
  Map<LocalDate, Integer> missingByDay() {
    return found.gaps().stream()
        .filter(gap -> gap.topic() == null)
        .collect(
            Collectors.groupingBy(
                gap -> LocalDate.parse(gap.day()),
                TreeMap::new,
                Collectors.summingInt(gap -> gap.wanted() - gap.planned())));
  }

  /** Half-hours of one skilled person that are missing. */
  int unskilled() {
    return found.gaps().stream()
        .filter(gap -> gap.topic() != null)
        .mapToInt(gap -> gap.wanted() - gap.planned())
        .sum();
  }

  public List<Sums> getPeople() {
    Map<LocalDate, LocalTime> closing = new HashMap<>();
    times.values().forEach(t -> closing.merge(t.day(), t.localTo(), ProposalView::later));
    return found.people().stream().map(person -> sums(person, closing)).toList();
  }

  private static LocalTime later(LocalTime one, LocalTime other) {
    return one.isAfter(other) ? one : other;
  }

  private Sums sums(PersonRow person, Map<LocalDate, LocalTime> closing) {
    List<WorkTime> hers = times(person.staff());
    return new Sums(
        person.staff(),
        nameOf.apply(person.staff()),
        hours(minutesOf(person)),
        hours(person.wanted()),
        hers.stream()
            .filter(t -> t.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
            .map(t -> Week.of(t.day()))
            .distinct()
            .count(),
        person.weekends(),
        hers.stream().filter(t -> t.localTo().equals(closing.get(t.day()))).count(),
        person.late(),
        hers.stream().filter(t -> t.day().getDayOfWeek() == DayOfWeek.SUNDAY).count(),
        person.sundays());
  }

  private List<WorkTime> times(String staff) {
    return found.duties().stream()
        .filter(duty -> duty.staff().equals(staff))
        .map(times::get)
        .toList();
  }

  /** Her minutes in these weeks, those in other shops as well. */
  long minutesOf(PersonRow person) {
    return times(person.staff()).stream().mapToLong(t -> t.worked().toMinutes()).sum()
        + person.elsewhere();
  }

  static String hours(long minutes) {
    return minutes % 60 == 0
        ? "%d h".formatted(minutes / 60)
        : "%d h %02d".formatted(minutes / 60, minutes % 60);
  }

  public List<Table> getWeeks() {
    return proposal.weeks().stream().map(this::table).toList();
  }

  private Table table(Week week) {
    return new Table(
        labelOf.apply(week),
        week.days().stream().map(this::shortDay).toList(),
        found.people().stream()
            .map(
                person ->
                    new Row(
                        nameOf.apply(person.staff()),
                        week.days().stream().map(day -> cell(person.staff(), day)).toList()))
            .toList());
  }

  private Cell cell(String staff, LocalDate day) {
    return new Cell(
        on(staff, day), dutiesOn(staff, day).anyMatch(DutyRow::fixed), besideOf.apply(staff, day));
  }

  private Stream<DutyRow> dutiesOn(String staff, LocalDate day) {
    return found.duties().stream()
        .filter(d -> d.staff().equals(staff) && d.day().equals(day.toString()));
  }

  /** A person's shifts of a day, as they are written. */
  List<String> on(String staff, LocalDate day) {
    return dutiesOn(staff, day).map(d -> d.from() + "–" + d.to()).toList();
  }

  /** A person's times of a day. */
  List<WorkTime> timesOn(String staff, LocalDate day) {
    return dutiesOn(staff, day).map(times::get).toList();
  }

  List<LocalDate> days() {
    return proposal.weeks().stream().flatMap(week -> week.days().stream()).toList();
  }

  private String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEE d", locale));
  }
}
