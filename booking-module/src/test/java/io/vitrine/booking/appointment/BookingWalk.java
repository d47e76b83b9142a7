package io.vitrine.booking.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer books on her phone, loses a time to somebody, takes another, moves and cancels. */
@ExtendWith(ArquillianExtension.class)
class BookingWalk {

  private static final String SHOP = "passage";
  private static final String NAME = "Zoë 🪑 d’Été";
  private static final String TOKEN = "q3kT0Zp1mJm2v7xY9aBcDw";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("A301", "Camille Roux", "salon")
        .adviser("A302", "Yanis Benali", "literie")
        .named("A301");
  }

  @Test
  void in_french_on_a_phone() {
    walk(
        "fr-FR",
        new Said(
            "Salon",
            "Voir les heures libres",
            "Confirmer le rendez-vous",
            "Donnez une adresse e-mail ou un téléphone",
            "vient d’être pris",
            "gardée pour vous jusqu’à",
            "C’est noté",
            "Changer l’heure",
            "Oui, déplacer",
            "Le rendez-vous est déplacé.",
            "Annuler",
            "Oui, annuler",
            "Annulé",
            "Canapé Aubrac 3 places"),
        20);
  }

  @Test
  void in_english_on_a_phone() {
    walk(
        "en-GB",
        new Said(
            "Living room",
            "See free times",
            "Confirm the appointment",
            "Give an e-mail address or a phone number",
            "has just been taken",
            "kept for you until",
            "It is booked",
            "Change the time",
            "Yes, move",
            "The appointment has been moved.",
            "Cancel",
            "Yes, cancel",
            "Cancelled",
            "Aubrac 3-seat sofa"),
        40);
  }

  /** The words of the page that the walk reads or presses. */
  private record Said(
      String topic,
      String see,
      String confirm,
      String unreachable,
      String taken,
      String kept,
      String booked,
      String change,
      String move,
      String moved,
      String cancel,
      String reallyCancel,
      String cancelled,
      String sofa) {}

  private void walk(String language, Said said, int inDays) {
    try (Browser browser = Browser.start();
        Neighbour catalog = catalog();
        BrowserContext customer = browser.person(Browser.PHONE, language)) {
      Page page = customer.newPage();
      page.navigate(base + "book?selection=" + TOKEN);
      checkEverySize(page, "book-1-" + language);
      page.locator("input[name=shop][value=" + SHOP + "]").check(checkHidden());
      page.locator("input[name=topic][value=salon]").check(checkHidden());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(said.see())).click();

      assertThat(page.locator(".chosen")).containsText(said.topic());
      checkEverySize(page, "book-2-" + language);
      String day = House.inDays(inDays, "10:00").atZone(House.PARIS).toLocalDate().toString();
      page.navigate(page.url() + "&day=" + day);
      page.locator(".slot").first().focus();
      page.keyboard().press("Enter");

      // nothing of the walk lives on the server; what is held is kept by its own cookie
      customer.clearCookies(
          new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("^(?!vitrine_hold).*")));
      button(page, said.confirm()).click();
      assertThat(page.locator("#you")).containsText(said.unreachable());
      page.getByLabel(Pattern.compile("Votre nom|Your name")).fill(NAME);
      page.getByLabel("E-mail").fill("zoe@example.org");
      page.getByLabel(Pattern.compile("À nous dire|To tell us")).fill("Mur de 2,10 m");
      checkEverySize(page, "book-3-" + language);
      Instant wanted = Instant.parse(page.locator("input[name=from]").inputValue());
      assertThat(page.locator(".hold-note")).containsText(said.kept());
      lapse();
      takeFromUnderHer(wanted);
      button(page, said.confirm()).click();

      Locator refusal = page.locator(".refusal");
      assertThat(refusal).containsText(said.taken());
      assertThat(refusal).containsText("Camille");
      assertThat(refusal.locator("button")).hasCount(3);
      checkEverySize(page, "book-taken-" + language);
      assertThat(page.getByLabel(Pattern.compile("Votre nom|Your name"))).hasValue(NAME);
      assertThat(page.getByLabel("E-mail")).hasValue("zoe@example.org");
      assertThat(page.getByLabel(Pattern.compile("À nous dire|To tell us")))
          .hasValue("Mur de 2,10 m");
      refusal.locator("button").first().click();

      assertThat(page.locator("h1")).hasText(said.booked());
      assertThat(page.locator(".kept")).containsText(said.sofa());
      checkEverySize(page, "own-" + language);
      String own = page.url().replaceFirst("\\?.*", "");
      moveAndCancel(page, own, said, language);
      theCatalogueMayBeAway(page, catalog, own);
    }
  }

  private void moveAndCancel(Page page, String own, Said said, String language) {
    String number =
        page.locator(
                ".fact", new Page.LocatorOptions().setHasText(Pattern.compile("Numéro|Number")))
            .locator("dd")
            .textContent()
            .strip();
    assertThat(House.text("select customer_name from booking.appointment where number = ?", number))
        .isEqualTo(NAME);
    onlyLookingChangesNothing(own, number);

    link(page, said.change()).click();
    checkEverySize(page, "own-move-" + language);
    page.locator(".slot").last().click();
    button(page, said.move()).click();
    assertThat(page.locator(".notice.good")).hasText(said.moved());
    assertThat(version(number)).isEqualTo(2);

    link(page, said.cancel()).click();
    check(page, "own-cancel-" + language);
    button(page, said.reallyCancel()).click();
    assertThat(page.locator(".facts .state")).hasText(said.cancelled());
    checkEverySize(page, "own-cancelled-" + language);
    page.locator(".again-times button").first().click();
    assertThat(page.locator("h1")).hasText(said.booked());
    assertThat(page.locator(".kept")).containsText(said.sofa());
    assertThat(House.unledgered()).isZero();
  }

  /** Abuse 54: a mail scanner that opens or heads every link cancels and moves nothing. */
  private void onlyLookingChangesNothing(String own, String number) {
    URI page = URI.create(own);
    for (String act : List.of("", "?act=cancel", "?act=move&to=" + House.inDays(50, "10:00"))) {
      String address = page.getRawPath() + act;
      assertThat(Http.get(base, address).statusCode()).isEqualTo(200);
      HttpRequest.Builder head =
          Http.request(base, address).method("HEAD", HttpRequest.BodyPublishers.noBody());
      assertThat(Http.send(head).statusCode()).isEqualTo(200);
    }
    assertThat(version(number)).isEqualTo(1);
    assertThat(House.text("select state from booking.appointment where number = ?", number))
        .isEqualTo("AGREED");
  }

  private void theCatalogueMayBeAway(Page page, Neighbour catalog, String own) {
    catalog.goAway();
    page.navigate(own);
    assertThat(page.locator(".kept")).containsText("AUB3-LIN-ECR");
    assertThat(page.locator(".section .notice")).isVisible();
  }

  @Test
  void an_adviser_sees_the_day_and_a_manager_the_letters() {
    Caller.Answer booked =
        Caller.from("127.3.0.9", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "A301", House.inDays(2, "16:00")),
                "Idempotency-Key",
                Wanted.key());
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    String day = House.inDays(2, "16:00").atZone(House.PARIS).toLocalDate().toString();
    try (Browser browser = Browser.start();
        BrowserContext staff = browser.person(Browser.TABLET, "fr-FR")) {
      signIn(staff, Role.ADVISER);
      Page page = staff.newPage();
      page.navigate(base + "staff/appointments?shop=" + SHOP + "&day=" + day);
      assertThat(page.locator(".worklist")).containsText("Claire Dubreuil");
      check(page, "staff-appointments");
      page.navigate(base + "staff/mails");
      assertThat(page.locator(".refusal")).isVisible();

      signIn(staff, Role.MANAGER);
      page.navigate(base + "staff/mails");
      assertThat(page.locator("table")).containsText("claire@example.org");
      check(page, "staff-mails");
      page.locator("table a").first().click();
      assertThat(page.locator(".calendar-text")).containsText("METHOD:REQUEST");
      check(page, "staff-mail");
    }
  }

  private void signIn(BrowserContext context, Role role) {
    String ticket = People.ticket("A301", "Camille Roux", Map.of(role, Set.of(SHOP)));
    context.addCookies(
        List.of(new Cookie("vitrine_ticket", ticket).setDomain("127.0.0.1").setPath("/")));
  }

  /** Ten minutes go by. */
  private static void lapse() {
    House.run("update booking.time_hold set lapses_at = current_timestamp");
    House.run("update booking.occupation set lapses_at = current_timestamp where kind = 'HOLD'");
  }

  private void takeFromUnderHer(Instant wanted) {
    Caller.Answer taken =
        Caller.from("127.3.0.8", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "A301", wanted),
                "Idempotency-Key",
                Wanted.key());
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }

  private static Neighbour catalog() {
    return Neighbour.present()
        .answering(
            "/api/v1/selections/",
            asked -> Neighbour.Answer.json(Contracts.sample("catalog-selection.json")))
        .answering(
            "/api/v1/variants",
            asked ->
                Neighbour.Answer.json(
                    Contracts.sample("catalog-variants.json")
                        .replace("/media/demo/aubrac-ecru.svg", "/booking/vitrine/favicon.svg")));
  }

  private static void check(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
    fits(page, name);
  }

  private static void fits(Page page, String name) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("%s fits the screen", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  /** The same page in the hand, on a tablet and on a desk, and by lamplight. */
  private static void checkEverySize(Page page, String name) {
    check(page, name);
    for (Browser.Size size : List.of(Browser.TABLET, Browser.DESK)) {
      page.setViewportSize(size.width(), size.height());
      String sized = name + "-" + size.width();
      Browser.picture(page, sized);
      fits(page, sized);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    check(page, name + "-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
  }

  private static long version(String number) {
    return House.count("select version from booking.appointment where number = ?", number);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.CheckOptions checkHidden() {
    return new Locator.CheckOptions().setForce(true);
  }
}
