package io.vitrine.store.arrival;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tablet of an adviser and the screen in the shop, in French, in a browser. */
@ExtendWith(ArquillianExtension.class)
class ArrivalWalk {

  @ArquillianResource private URL url;
  private ShopWithBooking shop;
  private Browser browser;
  private Page page;
  private final List<String> errors = new ArrayList<>();

  @BeforeEach
  void takeTablet() {
    shop = new ShopWithBooking(Deployed.at(url));
    browser = Browser.start();
    BrowserContext tablet = browser.person(Browser.TABLET, "fr-FR");
    tablet.addCookies(List.of(new Cookie("vitrine_ticket", shop.camille()).setUrl(store(""))));
    page = tablet.newPage();
    page.onPageError(errors::add);
  }

  @AfterEach
  void putTabletAway() {
    browser.close();
    shop.close();
  }

  @Test
  void anAdviserPreparesReceivesAndTakesAVisitorOnHerTablet() {
    var claire = shop.claire().tell("AGREED");
    shop.heard().dossierWithArticles(claire.number);

    page.navigate(store("staff/arrivals?shop=" + shop.shop));
    assertThat(next()).containsText("Dossier à préparer");
    clean("arrivals-to-prepare");
    next().getByText("Ouvrir le dossier").click();

    assertThat(page.locator("h1")).hasText("Claire Dubreuil");
    assertThat(page.locator("main")).containsText("Pas de cuir, nous avons un chat.");
    assertThat(page.locator("main")).containsText("Exposé, étage 3, Salon, allée 12");
    clean("dossier-to-prepare");
    page.locator("[id='work:plan']").fill("1. Aubrac en écru");
    page.locator("[id='work:finish']").click();
    assertThat(page.locator("main")).containsText("Le dossier est préparé");
    clean("dossier-prepared");

    page.locator("[id='top:arrived']").click();
    assertThat(page.locator("main")).containsText("Claire Dubreuil est là.");
    assertThat(page.getByText("Au comptoir").first())
        .hasAttribute("href", java.util.regex.Pattern.compile("counter\\?visit="));

    page.navigate(store("staff/arrivals?shop=" + shop.shop));
    assertThat(next()).containsText("Claire Dubreuil est là pour son rendez-vous");
    next().getByText("Prendre en charge").click();
    assertThat(page.locator("[id='board']")).containsText("C’est à vous.");

    page.locator("[id='walkin:name']").fill("Léa");
    page.locator("[id='walkin:add']").click();
    assertThat(next()).containsText("Léa attend un conseil");
    assertThat(page.locator("[id='queue']")).containsText("Léa");
    clean("arrivals-with-queue");
    Browser.enter(next().getByRole(AriaRole.BUTTON));
    assertThat(page.locator("[id='queue']")).containsText("avec Camille Roux");
    assertThat(page.locator("[id='board'] h2:focus")).hasText("À faire maintenant");
    page.locator("[id='queue']").getByText("Départ").click();
    assertThat(page.locator("[id='queue']")).containsText("Personne n’attend.");
    assertThat(errors).isEmpty();
  }

  @Test
  void aColleaguesTextIsShownBesideOnesOwn() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    page.navigate(store("staff/dossier/" + claire.number));
    int version = shop.dossier(claire.number).getJsonObject("preparation").getInt("version");
    shop.putAsYanis(
        "api/v1/dossiers/" + claire.number + "/preparation",
        "{\"plan\":\"Montrer le Lubéron\",\"version\":%d}".formatted(version));

    page.locator("[id='work:plan']").fill("Montrer l’Aubrac");
    page.locator("[id='work:save']").click();

    assertThat(page.locator("[id='top']")).containsText("Yanis Belkacem l’a modifié");
    assertThat(page.locator("[id='work']")).containsText("Montrer le Lubéron");
    assertThat(page.locator("[id='work:plan']")).hasValue("Montrer l’Aubrac");
    clean("dossier-changed-meanwhile");
    page.locator("[id='work:save']").click();
    assertThat(page.locator("[id='top']")).containsText("Enregistré.");
    org.assertj.core.api.Assertions.assertThat(
            shop.dossier(claire.number).getJsonObject("preparation").getString("plan"))
        .isEqualTo("Montrer l’Aubrac");
  }

  @Test
  void anAlternativeIsSearchedChosenAndGivenAReason() {
    var claire = shop.claire().wishing("OTHER-1").tell("AGREED");
    shop.heard().dossierWithArticles(claire.number);
    page.navigate(store("staff/dossier/" + claire.number));

    page.locator("[id='proposals:search']").fill("canapé");
    page.locator("[id='proposals:find']").click();
    page.getByText("Choisir").click();
    page.locator("[id='proposals:reason']").selectOption("TOO_LARGE");
    page.locator("[id='proposals:propose']").click();

    assertThat(page.locator("[id='proposals']")).containsText("Pourquoi : l’autre est trop grand");
    clean("dossier-with-alternative");
    page.getByText("Retirer").click();
    assertThat(page.locator("[id='proposals']")).containsText("Aucune proposition");
    assertThat(errors).isEmpty();
  }

  @Test
  void aCustomerTypesHerCodeOnTheShopsScreenWhichKeepsNoSession() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    Page screen = browser.person(Browser.TABLET, "fr-FR").newPage();
    screen.onPageError(errors::add);
    screen.navigate(store("arrive?shop=" + shop.shop));
    assertThat(Browser.axe(screen)).isEmpty();

    Response refused = type(screen, "WRONG1");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(screen.getByRole(AriaRole.ALERT)).containsText("Vérifiez les six signes");
    Response received = type(screen, claire.code);

    assertThat(received.status()).isEqualTo(200);
    assertThat(received.headerValue("refresh")).startsWith("20;");
    assertThat(screen.locator("h1")).hasText("Bienvenue, Claire Dubreuil");
    assertThat(Browser.axe(screen)).isEmpty();
    Browser.picture(screen, "arrive-welcome");
    assertThat(screen.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    screen.getByText("Personne suivante").click();
    for (int guess = 2; guess <= 6; guess++) {
      assertThat(type(screen, "WRONG" + guess).status()).isEqualTo(404);
    }
    assertThat(type(screen, "WRONG7").status()).isEqualTo(429);
    assertThat(screen.getByRole(AriaRole.ALERT)).containsText("15 minutes");
    Browser.picture(screen, "arrive-too-many");
    assertThat(errors).isEmpty();
  }

  @Test
  void theScreenHearsWhoComesAndWhoIsCalledWithoutBeingReloaded() {
    shop.claire().tell("AGREED");
    shop.heard();
    Page screen = browser.person(Browser.TABLET, "fr-FR").newPage();
    screen.onPageError(errors::add);
    screen.navigate(store("arrive?shop=" + shop.shop));
    screen.evaluate("window.stays = true");
    screen.locator("[id='arrive:code']").fill("K4T");

    String lea = joins("Léa");
    Locator queue = screen.locator("[aria-labelledby='queue-title'] li");
    assertThat(queue).hasCount(1);
    assertThat(queue.first()).containsText("Léa");
    String nameless = joins("");
    assertThat(queue.last()).containsText("Visiteur n° 2");
    assertThat(Browser.axe(screen)).isEmpty();
    Browser.picture(screen, "arrive-queue");

    page.navigate(store("staff/arrivals?shop=" + shop.shop));
    assertThat(page.locator("[id='queue']")).containsText("Visiteur n° 2");
    shop.post("api/v1/visits/" + shop.shop + "/" + lea + "/taking", "");
    assertThat(queue).hasCount(1);
    assertThat(queue).containsText("Visiteur n° 2");
    assertThat(screen.locator("main")).not().containsText("Léa");
    assertThat(screen.locator("main")).not().containsText(nameless);

    assertThat(screen.locator("[id='arrive:code']")).hasValue("K4T");
    assertThat(screen.locator("[id='arrive:code']")).isFocused();
    assertThat(screen.evaluate("window.stays")).isEqualTo(true);
    assertThat(screen.locator("#lost")).isHidden();
    assertThat(errors).isEmpty();
  }

  private String joins(String firstName) {
    var joined =
        shop.post(
            "api/v1/walk-ins",
            "{\"shop\":\"%s\",\"topic\":\"any\",\"firstName\":\"%s\"}"
                .formatted(shop.shop, firstName));
    assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
    return ShopWithBooking.json(joined).getString("visit");
  }

  @Test
  void aDayWithoutAppointmentsAndAForeignShopSaySo() {
    page.navigate(store("staff/arrivals?shop=" + shop.shop + "&day=2031-05-05"));
    assertThat(page.locator("main")).containsText("Aucun rendez-vous ce jour");
    clean("arrivals-empty");

    Response foreign = page.navigate(store("staff/arrivals?shop=bellecour"));
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce magasin n’est pas le vôtre");
    clean("arrivals-other-shop");
  }

  private static Response type(Page screen, String code) {
    screen.locator("[id='arrive:code']").fill(code);
    return screen.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () -> screen.locator("[id='arrive:here']").click());
  }

  private Locator next() {
    return page.locator(".next-thing");
  }

  private void clean(String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
  }

  private String store(String path) {
    URI base = Deployed.at(url);
    return base.resolve(path).toString();
  }
}
