package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.AgendaSheet;
import io.vitrine.booking.agenda.ReadAgenda;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.worktime.Break;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.timeline.TimelineModel;

/**
 * The agenda as it is read: drawn on a tablet or a desk, and as a list, which a phone has alone.
 */
@Named
@RequestScoped
public class AgendaShown {

  private static final String TEXTS = "io.vitrine.booking.agenda.texts";

  @Inject private AgendaChoice choice;
  @Inject private ReadAgenda agenda;
  @Inject private Replies replies;
  @Inject private Language language;
  @Inject private Clock clock;

  private AgendaSheet sheet;
  private Set<String> answered;

  /**
   * A day of the list.
   *
   * @param duty when the one person works, has a break, is away; empty for a team
   */
  public record Day(String title, String duty, List<Line> lines) {}

  /**
   * An appointment of the list.
   *
   * @param reach the customer's phone number or e-mail address; may be {@code null}
   * @param reachHref what a tap on it does
   * @param href where it is moved; {@code null} when it cannot be
   * @param missable the number, where it can be said that nobody came; else {@code null}
   */
  public record Line(
      Instant from,
      String customer,
      String about,
      String reach,
      String reachHref,
      String state,
      String tone,
      String href,
      String missable) {}

  private AgendaSheet sheet() {
    if (sheet == null) {
      sheet =
          agenda
              .of(choice.getShop(), choice.getStaff(), choice.getFirst(), choice.getDays())
              .orElseThrow();
    }
    return sheet;
  }

  public ScheduleModel getColumns() {
    return drawing().columns();
  }

  public TimelineModel<AgendaDrawing.Bar, String> getLines() {
    return drawing().lines();
  }

  private AgendaDrawing drawing() {
    return new AgendaDrawing(sheet(), language, clock.instant());
  }

  public LocalDateTime getStart() {
    return choice.isWeek() ? choice.getFirst().atStartOfDay() : choice.getFirst().atTime(8, 30);
  }

  public LocalDateTime getEnd() {
    return choice.isWeek()
        ? choice.getFirst().plusDays(7).atStartOfDay()
        : choice.getFirst().atTime(20, 30);
  }

  /** The days on which somebody has an appointment, or the one person works. */
  public List<Day> getList() {
    return choice
        .getFirst()
        .datesUntil(choice.getFirst().plusDays(choice.getDays()))
        .map(day -> new Day(title(day), duty(day), lines(day)))
        .filter(day -> !day.lines().isEmpty() || !day.duty().isEmpty())
        .toList();
  }

  /** Appointments, and the workshops that somebody gives, in order of time. */
  private List<Line> lines(LocalDate day) {
    return Stream.concat(
            sheet().on(day).stream().map(this::line),
            sheet().workshopsOn(day).stream().map(this::workshop))
        .sorted(Comparator.comparing(Line::from))
        .toList();
  }

  private Line workshop(AgendaSheet.Away it) {
    String name =
        sheet().advisers().stream()
            .filter(adviser -> adviser.staff().equals(it.staff()))
            .map(Adviser::name)
            .findFirst()
            .orElse(it.staff());
    return new Line(
        it.from(),
        language.pick(it.french(), it.english()),
        name + ", " + say("workshop.until", time(it.until())),
        null,
        null,
        say("workshop"),
        "plain",
        null,
        null);
  }

  private String duty(LocalDate day) {
    if (choice.isTeam()) {
      return "";
    }
    Stream<String> works =
        sheet().shifts().stream().filter(shift -> shift.day().equals(day)).map(this::duty);
    Stream<String> away =
        sheet().away().stream()
            .filter(it -> !it.isWorkshop())
            .filter(it -> LocalDate.ofInstant(it.from(), zone()).equals(day))
            .map(it -> say("duty.away", span(it.from(), it.until())));
    return Stream.concat(works, away).collect(Collectors.joining(". "));
  }

  private String duty(PublishedShift shift) {
    String breaks =
        shift.breaks().stream()
            .map((Break pause) -> span(pause.from(), pause.to()))
            .collect(Collectors.joining(", "));
    String work = say("duty", time(shift.from()), time(shift.to()));
    return breaks.isEmpty() ? work : say("duty.break", work, breaks);
  }

  private String span(Instant from, Instant to) {
    return say("duty.span", time(from), time(to));
  }

  private String time(Instant at) {
    return Formats.time(at, zone().getId(), language.getLocale());
  }

  private Line line(AgendaSheet.Meeting meeting) {
    Appointment it = meeting.appointment();
    Customer who = it.customer();
    String topic = language.pick(meeting.topicFrench(), meeting.topicEnglish());
    boolean calls = who.phone() != null;
    return new Line(
        it.from(),
        who.name(),
        say(
            answered().contains(it.number()) ? "about.answered" : "about",
            topic,
            it.effort().advice(),
            it.adviser().name()),
        calls ? who.phone() : who.email(),
        calls ? "tel:" + who.phone().replaceAll("[^+0-9]", "") : "mailto:" + who.email(),
        say("state." + it.state()),
        tone(it.state()),
        it.isOpen(clock.instant())
            ? choice.here().with("appointment", it.number()) + "#move"
            : null,
        it.isAgreed() && it.hasBegun(clock.instant()) ? it.number() : null);
  }

  /** Whose customers have answered what was prepared; asked once for the page. */
  private Set<String> answered() {
    if (answered == null) {
      answered =
          replies.among(sheet().meetings().stream().map(AgendaSheet.Meeting::number).toList());
    }
    return answered;
  }

  private static String tone(AppointmentState state) {
    return switch (state) {
      case KEPT -> "good";
      case MISSED -> "warn";
      case AGREED, CANCELLED -> "plain";
    };
  }

  public String getTitle() {
    return choice.isWeek()
        ? say("week", title(choice.getFirst()), title(choice.getFirst().plusDays(6)))
        : title(choice.getFirst());
  }

  private String title(LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(zone()).toInstant();
    return Formats.dayDate(noon, zone().getId(), language.getLocale());
  }

  private ZoneId zone() {
    return choice.getSheet().zoneId();
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
