package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.Contact;
import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.appointment.page.Refusal;
import io.vitrine.booking.appointment.page.Words;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An adviser books for a customer on the phone: found, a time, done. */
@Named
@RequestScoped
public class PhonePage {

  private static final String SEND = "call:send";

  @Inject private PhoneChoice choice;
  @Inject private BookAdvice booking;
  @Inject private FindAppointment appointments;
  @Inject private Words words;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private String name;
  private String phone;
  private String email;
  private String message;
  private String time;
  private String key;
  private Refusal refusal;

  /** What was found stands in the fields; what is sent again takes its place. */
  @PostConstruct
  void fill() {
    if (!choice.isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
      return;
    }
    time = sent("time");
    Contact known = choice.contact().orElse(null);
    if (known != null) {
      name = known.name();
      phone = known.phone();
      email = known.email();
    } else if (choice.isNew() && choice.getQ() != null) {
      String typed = choice.getQ();
      if (typed.matches("\\+?[0-9 ().-]+")) {
        phone = typed;
      } else if (typed.contains("@")) {
        email = typed;
      } else {
        name = typed;
      }
    }
  }

  private String sent(String parameter) {
    return request().get(parameter);
  }

  private Map<String, String> request() {
    return faces.getExternalContext().getRequestParameterMap();
  }

  /** The one button. */
  public void send() throws IOException {
    String other = sent(SEND);
    if (other != null && other.contains("|")) {
      time = other;
    }
    Set<Customer.Flaw> flaws = Customer.flaws(name, email, phone);
    if (Customer.breaksLines(name, email, phone) || !flaws.isEmpty()) {
      refuse(422, flaw(flaws));
      return;
    }
    try {
      answer(booking.book(wanted(), attempt()));
    } catch (InvalidValue | DateTimeException e) {
      refuse(422, new Refusal(choice.say("noTime.title"), choice.say("noTime.text"), List.of()));
    }
  }

  private Refusal flaw(Set<Customer.Flaw> flaws) {
    String name = flaws.isEmpty() ? "unreadable" : flaws.iterator().next().name();
    return new Refusal(choice.say("flaw." + name), choice.say("flaw.text"), List.of());
  }

  private AdviceWanted wanted() {
    String[] parts = (time == null ? "" : time).split("\\|", 2);
    return new AdviceWanted(
        choice.getShop(),
        choice.getTopicChosen().code(),
        parts.length < 2 ? null : parts[1],
        Instant.parse(parts[0]),
        choice.getSpeak(),
        new Customer(name, email, phone),
        message == null ? "" : message,
        null);
  }

  private Attempt attempt() {
    return Attempt.of(getKey(), wanted());
  }

  private void answer(AppointmentAnswer answer) throws IOException {
    AppointmentAnswer.Refused no = answer.fold(done -> null, refused -> refused);
    if (no != null) {
      refuse(no.alternatives().isEmpty() ? 422 : 409, words.refusal(no));
      return;
    }
    Appointment booked = answer.fold(AppointmentAnswer.Done::appointment, refused -> null);
    faces
        .getExternalContext()
        .redirect(
            Address.of("/booking/staff/book")
                .with("shop", choice.getShop())
                .with("booked", booked.number())
                .toString());
  }

  private void refuse(int status, Refusal said) {
    refusal = said;
    faces.getExternalContext().setResponseStatus(status);
  }

  /** What was booked a moment ago, in words to read to the customer; empty when nothing was. */
  public String getBooked() {
    if (!choice.isAllowed()) {
      return "";
    }
    return appointments
        .inShop(choice.getShop(), sent("booked"))
        .map(
            it ->
                choice.say(
                    it.customer().email() == null ? "booked.noMail" : "booked",
                    it.customer().name(),
                    Formats.dateTime(it.from(), it.zone(), language.getLocale()),
                    it.adviser().name(),
                    it.checkInCode()))
        .orElse("");
  }

  /** Whether that time is the one that is set: the one sent, else the first. */
  public boolean isSet(PhoneChoice.Time one) {
    return time == null ? one.equals(choice.getTimes().get(0)) : one.value().equals(time);
  }

  public Refusal getRefusal() {
    return refusal;
  }

  /** Born with the form, so that sending it twice books once. */
  public String getKey() {
    if (key == null) {
      String before = sent("key");
      key = before == null || before.isBlank() ? UUID.randomUUID().toString() : before;
    }
    return key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
