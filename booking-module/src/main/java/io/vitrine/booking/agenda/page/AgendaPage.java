package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.MoveForHouse;
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
import java.util.List;
import org.omnifaces.cdi.Param;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.ScheduleEvent;

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
  private Refusal refusal;

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
    return "moved".equals(done) || "missed".equals(done) ? say(done) : "";
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
