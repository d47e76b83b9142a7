package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.MoveOrCancel;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.Topic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;

/** A customer moves her own appointment: the address holds day and time, a form moves. */
@Named
@RequestScoped
public class MovePart {

  @Inject private AppointmentPage page;
  @Inject private AppointmentShown shown;
  @Inject private MoveOrCancel changing;
  @Inject private OfferTimes times;
  @Inject private Words words;
  @Inject private Clock clock;

  @Inject @Param private String day;
  @Inject @Param private String to;

  private TimeChoice timeChoice;

  /** The button that moves it to the time that stands in the form. */
  public void move() throws IOException {
    Appointment own = page.appointment();
    if (own == null || getTarget() == null) {
      page.status(404);
    } else {
      page.answer(changing.move(own, getTarget(), (String) null), "moved", getTarget());
    }
  }

  /** The time it is to be moved to, or {@code null} while none is chosen. */
  public Instant getTarget() {
    try {
      return to == null || to.isBlank() ? null : Instant.parse(to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Times it could be moved to, with the same adviser. */
  public TimeChoice getTimes() {
    if (timeChoice == null) {
      Appointment own = page.appointment();
      ShopSheet shop = shown.getShop();
      Topic topic = shown.topic();
      Offer offer =
          times.offer(
              new Offer.Asked(
                  topic,
                  shop,
                  own.language(),
                  own.adviser().staff(),
                  LocalDate.ofInstant(clock.instant(), shop.zoneId()),
                  topic.horizonDays() + 1));
      Address moving = page.own().with("act", "move");
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

  public String getTo() {
    return to;
  }
}
