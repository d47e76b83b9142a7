package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.MoveOrCancel;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.QrDrawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  @Inject @Param private String day;
  @Inject @Param private String to;

  @Inject private FindAppointment appointments;
  @Inject private MoveOrCancel changing;
  @Inject private OfferTimes times;
  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Appointment appointment;
  private boolean read;
  private Refusal refusal;
  private TimeChoice timeChoice;

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
    return words.refusal(PageReason.UNKNOWN_LINK, List.of());
  }

  /** The one that the link opens, or {@code null}. */
  public Appointment appointment() {
    return isThere() ? appointment : null;
  }

  /** The button that cancels. */
  public void cancel() throws IOException {
    if (isThere()) {
      answer(changing.cancel(appointment), "cancelled");
    }
  }

  /** The button that moves it to the time that stands in the form. */
  public void move() throws IOException {
    if (!isThere() || getTarget() == null) {
      status(404);
      return;
    }
    answer(changing.move(appointment, getTarget(), null), "moved");
  }

  private void answer(AppointmentAnswer answer, String done) throws IOException {
    AppointmentAnswer.Refused refused = answer.fold(it -> null, no -> no);
    if (refused == null) {
      faces.getExternalContext().redirect(own().with("said", done).toString());
    } else {
      refuse(refused, getTarget());
    }
  }

  /** Another part of the page could not have that time. */
  public void refuse(AppointmentAnswer.Refused refused, Instant wanted) {
    refusal = words.refusal(refused, wanted, getZone(), clock.instant());
    status(409);
  }

  /** Too many attempts came from this address. */
  public void refuseTooMany(int most) {
    refusal = words.refusal(PageReason.TOO_MANY_BOOKINGS, List.of(), most);
    status(429);
  }

  public String getState() {
    return words.say("state." + appointment.state());
  }

  public String getTone() {
    return switch (appointment.state()) {
      case AGREED, KEPT -> "good";
      case MISSED -> "warn";
      case CANCELLED -> "plain";
    };
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

  /** The time it is to be moved to, or {@code null} while none is chosen. */
  public Instant getTarget() {
    try {
      return to == null || to.isBlank() ? null : Instant.parse(to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Times it could be moved to: with the same adviser first, so hers are shown. */
  public TimeChoice getTimes() {
    if (timeChoice == null) {
      ShopSheet shop = getShop();
      Topic topic = topic();
      LocalDate today = LocalDate.ofInstant(clock.instant(), shop.zoneId());
      Offer offer =
          times.offer(
              new Offer.Asked(
                  topic,
                  shop,
                  appointment.language(),
                  appointment.adviser().staff(),
                  today,
                  topic.horizonDays() + 1));
      Address moving = own().with("act", "move");
      timeChoice =
          new TimeChoice(
              offer, moving, time -> moving.with("to", time.from()), dayChosen(), words.locale());
    }
    return timeChoice;
  }

  private LocalDate dayChosen() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Address own() {
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

  public String getAgainHref() {
    return Address.of("/booking/book")
        .with("shop", appointment.shop())
        .with("topic", appointment.topic())
        .with("staff", appointment.adviser().staff())
        .with("known", appointment.adviser().staff())
        .toString();
  }

  public ShopSheet getShop() {
    return shops.find(appointment.shop()).orElseThrow();
  }

  private Topic topic() {
    return topics.find(appointment.topic()).orElseThrow();
  }

  public String getTopicName() {
    return topic().name(words.locale());
  }

  public int getMinutes() {
    return appointment.effort().advice();
  }

  public Instant getFrom() {
    return appointment.from();
  }

  public String getZone() {
    return appointment.zone();
  }

  public String getAdviser() {
    return appointment.adviser().name();
  }

  /** Where in the shop, such as "3e étage"; {@code null} where that is not known. */
  public String getFloor() {
    return getShop()
        .floorOf(topic().categories())
        .map(
            floor ->
                words.locale().getLanguage().equals("fr") ? floor.name().fr() : floor.name().en())
        .orElse(null);
  }

  /** What she does well to bring along; may be empty. */
  public String getBring() {
    return topic().bring(words.locale());
  }

  public String getNumber() {
    return appointment.number();
  }

  public String getCode() {
    return appointment.checkInCode();
  }

  public String getMessage() {
    return appointment.message();
  }

  public String getEmail() {
    return appointment.customer().email();
  }

  public Instant getArrivedAt() {
    return appointment.arrivedAt().orElse(null);
  }

  public QrDrawing.Drawing getDrawing() {
    return QrDrawing.of(appointment.checkInCode());
  }

  private void status(int status) {
    ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(status);
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

  public String getTo() {
    return to;
  }
}
