package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.Contact;
import io.vitrine.booking.agenda.FindContact;
import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Who is on the phone, what about and from which day on: in the address, carried by the forms. */
@Named
@RequestScoped
public class PhoneChoice {

  private static final String TEXTS = "io.vitrine.booking.agenda.texts";
  private static final String NEW = "new";
  private static final int DAYS = 28;
  private static final int WITH_KNOWN = 3;
  private static final int ALL = 9;

  @Inject private FindContact contacts;
  @Inject private OfferTimes offers;
  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;

  @Inject @Param private String shop;
  @Inject @Param private String q;
  @Inject @Param private Integer page;
  @Inject @Param private String who;
  @Inject @Param private String topic;
  @Inject @Param private String speak;
  @Inject @Param private String date;

  private FindContact.Found found;
  private Optional<Contact> contact;
  private List<ShopSheet> own;
  private List<Time> times;

  /** Somebody who was found. */
  public record Person(String name, String reach, String last, String href) {}

  /** A free time to choose. */
  public record Time(String value, String label, String with, boolean known) {}

  /** The shops in which the person may book for customers. */
  public List<ShopSheet> getShops() {
    if (own == null) {
      Collection<String> may = mayShops();
      own = shops.all().stream().filter(s -> may.contains(s.shop())).toList();
    }
    return own;
  }

  private Collection<String> mayShops() {
    return signedIn.shopsWith(Role.ADVISER, Role.MANAGER);
  }

  /** The chosen shop, the first of one's own, or {@code null}. */
  public ShopSheet getShopChosen() {
    if (shop != null && !shop.isBlank()) {
      return getShops().stream().filter(s -> s.shop().equals(shop)).findFirst().orElse(null);
    }
    return getShops().stream().findFirst().orElse(null);
  }

  public boolean isAllowed() {
    return getShopChosen() != null;
  }

  private FindContact.Found found() {
    if (found == null) {
      found = contacts.find(mayShops(), q, number());
    }
    return found;
  }

  private int number() {
    return page == null ? 1 : page;
  }

  public boolean isSearched() {
    return q != null && !q.isBlank();
  }

  public List<Person> getPeople() {
    return found().people().stream().map(this::person).toList();
  }

  private Person person(Contact it) {
    String zone = getShopChosen().zone();
    String reach =
        String.join(" · ", Stream.of(it.phone(), it.email()).filter(Objects::nonNull).toList());
    String day = Formats.date(it.met().from(), zone, language.getLocale());
    return new Person(
        it.name(),
        reach,
        say("last", day, it.met().name(), topicName(it.topic()), it.times()),
        here().with("who", it.number()).with("topic", it.topic()).toString());
  }

  private String topicName(String code) {
    return topics.find(code).map(t -> t.name(language.getLocale())).orElse(code);
  }

  public String getNextHref() {
    return found().more() ? search().with("page", number() + 1).toString() : null;
  }

  public String getPreviousHref() {
    return number() > 1 ? search().with("page", number() - 1).toString() : null;
  }

  public String getNewHref() {
    return here().with("who", NEW).toString();
  }

  private Address search() {
    return here().with("who", null);
  }

  private Address here() {
    return Address.of("/booking/staff/book")
        .with("shop", getShopChosen().shop())
        .with("q", q)
        .with("who", who)
        .with("topic", topic)
        .with("speak", speak)
        .with("date", date);
  }

  /** Who was found and chosen; empty for somebody new. */
  Optional<Contact> contact() {
    if (contact == null) {
      contact = NEW.equals(who) ? Optional.empty() : contacts.of(mayShops(), who);
    }
    return contact;
  }

  public boolean isPersonChosen() {
    return NEW.equals(who) || contact().isPresent();
  }

  public boolean isNew() {
    return NEW.equals(who);
  }

  /** The topic chosen, the last one she came for, or the first. */
  public Topic getTopicChosen() {
    List<Topic> all = topics.all();
    String wanted = topic == null ? contact().map(Contact::topic).orElse(null) : topic;
    return all.stream()
        .filter(t -> t.code().equals(wanted))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElse(null);
  }

  public List<Topic> getTopics() {
    return topics.all();
  }

  public String getSpeak() {
    if (AdviceWanted.LANGUAGES.contains(String.valueOf(speak))) {
      return speak;
    }
    return contact().map(Contact::language).orElse("fr");
  }

  /** From which day on times are looked for. */
  public LocalDate getDay() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), getShopChosen().zoneId());
    try {
      LocalDate asked = date == null || date.isBlank() ? today : LocalDate.parse(date);
      return asked.isBefore(today) ? today : asked;
    } catch (DateTimeException e) {
      return today;
    }
  }

  /** The next free times, those of the adviser whom she knows first. */
  public List<Time> getTimes() {
    if (times == null) {
      times = getTopicChosen() == null ? List.of() : next();
    }
    return times;
  }

  private List<Time> next() {
    Offer offer =
        offers.offer(
            new Offer.Asked(getTopicChosen(), getShopChosen(), getSpeak(), null, getDay(), DAYS));
    List<FreeTime> free = offer.free().stream().flatMap(d -> d.times().stream()).toList();
    String known = contact().map(c -> c.met().staff()).orElse("");
    List<FreeTime> withKnown =
        free.stream().filter(t -> t.staff().contains(known)).limit(WITH_KNOWN).toList();
    List<Time> next = new ArrayList<>();
    withKnown.forEach(t -> next.add(time(t, known, offer.adviser(known).name())));
    free.stream()
        .map(t -> withKnown.contains(t) ? t.without(known) : t)
        .filter(t -> !t.staff().isEmpty())
        .limit(ALL - next.size())
        .forEach(t -> next.add(time(t, "", names(t, offer))));
    return next;
  }

  private Time time(FreeTime free, String staff, String with) {
    String label = Formats.dateTime(free.from(), getShopChosen().zone(), language.getLocale());
    return new Time(free.from() + "|" + staff, label, with, !staff.isEmpty());
  }

  private String names(FreeTime free, Offer offer) {
    return Formats.list(
        free.staff().stream().map(s -> offer.adviser(s).name().split(" ")[0]).toList(),
        language.getLocale());
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, "phone." + key, arguments);
  }

  public String getShop() {
    return getShopChosen() == null ? null : getShopChosen().shop();
  }

  public String getQ() {
    return q;
  }

  public String getWho() {
    return who;
  }

  public String getDate() {
    return date;
  }
}
