package io.vitrine.booking.workshop.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopState;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** The workshops of a manager's shop: what is ahead, and what has been. */
@Named
@RequestScoped
public class WorkshopsDeskPage {

  private static final int SIZE = 25;
  private static final int MOST_PAGES = 1_000;
  private static final String HERE = "/booking/manage/workshops?shop=";

  @Inject private Workshops workshops;
  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;

  @Inject @Param private String shop;
  @Inject @Param private String past;
  @Inject @Param private String page;
  @Inject @Param private String done;

  /** A workshop as a line. */
  public record Row(
      String title,
      Instant from,
      String zone,
      String hosts,
      String places,
      String state,
      String tone,
      String editHref,
      String againHref,
      String attendeesHref,
      boolean ahead) {}

  /** A link to another shop's list. */
  public record ShopLink(String label, String href, boolean current) {}

  public String getShop() {
    List<String> may = signedIn.shopsWith(Role.MANAGER).stream().sorted().toList();
    return may.contains(String.valueOf(shop)) ? shop : may.stream().findFirst().orElse(null);
  }

  public List<ShopLink> getShops() {
    Map<String, String> names =
        shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name));
    return signedIn.shopsWith(Role.MANAGER).stream()
        .sorted()
        .map(
            code ->
                new ShopLink(names.getOrDefault(code, code), HERE + code, code.equals(getShop())))
        .toList();
  }

  public boolean isPast() {
    return "true".equals(past);
  }

  public List<Row> getRows() {
    return workshops.planned(getShop(), isPast(), clock.instant(), getPage(), SIZE).stream()
        .map(this::row)
        .toList();
  }

  private Row row(Workshop it) {
    String at = "?shop=" + getShop() + "&";
    return new Row(
        it.title(language.getLocale()),
        it.from(),
        it.zone(),
        Formats.list(it.hosts().stream().map(Adviser::name).toList(), language.getLocale()),
        it.taken() + " / " + it.places(),
        say("state." + it.state()),
        tone(it.state()),
        "/booking/manage/workshop" + at + "number=" + it.number(),
        "/booking/manage/workshop" + at + "again=" + it.number(),
        "/booking/manage/attendees" + at + "number=" + it.number(),
        it.isAhead(clock.instant()));
  }

  private static String tone(WorkshopState state) {
    return switch (state) {
      case OPEN -> "good";
      case CANCELLED -> "warn";
      case DRAFT, HELD -> "plain";
    };
  }

  public String getNewHref() {
    return "/booking/manage/workshop?shop=" + getShop();
  }

  public String getAheadHref() {
    return HERE + getShop();
  }

  public String getPastHref() {
    return HERE + getShop() + "&past=true";
  }

  public int getPage() {
    try {
      return Math.max(1, Math.min(Integer.parseInt(page), MOST_PAGES));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  public int getPages() {
    long count = workshops.countPlanned(getShop(), isPast(), clock.instant());
    return (int) Math.max(1, (count + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return getPage() > 1 ? here() + "&page=" + (getPage() - 1) : "";
  }

  public String getFollowing() {
    return getPage() < getPages() ? here() + "&page=" + (getPage() + 1) : "";
  }

  private String here() {
    return isPast() ? getPastHref() : getAheadHref();
  }

  /** What was just done, in words, or {@code null}. */
  public String getDoneText() {
    boolean known = List.of("saved", "opened", "cancelled").contains(String.valueOf(done));
    return known ? say("done." + done) : null;
  }

  private String say(String key) {
    return language.say(PlanPage.TEXTS, key);
  }
}
