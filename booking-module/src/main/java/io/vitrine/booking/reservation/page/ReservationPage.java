package io.vitrine.booking.reservation.page;

import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.reservation.ReservationState;
import io.vitrine.booking.reservation.ReservationWanted;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/**
 * One's own reservation, behind its link. Looking changes nothing, whoever looks; changing, giving
 * back and taking what is offered are forms that are sent.
 */
@Named
@RequestScoped
public class ReservationPage {

  private static final int MOST_OTHERS = 4;

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private Reservations reservations;
  @Inject private Workshops workshops;
  @Inject private ReservePlaces reserving;
  @Inject private WorkshopView view;
  @Inject private ReservationWords words;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private Reservation mine;
  private Workshop workshop;
  private boolean read;
  private WorkshopView.Shown shown;
  private ReservationWords.Said refusal;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isThere() {
    if (!read) {
      mine = reservations.byLink(token).orElse(null);
      workshop = mine == null ? null : workshops.find(mine.workshop()).orElseThrow();
      read = true;
    }
    return mine != null;
  }

  /** With more or fewer. */
  public void resize() throws IOException {
    if (isThere()) {
      done(reserving.resize(mine, placesSent()), "changed");
    }
  }

  /** Not at all. */
  public void giveBack() throws IOException {
    if (isThere()) {
      done(reserving.giveBack(mine), "given");
    }
  }

  /** She takes what she is offered. */
  public void accept() throws IOException {
    if (isThere()) {
      done(reserving.accept(mine), "taken");
    }
  }

  private void done(ReservationAnswer answer, String word) throws IOException {
    ReservationAnswer.Refused no = answer.fold(done -> null, refused -> refused);
    if (no == null) {
      faces.getExternalContext().redirect("/booking/reservation/" + token + "?done=" + word);
    } else {
      refusal = words.refusal(no);
      faces.getExternalContext().setResponseStatus(no.reason().status());
      read = false;
      shown = null;
    }
  }

  private int placesSent() {
    try {
      int sent = Integer.parseInt(request.getParameter("places"));
      return sent >= 1 && sent <= ReservationWanted.MOST_PLACES ? sent : mine.places();
    } catch (NumberFormatException e) {
      return mine.places();
    }
  }

  public WorkshopView.Shown getShown() {
    if (shown == null) {
      shown = view.of(workshop);
    }
    return shown;
  }

  /** What the page is called: what the reservation is. */
  public String getTitle() {
    boolean fresh = "true".equals(request.getParameter("new"));
    return words.say((fresh && mine.isReserved() ? "own.new." : "own.title.") + mine.state());
  }

  public String getLead() {
    return switch (mine.state()) {
      case RESERVED -> mine.email() == null ? "" : words.say("own.written", mine.email());
      case WAITING -> words.say("own.rank", reservations.rank(mine), mine.email());
      case CALLED_OFF ->
          workshop.cancelledBecause() == null || workshop.cancelledBecause().isEmpty()
              ? words.say("own.sorry")
              : words.say("own.sorryBecause", workshop.cancelledBecause());
      case OFFERED -> "";
      case GIVEN_BACK -> words.say("own.given");
      case LAPSED -> words.say("own.lapsed");
    };
  }

  /** Whether its places are hers and may still be changed. */
  public boolean isChangeable() {
    return mine.isReserved() && !workshop.hasBegun(clock.instant());
  }

  public boolean isReserved() {
    return mine.isReserved();
  }

  public boolean isWaiting() {
    return mine.state() == ReservationState.WAITING && !workshop.hasBegun(clock.instant());
  }

  public boolean isOffered() {
    return mine.isOffered(clock.instant());
  }

  public java.time.Instant getOfferedUntil() {
    return mine.offeredUntil();
  }

  /** Whether there is something else to go to. */
  public boolean isEnded() {
    return !mine.isLive();
  }

  public int getPlaces() {
    return mine.places();
  }

  public List<WorkshopPage.Choice> getChoices() {
    return IntStream.rangeClosed(1, ReservationWanted.MOST_PLACES)
        .mapToObj(
            count -> new WorkshopPage.Choice(count, String.valueOf(count), count == mine.places()))
        .toList();
  }

  public List<WorkshopRow> getOthers() {
    return view.rows(workshops.otherDates(workshop, 1, clock.instant(), MOST_OTHERS));
  }

  public String getCalendarHref() {
    return "/booking/api/v1/workshop-reservations/calendar-files/" + token;
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(request.getParameter("done"));
    boolean said = mine.isReserved() && List.of("changed", "taken").contains(word);
    return said ? words.say("done." + word) : null;
  }

  public ReservationWords.Said getUnknown() {
    return words.refusal(ReservationReason.UNKNOWN_RESERVATION);
  }

  public ReservationWords.Said getRefusal() {
    return refusal;
  }
}
