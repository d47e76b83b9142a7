package io.vitrine.booking.reservation.page;

import io.vitrine.booking.reservation.MarkAttendance;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** Who comes to a workshop and who waits; a list to print, and the marks of who came. */
@Named
@RequestScoped
public class AttendeesPage {

  /** How the field of a reservation begins; its id follows. */
  private static final String CAME = "came-";

  @Inject private Workshops workshops;
  @Inject private Reservations reservations;
  @Inject private MarkAttendance marking;
  @Inject private WorkshopView view;
  @Inject private ReservationWords words;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  @Inject @Param private String shop;
  @Inject @Param private String number;
  @Inject @Param private String done;

  private Workshop workshop;
  private WorkshopView.Shown shown;
  private ReservationWords.Said refusal;

  /** A number to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /** Somebody who comes. */
  public record Row(
      String field, String name, int places, String contact, String came, List<Choice> choices) {}

  /** Somebody who waits or is asked. */
  public record WaitingRow(int rank, String name, int places, String contact, String state) {}

  /** Before the page is drawn: another shop's is a 403, an unknown one a 404. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isAllowed() {
    return shop != null && signedIn.mayActIn(Role.MANAGER, shop);
  }

  public boolean isThere() {
    if (workshop == null && isAllowed()) {
      workshop = workshops.inShop(shop, number).orElse(null);
    }
    return workshop != null;
  }

  /** The button under the list. */
  public void save() throws IOException {
    if (!isThere()) {
      return;
    }
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    ReservationAnswer.Refused no = null;
    for (Reservation it : reservations.reserved(number)) {
      Integer came = came(sent.get(CAME + it.id()));
      if (sent.containsKey(CAME + it.id()) && !java.util.Objects.equals(came, it.came())) {
        ReservationAnswer answer = marking.mark(number, it.id(), came);
        no = answer.fold(marked -> null, refused -> refused);
      }
    }
    if (no == null) {
      faces.getExternalContext().redirect(getHref() + "&done=marked");
    } else {
      refusal = words.refusal(no);
      faces.getExternalContext().setResponseStatus(no.reason().status());
    }
  }

  private static Integer came(String sent) {
    try {
      return sent == null || sent.isBlank() ? null : Integer.valueOf(sent);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  public WorkshopView.Shown getShown() {
    if (shown == null) {
      shown = view.of(workshop);
    }
    return shown;
  }

  public String getTaken() {
    return words.say("desk.taken", workshop.taken(), workshop.places());
  }

  public boolean isBegun() {
    return workshop.hasBegun(clock.instant().plusSeconds(1800));
  }

  public List<Row> getRows() {
    return reservations.reserved(number).stream().map(this::row).toList();
  }

  private Row row(Reservation it) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.say("desk.notMarked"), it.came() == null));
    IntStream.rangeClosed(0, it.places())
        .forEach(
            n ->
                choices.add(
                    new Choice(
                        String.valueOf(n),
                        n == 0 ? words.say("desk.nobody") : String.valueOf(n),
                        Integer.valueOf(n).equals(it.came()))));
    return new Row(
        CAME + it.id(),
        name(it),
        it.places(),
        contact(it),
        it.came() == null ? "" : String.valueOf(it.came()),
        choices);
  }

  public List<WaitingRow> getLine() {
    List<WaitingRow> rows = new ArrayList<>();
    for (Reservation it : reservations.page(number, 1, 500)) {
      if (it.isLive() && !it.isReserved()) {
        String state =
            it.offeredUntil() == null
                ? words.say("desk.waits")
                : words.say(
                    "desk.asked",
                    Formats.dateTime(it.offeredUntil(), workshop.zone(), words.locale()));
        rows.add(new WaitingRow(rows.size() + 1, name(it), it.places(), contact(it), state));
      }
    }
    return rows;
  }

  private String name(Reservation it) {
    return it.name() == null ? words.say("desk.erased") : it.name();
  }

  private static String contact(Reservation it) {
    String phone = it.phone() == null ? "" : it.phone();
    String email = it.email() == null ? "" : it.email();
    return phone.isEmpty() || email.isEmpty() ? phone + email : phone + ", " + email;
  }

  public String getHref() {
    return "/booking/manage/attendees?shop=" + shop + "&number=" + number;
  }

  public String getBackHref() {
    return "/booking/manage/workshops?shop=" + shop;
  }

  public String getDoneText() {
    return "marked".equals(done) ? words.say("desk.marked") : null;
  }

  public ReservationWords.Said getRefusal() {
    return refusal;
  }

  public String getShop() {
    return shop;
  }

  public String getNumber() {
    return number;
  }
}
