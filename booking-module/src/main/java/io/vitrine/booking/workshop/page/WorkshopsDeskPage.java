package io.vitrine.booking.workshop.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopState;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The workshops of a manager's shop: what is ahead, and what has been. */
@Named
@RequestScoped
public class WorkshopsDeskPage {

  private static final int SIZE = 25;
  private static final int MOST_PAGES = 1_000;
  private static final String HERE = "/booking/manage/workshops?shop=";

  @Inject private Workshops workshops;
  @Inject private OwnShops own;
  @Inject private Language language;
  @Inject private Clock clock;

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

  /** The first of hers where the address names another's. */
  public String getShop() {
    String chosen = own.chosen(Role.MANAGER);
    return chosen == null ? own.codes(Role.MANAGER).stream().findFirst().orElse(null) : chosen;
  }

  public List<ShopLink> getShops() {
    return own.links(code -> HERE + code, Role.MANAGER);
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
