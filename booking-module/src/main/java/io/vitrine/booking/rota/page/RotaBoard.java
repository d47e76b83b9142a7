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

  RotaBoard(RotaSheet sheet, RotaTexts texts, LocalDate today) {
    this.sheet = sheet;
    this.texts = texts;
    this.today = today;
  }

  /** A day's heading. */
  public record Column(String day, String label, String longLabel, boolean today) {}

  /** A person's day. */
  public record Cell(List<Entry> entries, String booked, String addHref, String addLabel) {}

  /** A shift in a cell. */
  public record Entry(String times, String breaks, boolean outside, String href, String label) {}

  /** A person's week. */
  public record Row(
      String name, List<Cell> cells, String worked, String agreed, boolean remarked) {}

  public List<Column> getColumns() {
    return sheet.week().days().stream()
        .map(
            d -> new Column(d.toString(), texts.day(d, "EEE d"), texts.longDay(d), d.equals(today)))
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
        texts.of("edit", person.name(), texts.longDay(duty.time().day())));
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

  String href(Week week) {
    return "/booking/manage/rota?shop=" + sheet.shop() + "&week=" + week;
  }

  String editHref(String shift) {
    return href(sheet.week()) + "&shift=" + shift + "#form";
  }

  /** Puts the shift into the form; empty if it is not on this sheet. */
  Optional<RotaSheet.Duty> fill(ShiftForm form, String shift) {
    for (RotaSheet.Person person : sheet.people()) {
      for (RotaSheet.Duty duty : person.shifts()) {
        if (duty.id().equals(shift)) {
          form.show(person.staff(), duty.time());
          return Optional.of(duty);
        }
      }
    }
    return Optional.empty();
  }
}
