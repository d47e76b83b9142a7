package io.vitrine.booking.mail.page;

import io.vitrine.booking.mail.AddressMarks;
import io.vitrine.booking.mail.WhoseLetters;
import io.vitrine.booking.reservation.Reservations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * Where a customer says, behind her link, that she wants no letters but those she asks for, or
 * takes it back. Looking changes nothing, whoever looks: a program that opens links in mail sends
 * no form.
 */
@Named
@RequestScoped
public class LettersPage {

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private WhoseLetters whose;
  @Inject private Reservations reservations;
  @Inject private AddressMarks marks;
  @Inject private FacesContext faces;

  private Optional<String> email;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isThere() {
    return email().isPresent();
  }

  private Optional<String> email() {
    if (email == null) {
      email = whose.email(token);
    }
    return email;
  }

  public boolean isRefused() {
    return email().filter(marks::isRefused).isPresent();
  }

  /** The address, as far as its owner needs it to know which one is meant. */
  public String getAddress() {
    String whole = email().orElse("");
    return whole.isEmpty() ? "" : whole.charAt(0) + "…" + whole.substring(whole.indexOf('@'));
  }

  public String getAppointmentHref() {
    return reservations.byLink(token).isPresent()
        ? "/booking/reservation/" + token
        : "/booking/appointment/" + token;
  }

  /** The button that stops them. */
  public void stop() throws IOException {
    say(true);
  }

  /** The button that has them again. */
  public void resume() throws IOException {
    say(false);
  }

  private void say(boolean refused) throws IOException {
    if (isThere()) {
      marks.setRefused(email().orElseThrow(), refused);
      faces.getExternalContext().redirect("/booking/letters/" + token);
    }
  }
}
