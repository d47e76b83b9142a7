package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Alternative;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.MoveOrCancel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.Param;

/**
 * A customer's own appointment, behind her link. Looking changes nothing, whoever looks; moving and
 * cancelling are forms that are sent.
 */
@Named
@RequestScoped
public class AppointmentPage {

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject
  @Param(name = "new")
  private String fresh;

  @Inject @Param private String said;
  @Inject @Param private String act;

  @Inject private FindAppointment appointments;
  @Inject private MoveOrCancel changing;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Appointment appointment;
  private boolean read;
  private Refusal refusal;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      status(404);
    }
  }

  public boolean isThere() {
    if (!read) {
      appointment = appointments.byLink(token).orElse(null);
      read = true;
    }
    return appointment != null;
  }

  public Refusal getUnknown() {
    return words.refusal(PageReason.UNKNOWN_LINK);
  }

  /** The one that the link opens, or {@code null}. */
  public Appointment appointment() {
    return isThere() ? appointment : null;
  }

  /** The button that cancels. */
  public void cancel() throws IOException {
    if (isThere()) {
      answer(changing.cancel(appointment), "cancelled", appointment.from());
    }
  }

  /** An act on it was answered: back to the page with what was done, or what stands against it. */
  void answer(AppointmentAnswer answer, String done, Instant wanted) throws IOException {
    AppointmentAnswer.Refused refused = answer.fold(it -> null, no -> no);
    if (refused == null) {
      faces.getExternalContext().redirect(own().with("said", done).toString());
    } else {
      refuse(refused, wanted);
    }
  }

  /** Another part of the page could not have that time. */
  public void refuse(AppointmentAnswer.Refused refused, Instant wanted) {
    AppointmentAnswer.Refused met =
        new AppointmentAnswer.Refused(
            refused.reason(), refused.alternatives().stream().map(this::met).toList());
    refusal = words.refusal(met, wanted, getZone(), clock.instant());
    status(409);
  }

  /** The adviser of her own appointment has told her the name already. */
  private Alternative met(Alternative other) {
    Adviser own = appointment.adviser();
    return other.adviser().staff().equals(own.staff())
        ? new Alternative(other.from(), new Adviser(own.staff(), own.name(), true))
        : other;
  }

  /** Too many attempts came from this address. */
  public void refuseTooMany(int most) {
    refusal = words.refusal(PageReason.TOO_MANY_BOOKINGS, most);
    status(429);
  }

  /** Whether it can still be changed: agreed and not begun. */
  public boolean isOpen() {
    return isThere() && appointment.isOpen(clock.instant());
  }

  public boolean isMoving() {
    return isOpen() && "move".equals(act);
  }

  public boolean isCancelling() {
    return isOpen() && "cancel".equals(act);
  }

  /** Whether one act fills the page. */
  public boolean isActing() {
    return isMoving() || isCancelling() || isBringing();
  }

  /** Whether a list is to be brought along. */
  public boolean isBringing() {
    return isOpen() && "list".equals(act);
  }

  public boolean isAgreed() {
    return appointment.isAgreed();
  }

  public boolean isCancelled() {
    return appointment.state() == AppointmentState.CANCELLED;
  }

  Address own() {
    return Address.of("/booking/appointment/" + token);
  }

  public String getOwn() {
    return own().toString();
  }

  public String getToken() {
    return token;
  }

  public String getListHref() {
    return own().with("act", "list").toString();
  }

  public String getMoveHref() {
    return own().with("act", "move").toString();
  }

  public String getCancelHref() {
    return own().with("act", "cancel").toString();
  }

  public String getCalendarHref() {
    return "/booking/api/v1/calendar-files/" + token;
  }

  public Instant getFrom() {
    return appointment.from();
  }

  public String getZone() {
    return appointment.zone();
  }

  void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }

  public Refusal getRefusal() {
    return refusal;
  }

  /** Whether it was booked a moment ago. */
  public boolean isFresh() {
    return "true".equals(fresh);
  }

  /** What was just done, in words; empty when nothing was. */
  public String getSaid() {
    return "moved".equals(said) || "cancelled".equals(said) ? words.say("said." + said) : "";
  }
}
