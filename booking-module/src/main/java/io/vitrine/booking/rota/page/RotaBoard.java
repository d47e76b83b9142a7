package io.vitrine.booking.rota.page;

import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.worktime.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The week as a table: a row for each person, a cell for each day, sums and remarks. */
public final class RotaBoard {

  private final RotaSheet sheet;
  private final RotaTexts texts;
  private final LocalDate today;
  private final View view;

  RotaBoard(RotaSheet sheet, RotaTexts texts, LocalDate today, View view) {
    this.view = view;
    this.sheet = sheet;
    this.texts = texts;
    this.today = today;
  }

  /**
   * What of the week is looked at, as addresses say it.
   *
   * @param date one day, or {@code null} for all of them
   * @param topic one topic's coverage, or {@code null} for everybody's
   */
  record View(String date, String topic) {

    String address() {
      return (date == null ? "" : "&date=" + date)
          + (topic == null || !topic.matches("[a-z0-9-]{1,40}") ? "" : "&topic=" + topic);
    }
  }

  /** A day's heading, and where the day alone is looked at. */
  public record Column(
      String day, String label, String longLabel, boolean today, String href, boolean chosen) {}

  /** A person's day. */
  public record Cell(List<Entry> entries, String booked, String addHref, String addLabel) {}

  /**
   * A shift in a cell.
   *
   * @param change how it differs from what is published, as a word; empty where it does not
   * @param leaving whether it is published and would no longer be so
   */
  public record Entry(
      String times,
      String breaks,
      boolean outside,
      String href,
      String label,
      String change,
      boolean leaving) {}

  /** A person's week. */
  public record Row(
      String name, List<Cell> cells, String worked, String agreed, boolean remarked) {}

  public List<Column> getColumns() {
    return sheet.week().days().stream()
        .map(
            d ->
                new Column(
                    d.toString(),
                    texts.day(d, "EEE d"),
                    texts.longDay(d),
                    d.equals(today),
                    href(sheet.week(), new View(d.toString(), view.topic())),
                    d.toString().equals(view.date())))
        .toList();
  }

  public List<Row> getRows() {
    return sheet.people().stream()
        .map(
            p ->
                new Row(
                    p.name(),
                    sheet.week().days().stream().map(d -> cell(p, d)).toList(),
                    texts.duration(p.worked()),
                    texts.of("agreed", texts.duration(p.agreed())),
                    !texts.remarks(p).isEmpty()))
        .toList();
  }

  private Cell cell(RotaSheet.Person person, LocalDate day) {
    int booked = sheet.bookedOf(person.staff(), day).size();
    return new Cell(
        person.on(day).stream().map(duty -> entry(person, duty)).toList(),
        booked == 0 ? null : texts.of("booked", booked),
        href(sheet.week()) + "&add=" + person.staff() + "&day=" + day + "#form",
        texts.of("add", person.name(), texts.longDay(day)));
  }

  private Entry entry(RotaSheet.Person person, RotaSheet.Duty duty) {
    return new Entry(
        texts.span(duty.time()),
        texts.breaks(duty.time()),
        duty.outsideHours(),
        editHref(duty.id()),
        texts.of("edit", person.name(), texts.longDay(duty.time().day())),
        duty.change() == RotaSheet.Change.NONE ? "" : texts.plain("change." + duty.change().name()),
        !duty.isPlanned());
  }

  public List<String> getRemarks() {
    return sheet.people().stream().flatMap(p -> texts.remarks(p).stream()).toList();
  }

  public String getWeekLabel() {
    return texts.of("week", String.valueOf(sheet.week().number()));
  }

  public String getWeekSpan() {
    Week week = sheet.week();
    LocalDate sunday = week.monday().plusDays(6);
    String from = texts.day(week.monday(), inOneMonth(week) ? "d" : "d MMMM");
    return texts.of("weekFrom", from, texts.day(sunday, "d MMMM yyyy"));
  }

  private static boolean inOneMonth(Week week) {
    return week.monday().getMonth() == week.monday().plusDays(6).getMonth();
  }

  public String getPreviousHref() {
    return href(sheet.week().previous());
  }

  public String getNextHref() {
    return href(sheet.week().next());
  }

  public String getHref() {
    return href(sheet.week());
  }

  public boolean isDraft() {
    return sheet.state().name().equals("DRAFT");
  }

  public String getStateText() {
    return texts.plain("state." + sheet.state().name());
  }

  public String getZone() {
    return sheet.zone().getId();
  }

  /** The whole week again. */
  public String getWholeHref() {
    return href(sheet.week(), new View(null, view.topic()));
  }

  /** The same view of a topic's coverage, or of everybody's. */
  public String topicHref(String topic) {
    return href(sheet.week(), new View(view.date(), topic));
  }

  public String getPublishHref() {
    return getHref() + "&publish=1#publishing";
  }

  public boolean isWhole() {
    return view.date() == null;
  }

  /** A day of another week is not looked at. */
  String href(Week week) {
    return href(week, week.equals(sheet.week()) ? view : new View(null, view.topic()));
  }

  private String href(Week week, View shown) {
    return "/booking/manage/rota?shop=" + sheet.shop() + "&week=" + week + shown.address();
  }

  /** The form of a shift. */
  public String editHref(String shift) {
    return href(sheet.week()) + "&shift=" + shift + "#form";
  }

  /**
   * Puts the shift into the form, as it is planned or else as it is published; empty if it is not
   * on this sheet.
   */
  Optional<RotaSheet.Duty> fill(ShiftForm form, String shift) {
    RotaSheet.Duty found = null;
    for (RotaSheet.Person person : sheet.people()) {
      for (RotaSheet.Duty duty : person.shifts()) {
        if (duty.id().equals(shift) && (found == null || duty.isPlanned())) {
          found = duty;
          form.show(person.staff(), duty.time());
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
