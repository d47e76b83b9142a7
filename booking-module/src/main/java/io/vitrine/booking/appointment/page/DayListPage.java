package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.UnreachedAddresses;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An adviser's list of a day, or the whole shop's. */
@Named
@RequestScoped
public class DayListPage {

  private static final String HOUSE_ZONE = "Europe/Paris";

  @Inject private FindAppointment appointments;
  @Inject private Shops shops;
  @Inject private Topics topics;
  @Inject private SignedIn signedIn;
  @Inject private Words words;
  @Inject private UnreachedAddresses unreached;
  @Inject private Replies replies;
  @Inject private Clock clock;

  private String shop;
  private String day;
  private boolean mine;
  private List<Row> rows;

  /** An appointment of the list. */
  public record Row(
      Instant from,
      String customer,
      String topic,
      int minutes,
      String adviser,
      String state,
      String tone,
      Instant arrivedAt,
      String items,
      String message,
      String reach,
      boolean unreached,
      String number) {}

  /** A link to another shop's list. */
  public record ShopLink(String name, String href, boolean current) {}

  public boolean isAllowed() {
    return getShop() != null;
  }

  private List<String> mayShops() {
    return new ArrayList<>(signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER));
  }

  public String getShop() {
    List<String> may = mayShops();
    if (may.contains(shop)) {
      return shop;
    }
    return may.isEmpty() ? null : may.get(0);
  }

  public List<ShopLink> getShops() {
    Map<String, String> names =
        shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name));
    return mayShops().stream()
        .map(
            code ->
                new ShopLink(
                    names.getOrDefault(code, code),
                    here().with("shop", code).toString(),
                    code.equals(getShop())))
        .toList();
  }

  public List<Row> getRows() {
    if (rows == null) {
      Instant from = date().atStartOfDay(zone()).toInstant();
      Instant until = date().plusDays(1).atStartOfDay(zone()).toInstant();
      Map<String, Topic> known =
          topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity()));
      List<Appointment> shown =
          appointments.of(getShop(), from, until).stream()
              .filter(a -> !mine || a.adviser().staff().equals(signedIn.getStaff()))
              .toList();
      Set<String> bounced =
          unreached.bouncedAmong(
              shown.stream().map(a -> a.customer().email()).filter(Objects::nonNull).toList());
      Set<String> answered = replies.among(shown.stream().map(Appointment::number).toList());
      rows =
          shown.stream()
              .map(a -> row(a, known.get(a.topic()), bounced, answered.contains(a.number())))
              .toList();
    }
    return rows;
  }

  private Row row(Appointment it, Topic topic, Set<String> bounced, boolean answered) {
    int items = it.selection().map(s -> s.items().size()).orElse(0);
    var customer = it.customer();
    return new Row(
        it.from(),
        customer.name(),
        topic.name(words.locale()),
        it.effort().advice(),
        it.adviser().name(),
        words.say("state." + it.state()),
        tone(it.state()),
        it.arrivedAt().orElse(null),
        words.say(answered ? "staff.itemsAnswered" : "staff.items", items),
        it.message(),
        customer.phone() == null ? customer.email() : customer.phone(),
        bounced.contains(customer.email()),
        it.number());
  }

  private static String tone(AppointmentState state) {
    return switch (state) {
      case KEPT -> "good";
      case MISSED -> "warn";
      case AGREED, CANCELLED -> "plain";
    };
  }

  private ZoneId zone() {
    return shops.find(getShop()).map(ShopSheet::zoneId).orElse(ZoneId.of(HOUSE_ZONE));
  }

  public String getZone() {
    return zone().getId();
  }

  private LocalDate date() {
    try {
      if (day != null && !day.isBlank()) {
        return LocalDate.parse(day);
      }
    } catch (DateTimeException e) {
      // an unreadable day is today, as no day is
    }
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  public Instant getNoon() {
    return date().atTime(12, 0).atZone(zone()).toInstant();
  }

  private Address here() {
    return Address.of("/booking/staff/appointments")
        .with("shop", getShop())
        .with("day", day)
        .with("mine", mine ? "true" : null);
  }

  public String getBeforeHref() {
    return here().with("day", date().minusDays(1)).toString();
  }

  public String getAfterHref() {
    return here().with("day", date().plusDays(1)).toString();
  }

  public String getTodayHref() {
    return here().with("day", null).toString();
  }

  public String getMineHref() {
    return here().with("mine", mine ? null : "true").toString();
  }

  /** Whether the letters may be read: managers and administrators. */
  public boolean isManaging() {
    return signedIn.has(Role.MANAGER) || signedIn.has(Role.ADMIN);
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }
}
