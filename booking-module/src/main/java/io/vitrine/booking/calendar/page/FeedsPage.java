package io.vitrine.booking.calendar.page;

import io.vitrine.booking.calendar.CalendarFeed;
import io.vitrine.booking.calendar.CalendarFeeds;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One's own private links to calendars: made, shown once, revoked. */
@Named
@RequestScoped
public class FeedsPage {

  @Inject private CalendarFeeds feeds;
  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject private Language language;

  @Inject
  @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
  private String publicUrl;

  private List<CalendarFeed> all;
  private String link = "";
  private String refusal = "";

  /** A link of the list; the link itself is known to nobody any more. */
  public record Row(String id, String whose, Instant madeAt) {}

  /** A shop whose calendar may be read. */
  public record Choice(String shop, String label) {}

  public boolean isAdviser() {
    return signedIn.has(Role.ADVISER);
  }

  /** Whether anything can be made here. */
  public boolean isAllowed() {
    return isAdviser() || signedIn.has(Role.MANAGER);
  }

  public List<Choice> getShopChoices() {
    return signedIn.shopsWith(Role.MANAGER).stream()
        .map(code -> new Choice(code, say("make.shop") + " " + name(code)))
        .toList();
  }

  public List<Row> getRows() {
    if (all == null) {
      all = feeds.of(signedIn.getStaff());
    }
    return all.stream()
        .map(
            feed ->
                new Row(feed.id(), feed.shop().map(this::name).orElse(say("mine")), feed.madeAt()))
        .toList();
  }

  /** The button that makes a link to one's own appointments. */
  public void makeOwn() {
    make(null);
  }

  /** The button that makes a link to a shop's. */
  public void make(String shop) {
    feeds
        .make(signedIn.getStaff(), shop, language.isFrench() ? "fr" : "en")
        .<Runnable>fold(
            made ->
                () -> link = publicUrl + "/booking/api/v1/calendar-feeds/" + made.token() + ".ics",
            () -> () -> refusal = "not-allowed",
            () -> () -> refusal = "too-many")
        .run();
    all = null;
  }

  /** The button that revokes one. */
  public void revoke(String id) {
    feeds.revoke(id, signedIn.getStaff());
    all = null;
  }

  /** The link that was made just now; empty otherwise. */
  public String getLink() {
    return link;
  }

  public boolean isRefused() {
    return !refusal.isEmpty();
  }

  public String getRefusalTitle() {
    return refusal.isEmpty() ? "" : say("refusal." + refusal + ".title");
  }

  public String getRefusalText() {
    return refusal.isEmpty() ? "" : say("refusal." + refusal + ".detail");
  }

  private String name(String code) {
    Map<String, String> names =
        shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name));
    return names.getOrDefault(code, code);
  }

  private String say(String key) {
    return ResourceBundle.getBundle("io.vitrine.booking.calendar.texts", language.getLocale())
        .getString(key);
  }
}
