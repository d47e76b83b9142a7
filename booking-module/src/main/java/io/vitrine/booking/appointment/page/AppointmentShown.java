package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.QrDrawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** What stands on the page of a customer's own appointment: with whom, where, what to bring. */
@Named
@RequestScoped
public class AppointmentShown {

  @Inject private AppointmentPage page;
  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private Words words;

  private Appointment appointment() {
    return page.appointment();
  }

  public String getState() {
    return words.say("state." + appointment().state());
  }

  public String getTone() {
    return switch (appointment().state()) {
      case AGREED, KEPT -> "good";
      case MISSED -> "warn";
      case CANCELLED -> "plain";
    };
  }

  public ShopSheet getShop() {
    return shops.find(appointment().shop()).orElseThrow();
  }

  Topic topic() {
    return topics.find(appointment().topic()).orElseThrow();
  }

  public String getTopicName() {
    return topic().name(words.locale());
  }

  public int getMinutes() {
    return appointment().effort().advice();
  }

  /** She has an appointment with that person, who is named to her. */
  public String getAdviser() {
    return appointment().adviser().name();
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
    return appointment().number();
  }

  public String getCode() {
    return appointment().checkInCode();
  }

  public String getMessage() {
    return appointment().message();
  }

  public String getEmail() {
    return appointment().customer().email();
  }

  public Instant getArrivedAt() {
    return appointment().arrivedAt().orElse(null);
  }

  public QrDrawing.Drawing getDrawing() {
    return QrDrawing.of(appointment().checkInCode());
  }

  /** The walk with the same topic, shop and adviser. */
  public String getAgainHref() {
    String staff = appointment().adviser().staff();
    return Address.of("/booking/book")
        .with("shop", appointment().shop())
        .with("topic", appointment().topic())
        .with("staff", staff)
        .with("known", staff)
        .toString();
  }
}
