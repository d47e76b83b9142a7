package io.vitrine.booking.webhook.page;

import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.webhook.ChangeWebhooks;
import io.vitrine.booking.webhook.EventType;
import io.vitrine.booking.webhook.Webhook;
import io.vitrine.booking.webhook.WebhookDelivery;
import io.vitrine.booking.webhook.WebhookWanted;
import io.vitrine.booking.webhook.Webhooks;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/**
 * An administrator's webhooks: the list with a form for another one, or one with its deliveries.
 */
@Named
@RequestScoped
public class WebhooksPage {

  private static final String TEXTS = "io.vitrine.booking.webhook.texts";
  private static final int MOST = 200;
  private static final int SHOWN = 25;
  private static final String HERE = "/booking/staff/webhooks";

  @Inject @Param private String webhook;
  @Inject @Param private String after;

  @Inject
  @Param(name = "event")
  private List<String> events;

  @Inject
  @Param(name = "shop")
  private List<String> shops;

  @Inject private Webhooks webhooks;
  @Inject private ChangeWebhooks changing;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private String name;
  private String address;
  private boolean wrong;
  private ChangeWebhooks.WithSecret made;
  private List<Webhook> all;

  /** A webhook of the list. */
  public record Row(
      String id,
      String name,
      String address,
      String events,
      String shops,
      String state,
      String tone,
      String note,
      boolean active,
      String href) {}

  /** One telling. */
  public record Told(WebhookDelivery delivery, String type, String state, String tone) {}

  /** A box to tick. */
  public record Choice(String code, String label, boolean ticked) {}

  /** Before the page is drawn: what may not be seen is a 403, what is not there a 404. */
  public void arrive() {
    if (!isAllowed()) {
      status(403);
    } else if (webhook != null && one() == null) {
      status(404);
    }
  }

  public boolean isAllowed() {
    return signedIn.has(Role.ADMIN);
  }

  private Set<String> mayShops() {
    return signedIn.shopsWith(Role.ADMIN);
  }

  public List<Row> getRows() {
    if (all == null) {
      all = webhooks.of(mayShops(), 1, MOST);
    }
    return all.stream().map(this::row).toList();
  }

  /** The one that is looked at, or {@code null}. */
  public Row getOne() {
    return one() == null ? null : row(one());
  }

  private Webhook one() {
    return webhook == null || !isAllowed() ? null : webhooks.find(webhook, mayShops()).orElse(null);
  }

  private Row row(Webhook it) {
    boolean failing = it.failingSince() != null;
    String state = it.isActive() ? (failing ? "failing" : "active") : "disabled";
    return new Row(
        it.id(),
        it.name(),
        it.address().toString(),
        it.events().stream().map(type -> say(type.code())).collect(Collectors.joining(", ")),
        it.shops().stream().map(own::name).collect(Collectors.joining(", ")),
        say("state." + state),
        it.isActive() && !failing ? "good" : "warn",
        it.note(),
        it.isActive(),
        HERE + "?webhook=" + it.id());
  }

  public List<Told> getDeliveries() {
    WebhookDelivery last = after == null ? null : webhooks.delivery(one(), after).orElse(null);
    return webhooks.deliveries(one(), last, SHOWN).stream().map(this::told).toList();
  }

  /** Where the older ones are; empty at the end. */
  public String getOlder() {
    List<Told> shown = getDeliveries();
    return shown.size() < SHOWN
        ? ""
        : HERE + "?webhook=" + webhook + "&after=" + shown.get(SHOWN - 1).delivery().id();
  }

  private Told told(WebhookDelivery it) {
    String state =
        it.deliveredAt() != null
            ? "taken"
            : it.isGivenUp(clock.instant()) ? "givenUp" : it.attempts() == 0 ? "waits" : "again";
    String tone = it.deliveredAt() != null ? "good" : it.attempts() == 0 ? "plain" : "warn";
    return new Told(it, say(it.type().code()), say("told." + state, it.attempts()), tone);
  }

  /** The button that makes one; its secret is on the page that follows and on no other. */
  public void make() {
    try {
      WebhookWanted wanted =
          new WebhookWanted(
              name,
              address,
              EventType.of(events == null ? List.of() : events),
              shops == null ? Set.of() : Set.copyOf(shops));
      if (isAllowed() && mayShops().containsAll(wanted.shops())) {
        made = changing.make(wanted, signedIn.getStaff());
        name = null;
        address = null;
        events = null;
        shops = null;
        all = null;
      }
    } catch (InvalidValue e) {
      wrong = true;
      status(422);
    }
  }

  /** The button that gives it another secret. */
  public void renew(String id) {
    made = mine(id) ? changing.renewSecret(id).orElse(null) : null;
  }

  /** The button that tells it a test. */
  public void test(String id) {
    if (mine(id)) {
      changing.test(id);
    }
  }

  /** The button that switches it. */
  public void toggle(String id) {
    if (mine(id)) {
      changing.setActive(id, !webhooks.find(id, mayShops()).orElseThrow().isActive());
      all = null;
    }
  }

  private boolean mine(String id) {
    return isAllowed() && webhooks.find(id, mayShops()).isPresent();
  }

  public List<Choice> getEventChoices() {
    return Stream.of(EventType.values())
        .filter(type -> type != EventType.TEST)
        .map(type -> new Choice(type.code(), say(type.code()), ticked(events, type.code())))
        .toList();
  }

  public List<Choice> getShopChoices() {
    return mayShops().stream()
        .map(code -> new Choice(code, own.name(code), ticked(shops, code)))
        .toList();
  }

  /** Before anything was sent everything is ticked. */
  private boolean ticked(List<String> sent, String code) {
    return !wrong || sent != null && sent.contains(code);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  /** The secret to show this once; empty otherwise. */
  public String getSecret() {
    return made == null ? "" : made.secret();
  }

  public boolean isWrong() {
    return wrong;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  private void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }
}
