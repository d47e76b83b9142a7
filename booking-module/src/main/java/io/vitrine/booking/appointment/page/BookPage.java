package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.BookingPace;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.OfferChoice;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/**
 * The walk of three steps. Nothing of it lives on the server: the first two steps are addresses,
 * the third is one form that carries everything along, so no view can expire under the customer.
 */
@Named
@RequestScoped
public class BookPage {

  /** Every button of the form sends this; its value, if any, is another time to take instead. */
  private static final String SEND = "you:send";

  @Inject private BookChoice choice;
  @Inject private BookAdvice booking;
  @Inject private BookingPace pace;
  @Inject private LinkTokens links;
  @Inject private OfferChoice offers;
  @Inject private HeldForHer held;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private final FormKey key = new FormKey();
  private final CustomerFields who = new CustomerFields();
  private String message;
  private Refusal refusal;

  /** 1 what and where, 2 when, 3 who. */
  public int getStep() {
    if (!choice.isPlaceChosen()) {
      return 1;
    }
    return choice.getInstant() == null ? 2 : 3;
  }

  public List<String> getSteps() {
    return List.of(words.say("book.step1"), words.say("book.step2"), words.say("book.step3"));
  }

  /** The button of the last step, and those of the alternatives. */
  public void send() throws IOException {
    takeAlternative();
    if (!pace.admits(request.getRemoteAddr())) {
      refuse(429, words.refusal(PageReason.TOO_MANY_BOOKINGS, pace.most()));
      return;
    }
    if (who.breaksLines()) {
      refuse(400, words.refusal(PageReason.LINE_BREAK));
      return;
    }
    Set<Customer.Flaw> flaws = Customer.flaws(who.getName(), who.getEmail(), who.getPhone());
    if (!flaws.isEmpty()) {
      flaws.forEach(this::point);
      faces.getExternalContext().setResponseStatus(422);
      return;
    }
    book();
  }

  private void book() throws IOException {
    AppointmentAnswer answer;
    try {
      AdviceWanted wanted = choice.wanted(who.customer(), message == null ? "" : message);
      answer = booking.book(wanted, Attempt.of(getKey(), wanted), held.key());
    } catch (InvalidValue e) {
      refuse(422, words.refusal(PageReason.NOT_READABLE));
      return;
    }
    Appointment booked = answer.fold(AppointmentAnswer.Done::appointment, refused -> null);
    if (booked == null) {
      answer.fold(
          done -> null,
          refused -> {
            refuse(
                409,
                words.refusal(
                    refused, choice.getInstant(), choice.getShopChosen().zone(), clock.instant()));
            return null;
          });
    } else {
      Address own = Address.of("/booking/appointment/" + links.of(booked)).with("new", "true");
      HeldForHer.forget(response());
      faces.getExternalContext().redirect(own.toString());
    }
  }

  private void takeAlternative() {
    String chosen = request.getParameter(SEND);
    if (chosen != null && chosen.contains("|")) {
      String[] parts = chosen.split("\\|", 2);
      try {
        Instant.parse(parts[0]);
        choice.setFrom(parts[0]);
        choice.setStaff(parts[1]);
      } catch (DateTimeParseException e) {
        choice.setFrom(null);
      }
    }
  }

  private void refuse(int status, Refusal said) {
    refusal = said;
    faces.getExternalContext().setResponseStatus(status);
  }

  private void point(Customer.Flaw flaw) {
    String field =
        switch (flaw) {
          case NAME_MISSING -> "you:name";
          case PHONE_MALFORMED -> "you:phone";
          case EMAIL_MALFORMED, UNREACHABLE -> "you:email";
        };
    Refusal said = words.refusal(flaw);
    faces.addMessage(
        field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.text()));
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  /**
   * "Kept for you until 10 h 42." Nothing is promised that is not so: an hour that is no longer
   * held, or never was, says that it can be had until somebody else takes it.
   */
  public String getHoldNote() {
    return held.until(choice.getShop(), choice.getTopic(), choice.getInstant())
        .map(
            until ->
                words.say(
                    "hold.until",
                    Formats.time(until, choice.getShopChosen().zone(), words.locale())))
        .orElseGet(() -> held.key() == null ? "" : words.say("hold.lapsed"));
  }

  /** The time that was chosen on the second step is gone: what is free instead. */
  public Refusal getGone() {
    Instant wanted = choice.gone();
    if (wanted == null || getStep() != 2) {
      return null;
    }
    return words.refusal(
        offers.taken(wanted, choice.askedAt(wanted), held.mine()),
        wanted,
        choice.getShopChosen().zone(),
        clock.instant());
  }

  public Refusal getRefusal() {
    return refusal;
  }

  /** What this attempt is called. */
  public String getKey() {
    return key.of(request);
  }

  public CustomerFields getWho() {
    return who;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
