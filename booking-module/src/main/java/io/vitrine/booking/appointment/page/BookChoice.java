package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * What was chosen so far, all of it in the address or carried along by the form: shop, topic,
 * language, adviser, day, time. Read when the bean is made, because a sent form asks which step is
 * shown before it takes any value over.
 */
@Named
@RequestScoped
public class BookChoice {

  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private OfferTimes times;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private HeldForHer held;
  @Inject private HttpServletRequest request;

  @Inject @Param private String shop;
  @Inject @Param private String topic;
  @Inject @Param private String speak;
  @Inject @Param private String staff;
  @Inject @Param private String selection;
  @Inject @Param private String day;
  @Inject @Param private String from;
  @Inject @Param private String change;
  @Inject @Param private String gone;
  @Inject @Param private String known;

  private List<ShopSheet> allShops;
  private Topic chosenTopic;
  private TimeChoice timeChoice;

  boolean isPlaceChosen() {
    return !"true".equals(change) && getTopicChosen() != null && getShopChosen() != null;
  }

  public List<ShopSheet> getShops() {
    if (allShops == null) {
      allShops = shops.all();
    }
    return allShops;
  }

  /** The chosen shop, or {@code null}. */
  public ShopSheet getShopChosen() {
    return getShops().stream().filter(s -> s.shop().equals(getShop())).findFirst().orElse(null);
  }

  /** The shop that was chosen in the catalogue, once for all pages. */
  private String myShop() {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals("vitrine_shop"))
        .map(Cookie::getValue)
        .filter(code -> getShops().stream().anyMatch(s -> s.shop().equals(code)))
        .findFirst()
        .orElse(null);
  }

  Topic getTopicChosen() {
    if (chosenTopic == null && topic != null) {
      chosenTopic = topics.find(topic).orElse(null);
    }
    return chosenTopic;
  }

  public String getTopicName() {
    return getTopicChosen().name(language.getLocale());
  }

  public int getMinutes() {
    return getTopicChosen().effort().advice();
  }

  public TimeChoice getTimes() {
    if (timeChoice == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), getShopChosen().zoneId());
      Offer offer =
          times.offer(
              new Offer.Asked(
                  getTopicChosen(),
                  getShopChosen(),
                  getSpeak(),
                  getStaff(),
                  today,
                  getTopicChosen().horizonDays() + 1),
              held.mine());
      timeChoice =
          new TimeChoice(
              offer,
              here(),
              time -> here().with("from", time.from()),
              dayChosen(),
              language.getLocale());
    }
    return timeChoice;
  }

  AdviceWanted wanted(Customer customer, String message) {
    return new AdviceWanted(
        getShop(), topic, getStaff(), getInstant(), getSpeak(), customer, message, getSelection());
  }

  /** Step two of what is chosen, without a day. */
  Address here() {
    return Address.of("/booking/book")
        .with("shop", getShop())
        .with("topic", topic)
        .with("speak", speak)
        .with("staff", getStaff())
        .with("selection", getSelection())
        .with("known", known);
  }

  public String getAnyoneHref() {
    return here().with("staff", null).with("day", day).toString();
  }

  /** To the waiting list, for what is chosen here. */
  public String getWaitHref() {
    return new Address("/booking/waiting", here().parameters()).toString();
  }

  /** Whether the address names a topic of the house. */
  public boolean isTopicKnown() {
    return getTopicChosen() != null;
  }

  public String getChangePlaceHref() {
    return here().with("change", "true").toString();
  }

  public String getChangeTimeHref() {
    return here().with("day", dayOfTime()).toString();
  }

  private LocalDate dayOfTime() {
    return getInstant() == null
        ? null
        : LocalDate.ofInstant(getInstant(), getShopChosen().zoneId());
  }

  /** The chosen time, or {@code null} while there is none. */
  public Instant getInstant() {
    return instant(from);
  }

  /** A time that was chosen and is gone, or {@code null}. */
  Instant gone() {
    return instant(gone);
  }

  private static Instant instant(String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What is asked for on the day of that time. */
  Offer.Asked askedAt(Instant time) {
    return new Offer.Asked(
        getTopicChosen(),
        getShopChosen(),
        getSpeak(),
        getStaff(),
        LocalDate.ofInstant(time, getShopChosen().zoneId()),
        1);
  }

  private LocalDate dayChosen() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The shop of the address, else my shop; may be {@code null} or unknown. */
  public String getShop() {
    return shop == null || shop.isBlank() ? myShop() : shop;
  }

  public String getTopic() {
    return topic;
  }

  /** The language of the advice; the page's own unless chosen. */
  public String getSpeak() {
    return AdviceWanted.LANGUAGES.contains(String.valueOf(speak)) ? speak : language.getCode();
  }

  public String getStaff() {
    return staff == null || staff.isBlank() ? null : staff;
  }

  void setStaff(String staff) {
    this.staff = staff;
  }

  /** A damaged link brings no selection, but stops nobody from booking. */
  public String getSelection() {
    return AdviceWanted.isShareToken(selection) ? selection : null;
  }

  /** The staff number of whom the customer knows, or {@code null}. */
  String known() {
    return known;
  }

  public String getDay() {
    return day;
  }

  public String getFrom() {
    return from;
  }

  void setFrom(String from) {
    this.from = from;
  }
}
