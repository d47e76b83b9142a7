package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.BookingPace;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.appointment.page.FormKey;
import io.vitrine.booking.own.BookAgain;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** The same again in one tap. */
@Named
@RequestScoped
public class AgainPart {

  /** Every button of the form sends this; its value is the time to take. */
  private static final String TAKE = "again:take";

  @Inject private AppointmentPage page;
  @Inject private BookAgain again;
  @Inject private BookingPace pace;
  @Inject private LinkTokens links;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private List<Time> times;
  private final FormKey key = new FormKey();

  /**
   * A time as a button.
   *
   * @param value what it sends
   */
  public record Time(Instant from, String adviser, String value) {}

  public List<Time> getTimes() {
    if (times == null) {
      times =
          again.times(page.appointment()).stream()
              .map(
                  t -> new Time(t.from(), named(t.adviser()), t.from() + "|" + t.adviser().staff()))
              .toList();
    }
    return times;
  }

  /** Whom she has met she knows by name; others let themselves be named, or do not. */
  private String named(Adviser adviser) {
    return adviser.staff().equals(page.appointment().adviser().staff())
        ? adviser.name()
        : adviser.shown().orElse("");
  }

  /** A tap on one of them. */
  public void take() throws IOException {
    Appointment before = page.appointment();
    String[] chosen = String.valueOf(request.getParameter(TAKE)).split("\\|", 2);
    if (before == null || chosen.length < 2) {
      faces.getExternalContext().setResponseStatus(404);
    } else if (!pace.admits(request.getRemoteAddr())) {
      page.refuseTooMany(pace.most());
    } else {
      book(before, chosen);
    }
  }

  private void book(Appointment before, String[] chosen) throws IOException {
    try {
      Instant from = Instant.parse(chosen[0]);
      AppointmentAnswer answer = again.book(before, from, chosen[1], getKey());
      AppointmentAnswer.Refused no = answer.fold(done -> null, refused -> refused);
      if (no == null) {
        String token = answer.fold(done -> links.of(done.appointment()), refused -> null);
        faces.getExternalContext().redirect("/booking/appointment/" + token + "?new=true");
      } else {
        page.refuse(no, from);
      }
    } catch (DateTimeException | InvalidValue e) {
      faces.getExternalContext().setResponseStatus(422);
    }
  }

  /** What this attempt is called: a double tap books once. */
  public String getKey() {
    return key.of(request);
  }
}
