package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Advisers;
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
import java.util.Collection;
import java.util.Comparator;
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
  @Inject private Advisers advisers;
  @Inject private OfferTimes times;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private SelectionHint hint;
  @Inject private HeldForHer held;
  @Inject private Words words;
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
  private List<TopicChoice> allTopics;
  private Topic chosenTopic;
  private TimeChoice timeChoice;

  /**
   * A topic as it is shown.
   *
   * @param suggested whether it suits the selection that came along
   */
  public record TopicChoice(
      String code, String name, String about, int minutes, boolean chosen, boolean suggested) {}

  /** A shop as it is shown. */
  public record ShopChoice(String code, String name, String address, boolean chosen) {}

  /** An adviser as a link. */
  public record AdviserLink(String name, boolean chosen, String href) {}

  boolean isPlaceChosen() {
    return !"true".equals(change) && getTopicChosen() != null && getShopChosen() != null;
  }

  public List<TopicChoice> getTopics() {
    if (allTopics == null) {
      String suggested = hint.topic().orElse(null);
      String chosen = topic == null || topic.isBlank() ? suggested : topic;
      allTopics =
          topics.all().stream()
              .map(
                  t ->
                      new TopicChoice(
                          t.code(),
                          t.name(language.getLocale()),
                          t.about(language.getLocale()),
                          t.effort().advice(),
                          t.code().equals(chosen),
                          t.code().equals(suggested)))
              .toList();
    }
    return allTopics;
  }

  /** The one that is chosen or suggested; all of them while none is. */
  public List<TopicChoice> getFirstTopics() {
    List<TopicChoice> chosen = getTopics().stream().filter(TopicChoice::chosen).toList();
    return chosen.isEmpty() ? getTopics() : chosen;
  }

  /** Those beside it. */
  public List<TopicChoice> getOtherTopics() {
    return getTopics().stream().filter(t -> !getFirstTopics().contains(t)).toList();
  }

  /** My shop, or the one that is chosen; all of them while none is. */
  public List<ShopChoice> getFirstShops() {
    List<ShopChoice> chosen = shopChoices().stream().filter(ShopChoice::chosen).toList();
    return chosen.isEmpty() ? shopChoices() : chosen;
  }

  /** Those beside it. */
  public List<ShopChoice> getOtherShops() {
    return shopChoices().stream().filter(s -> !getFirstShops().contains(s)).toList();
  }

  private List<ShopChoice> shopChoices() {
    return getShops().stream()
        .map(s -> new ShopChoice(s.shop(), s.name(), s.address(), s.shop().equals(getShop())))
        .toList();
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

  /** Whom the customer had before comes first, and it says so. */
  public List<AdviserLink> getAdvisers() {
    return suitable().stream()
        .sorted(Comparator.comparing((Adviser a) -> !a.staff().equals(known)))
        .map(
            a ->
                new AdviserLink(
                    a.staff().equals(known) ? words.say("book.known", a.name()) : a.name(),
                    a.staff().equals(getStaff()),
                    here().with("staff", a.staff()).with("day", day).toString()))
        .toList();
  }

  private Collection<Adviser> suitable() {
    return advisers.suitable(getShop(), getTopicChosen().skill(), getSpeak(), null).values();
  }

  /** The chosen adviser, or {@code null} for anyone. */
  Adviser adviser() {
    return suitable().stream().filter(a -> a.staff().equals(getStaff())).findFirst().orElse(null);
  }

  AdviceWanted wanted(Customer customer, String message) {
    return new AdviceWanted(
        getShop(), topic, getStaff(), getInstant(), getSpeak(), customer, message, getSelection());
  }

  private Address here() {
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
