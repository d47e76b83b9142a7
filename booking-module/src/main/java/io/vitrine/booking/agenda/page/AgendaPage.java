package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.AgendaSheet;
import io.vitrine.booking.agenda.MoveForHouse;
import io.vitrine.booking.agenda.ReadAgenda;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.page.Refusal;
import io.vitrine.booking.appointment.page.Words;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.timeline.TimelineModel;

/**
 * Somebody looks at the agenda and moves an appointment: by dragging it or by its form. Dragging
 * fills the form, so that nothing moves before its reason is said.
 */
@Named
@RequestScoped
public class AgendaPage {

  private static final String TEXTS = "io.vitrine.booking.agenda.texts";
  private static final String SAVE = "move:save";

  @Inject private AgendaChoice choice;
  @Inject private ReadAgenda agenda;
  @Inject private MoveForHouse moving;
  @Inject private FindAppointment appointments;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  @Inject @Param private String appointment;
  @Inject @Param private String to;
  @Inject @Param private String with;
  @Inject @Param private String done;

  private final MoveForm form = new MoveForm();
  private AgendaSheet sheet;
  private Refusal refusal;

  /** A day of the list. */
  public record Day(String title, List<Line> lines) {}

  /** An appointment of the list. */
  public record Line(
      Instant from,
      String customer,
      String about,
      String more,
      String state,
      String tone,
      String href) {}

  /** Before the page is drawn: puts the chosen appointment and where it was dropped in the form. */
  public void arrive() {
    if (!choice.isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
      return;
    }
    Appointment it = moved();
    if (it != null) {
      form.show(target(it), with == null ? it.adviser().staff() : with, zone());
    }
  }

  private Instant target(Appointment it) {
    try {
      return to == null || to.isBlank() ? it.from() : Instant.parse(to);
    } catch (DateTimeException e) {
      return it.from();
    }
  }

  private Appointment moved() {
    return appointments.inShop(choice.getShop(), appointment).orElse(null);
  }

  private ZoneId zone() {
    return choice.getSheet().zoneId();
  }

  /** An appointment was dropped somewhere else in the columns. */
  public void dropped(ScheduleEntryMoveEvent event) throws IOException {
    ScheduleEvent<?> it = event.getScheduleEvent();
    ask(it.getId(), it.getStartDate(), choice.getStaff());
  }

  /** A bar was dropped somewhere else, perhaps in somebody else's line. */
  public void changed(TimelineModificationEvent<AgendaDrawing.Bar> event) throws IOException {
    var it = event.getTimelineEvent();
    ask(it.getData().number(), it.getStartDate(), it.getGroup());
  }

  private void ask(String number, LocalDateTime wall, String staff) throws IOException {
    Instant at = wall.atZone(zone()).toInstant();
    go(choice.here().with("appointment", number).with("to", at).with("with", staff) + "#move");
  }

  public void chosen(SelectEvent<ScheduleEvent<?>> event) throws IOException {
    choose(event.getObject().getId());
  }

  public void picked(TimelineSelectEvent<AgendaDrawing.Bar> event) throws IOException {
    choose(event.getTimelineEvent().getData().number());
  }

  private void choose(String number) throws IOException {
    if (appointments.inShop(choice.getShop(), number).isPresent()) {
      go(choice.here().with("appointment", number) + "#move");
    }
  }

  /** The form's button, or one of the other times that a refusal showed. */
  public void save() throws IOException {
    takeAlternative();
    Instant from = form.from(zone()).orElse(null);
    if (from == null) {
      refuse(422, unreadable());
      return;
    }
    HouseWord word = new HouseWord(signedIn.getStaff(), form.getReason());
    AppointmentAnswer answer =
        moving.move(
            choice.getShop(), appointment, new MoveForHouse.Wish(from, form.getStaff(), word));
    AppointmentAnswer.Refused no = answer.fold(it -> null, refused -> refused);
    if (no == null) {
      LocalDate day = LocalDate.ofInstant(from, zone());
      go(choice.here().with("date", day).with("done", "moved").toString());
    } else {
      refuse(no.alternatives().isEmpty() ? 422 : 409, words.refusal(no));
    }
  }

  private Refusal unreadable() {
    return new Refusal(say("unreadable.title"), say("unreadable.text"), List.of());
  }

  private void takeAlternative() {
    String sent = faces.getExternalContext().getRequestParameterMap().get(SAVE);
    if (sent != null && sent.contains("|")) {
      String[] parts = sent.split("\\|", 2);
      try {
        form.show(Instant.parse(parts[0]), parts[1], zone());
      } catch (DateTimeException e) {
        // a damaged button changes nothing
      }
    }
  }

  private void refuse(int status, Refusal said) {
    refusal = said;
    faces.getExternalContext().setResponseStatus(status);
  }

  private void go(String address) throws IOException {
    faces.getExternalContext().redirect(address);
  }

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

  public List<Day> getList() {
    return choice
        .getFirst()
        .datesUntil(choice.getFirst().plusDays(choice.getDays()))
        .map(day -> new Day(title(day), lines(day)))
        .filter(day -> !day.lines().isEmpty())
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
    String until = Formats.time(it.until(), zone().getId(), language.getLocale());
    return new Line(
        it.from(),
        language.pick(it.french(), it.english()),
        name,
        say("workshop.until", until),
        say("workshop"),
        "plain",
        null);
  }

  private Line line(AgendaSheet.Meeting meeting) {
    Appointment it = meeting.appointment();
    var who = it.customer();
    String topic = language.pick(meeting.topicFrench(), meeting.topicEnglish());
    return new Line(
        it.from(),
        who.name(),
        say("about", topic, it.effort().advice(), it.adviser().name()),
        who.phone() == null ? who.email() : who.phone(),
        say("state." + it.state()),
        it.state().name().equals("KEPT") ? "good" : "plain",
        it.isOpen(clock.instant())
            ? choice.here().with("appointment", it.number()) + "#move"
            : null);
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

  /** Whether an appointment stands in the form. */
  public boolean isMoving() {
    return choice.isAllowed() && moved() != null && moved().isOpen(clock.instant());
  }

  public String getMovedTitle() {
    Appointment it = moved();
    return say(
        "move.title",
        it.customer().name(),
        Formats.dateTime(it.from(), it.zone(), language.getLocale()));
  }

  public List<Adviser> getAdvisers() {
    return choice.advisers();
  }

  public String getDoneText() {
    return "moved".equals(done) ? say("moved") : "";
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public String getAppointment() {
    return appointment;
  }

  public MoveForm getForm() {
    return form;
  }

  public Refusal getRefusal() {
    return refusal;
  }
}
