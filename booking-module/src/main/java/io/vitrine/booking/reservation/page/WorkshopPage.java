package io.vitrine.booking.reservation.page;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.page.CustomerFields;
import io.vitrine.booking.appointment.page.FormKey;
import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.reservation.ReservationWanted;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.reservation.WorkshopLimits;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** One workshop, and the form with which places are reserved at it or waited for. */
@Named
@RequestScoped
public class WorkshopPage {

  private static final int MOST_OTHERS = 4;
  private static final String SEND = "place:send";

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject private Workshops workshops;
  @Inject private WorkshopView view;
  @Inject private ReservePlaces reserving;
  @Inject private WorkshopLimits limits;
  @Inject private LinkTokens links;
  @Inject private ReservationWords words;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private final FormKey key = new FormKey();
  private final CustomerFields who = new CustomerFields();
  private Workshop workshop;
  private boolean read;
  private boolean waitable;
  private WorkshopView.Shown shown;
  private ReservationWords.Said refusal;

  /** A number of places to choose. */
  public record Choice(int value, String label, boolean chosen) {}

  /** Before the page is drawn: a number that is nobody's is a 404. */
  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isThere() {
    return workshop() != null;
  }

  private Workshop workshop() {
    if (!read) {
      workshop = workshops.seen(number).orElse(null);
      read = true;
    }
    return workshop;
  }

  /** The button, and the one beside it with which one waits. */
  public void send() throws IOException {
    if (!isThere()) {
      return;
    }
    if (!limits.admits(request.getRemoteAddr())) {
      refuse(429, words.refusal("too-many-reservations", limits.most()));
    } else if (who.breaksLines()) {
      refuse(400, words.refusal("line-break"));
    } else {
      Set<Customer.Flaw> flaws = Customer.flaws(who.getName(), who.getEmail(), who.getPhone());
      flaws.forEach(this::point);
      if (flaws.isEmpty()) {
        reserve();
      } else {
        faces.getExternalContext().setResponseStatus(422);
      }
    }
  }

  private void reserve() throws IOException {
    try {
      ReservationWanted wanted =
          new ReservationWanted(number, placesSent(), words.code(), who.customer(), isWaiting());
      ReservationAnswer answer = reserving.reserve(wanted, Attempt.of(getKey(), wanted));
      ReservationAnswer.Refused no = answer.fold(done -> null, refused -> refused);
      if (no == null) {
        String nonce = answer.fold(done -> done.reservation().linkNonce(), refused -> "");
        faces
            .getExternalContext()
            .redirect("/booking/reservation/" + links.token(nonce) + "?new=true");
      } else if (no.reason() == ReservationReason.EMAIL_MISSING) {
        point("place:email", words.refusal(no));
        faces.getExternalContext().setResponseStatus(422);
      } else {
        waitable = no.reason() == ReservationReason.WORKSHOP_FULL && no.left() > 0;
        refuse(no.reason().status(), words.refusal(no));
      }
    } catch (InvalidValue e) {
      refuse(422, words.refusal("not-readable"));
    }
    read = false;
    shown = null;
  }

  /** Only who was told so waits: by the button that says it. */
  private boolean isWaiting() {
    return "wait".equals(request.getParameter(SEND))
        || "true".equals(request.getParameter("waits"));
  }

  private int placesSent() {
    try {
      return Integer.parseInt(request.getParameter("places"));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void point(Customer.Flaw flaw) {
    String field =
        switch (flaw) {
          case NAME_MISSING -> "place:name";
          case PHONE_MALFORMED -> "place:phone";
          case EMAIL_MALFORMED, UNREACHABLE -> "place:email";
        };
    point(field, words.refusal(flaw));
  }

  private void point(String field, ReservationWords.Said said) {
    faces.addMessage(
        field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.text()));
  }

  private void refuse(int status, ReservationWords.Said said) {
    refusal = said;
    faces.getExternalContext().setResponseStatus(status);
  }

  public WorkshopView.Shown getShown() {
    if (shown == null) {
      shown = view.of(workshop());
    }
    return shown;
  }

  public List<Choice> getChoices() {
    int chosen = placesSent();
    return IntStream.rangeClosed(1, ReservationWanted.MOST_PLACES)
        .mapToObj(count -> new Choice(count, String.valueOf(count), count == chosen))
        .toList();
  }

  /** Whether places can be reserved or waited for now. */
  public boolean isOpen() {
    return workshop().admits(clock.instant());
  }

  public boolean isFull() {
    return workshop().free() == 0;
  }

  /** Whether there are some left, but not so many as she wants. */
  public boolean isWaitable() {
    return waitable;
  }

  /** Why nothing can be reserved. */
  public String getClosed() {
    return switch (workshop().state()) {
      case CANCELLED -> words.say("closed.cancelled");
      case HELD -> words.say("closed.held");
      default ->
          words.say(workshop().hasBegun(clock.instant()) ? "closed.held" : "closed.reserving");
    };
  }

  /** Other dates of the same workshop. */
  public List<WorkshopRow> getOthers() {
    return view.rows(workshops.otherDates(workshop(), 1, clock.instant(), MOST_OTHERS));
  }

  public ReservationWords.Said getUnknown() {
    return words.refusal(ReservationReason.UNKNOWN_WORKSHOP);
  }

  public ReservationWords.Said getRefusal() {
    return refusal;
  }

  /** What this attempt is called: born with the form, so that sending it twice reserves once. */
  public String getKey() {
    return key.of(request);
  }

  public CustomerFields getWho() {
    return who;
  }
}
