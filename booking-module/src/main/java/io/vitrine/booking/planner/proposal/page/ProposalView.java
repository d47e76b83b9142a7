package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalState;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.page.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A proposal as its manager looks at it. */
public final class ProposalView {

  private static final int HALF_HOUR = 30;

  private final Proposal proposal;
  private final ProposalDocument found;
  private final Locale locale;
  private final UnaryOperator<String> nameOf;
  private final Function<Week, String> labelOf;
  private final Map<DutyRow, WorkTime> times = new HashMap<>();

  ProposalView(
      Proposal proposal,
      Locale locale,
      UnaryOperator<String> nameOf,
      Function<Week, String> labelOf) {
    this.proposal = proposal;
    this.found = proposal.document();
    this.locale = locale;
    this.nameOf = nameOf;
    this.labelOf = labelOf;
    found.duties().forEach(duty -> times.put(duty, found.time(duty)));
  }

  /** Where people are missing on a day. */
  public record Missing(String day, String times) {}

  /** A person's sums. */
  public record Sums(
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
  public record Cell(List<String> shifts, boolean fixed) {}

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
    return proposal.weeks().equals(weeks);
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

  /** Where half-hours follow each other with as many missing, they are one time. */
  public List<Missing> getMissing() {
    Map<String, List<GapRow>> byDay =
        found.gaps().stream()
            .filter(gap -> gap.topic() == null)
            .collect(Collectors.groupingBy(GapRow::day, TreeMap::new, Collectors.toList()));
    List<Missing> missing = new ArrayList<>();
    byDay.forEach((day, gaps) -> missing.add(new Missing(day(LocalDate.parse(day)), times(gaps))));
    return missing;
  }

  private static String times(List<GapRow> gaps) {
    List<String> said = new ArrayList<>();
    int i = 0;
    while (i < gaps.size()) {
      int lacking = gaps.get(i).wanted() - gaps.get(i).planned();
      LocalTime from = LocalTime.parse(gaps.get(i).at());
      LocalTime until = from.plusMinutes(HALF_HOUR);
      i++;
      while (i < gaps.size()
          && gaps.get(i).wanted() - gaps.get(i).planned() == lacking
          && LocalTime.parse(gaps.get(i).at()).equals(until)) {
        until = until.plusMinutes(HALF_HOUR);
        i++;
      }
      said.add(from + "–" + until + " (" + lacking + ")");
    }
    return String.join(", ", said);
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
    long minutes = hers.stream().mapToLong(t -> t.worked().toMinutes()).sum();
    return new Sums(
        nameOf.apply(person.staff()),
        hours(minutes + person.elsewhere()),
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

  long minutesOf(String staff) {
    return times(staff).stream().mapToLong(t -> t.worked().toMinutes()).sum();
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
    List<DutyRow> duties =
        found.duties().stream()
            .filter(d -> d.staff().equals(staff) && d.day().equals(day.toString()))
            .toList();
    return new Cell(
        duties.stream().map(d -> d.from() + "–" + d.to()).toList(),
        duties.stream().anyMatch(DutyRow::fixed));
  }

  private String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEE d", locale));
  }

  private String day(LocalDate day) {
    return Formats.dayDate(day.atTime(12, 0).toInstant(ZoneOffset.UTC), "UTC", locale);
  }
}
