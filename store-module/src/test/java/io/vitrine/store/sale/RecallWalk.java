package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the tablet: a manager opens a recall, somebody is written to, a piece is put right. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "what the pages show does not depend on the database; RecallIT runs on both")
class RecallWalk {

  @ArquillianResource private URL url;
  private Browser browser;
  private ShopFloor floor;

  @BeforeEach
  void start() {
    browser = Browser.start();
  }

  @AfterEach
  void end() {
    browser.close();
    floor.recallsEnd();
  }

  @Test
  void aRecallIsOpenedToldAndSettled() {
    URI store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      floor = ShopFloor.open(store, neighbour, 2);
      String sale = bought(floor);
      BrowserContext tablet = browser.person(Browser.TABLET, "fr-FR");
      tablet.addCookies(
          List.of(new Cookie("vitrine_ticket", floor.managerTicket()).setUrl(store.toString())));
      Page page = tablet.newPage();

      page.navigate(store.resolve("staff/recalls").toString());
      assertThat(Browser.axe(page)).isEmpty();
      page.getByRole(AriaRole.LINK, named("Ouvrir un rappel")).click();
      fill(page);
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "new-recall-fr");
      page.getByRole(AriaRole.BUTTON, named("Ouvrir le rappel")).click();
      assertThat(main(page)).containsText("Le rappel est ouvert");
      assertThat(main(page)).containsText("Claire");
      Browser.picture(page, "recall-fr");
      shopSellsAgainOnHerWord(page, store);
      page.getByRole(AriaRole.BUTTON, named("Réparé")).first().click();
      assertThat(page.locator("[id='work:said']")).containsText("C’est noté.");
      page.getByLabel("Pourquoi clore maintenant").fill("Essai du rappel terminé");
      page.getByRole(AriaRole.BUTTON, named("Clore le rappel")).click();
      assertThat(page.locator("[id='work:said']")).containsText("Le rappel est clos");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "recall-closed-fr");

      page.getByRole(AriaRole.LINK, named("À suivre")).click();
      page.getByRole(AriaRole.LINK, named("Claire")).click();
      assertThat(page.getByLabel("Texte")).hasValue(Pattern.compile("Le pied peut céder"));
      assertThat(Browser.axe(page)).isEmpty();
      page.navigate(store.resolve("staff/receipt?lang=en&sale=" + sale).toString());
      assertThat(main(page)).containsText("The foot may give way");
      Browser.picture(page, "receipt-recalled-en");
      page.navigate(store.resolve("staff/recalls?lang=fr").toString());
      page.getByRole(AriaRole.LINK, named("Canapé Aubrac 3 places")).first().click();
      page.setViewportSize(390, 844);
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "recall-phone-fr");
      page.setViewportSize(1440, 900);
      Browser.picture(page, "recall-desk-fr");
      givesBack(floor, store, page);
      nothingOfAnotherShop(floor, store, page);
    }
  }

  /** The manager says what the shop gives back, and the person who bought enough has it. */
  private static void givesBack(ShopFloor floor, URI store, Page page) {
    page.navigate(store.resolve("manage/loyalty?shop=" + floor.shop).toString());
    assertThat(main(page)).containsText("ne donne rien pour le moment");
    page.getByLabel("Après combien").fill("1 000");
    page.getByLabel("Avantage", new Page.GetByLabelOptions().setExact(true)).fill("600");
    page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
    assertThat(main(page)).containsText("Vérifiez les montants");
    page.getByLabel("Avantage", new Page.GetByLabelOptions().setExact(true)).fill("50");
    page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
    assertThat(main(page)).containsText("d’achats en douze mois, valable 180 jours");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "loyalty-fr");
    floor.asManager("POST", "api/v1/loyalty/searches", "{}");
    page.navigate(store.resolve("staff/clients?shop=" + floor.shop).toString());
    page.getByRole(AriaRole.LINK, named("Claire")).first().click();
    assertThat(main(page)).containsText("Avantage fidélité de 50,00");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "client-benefit-fr");
    page.setViewportSize(390, 844);
    Browser.picture(page, "client-benefit-phone-fr");
  }

  /** Neither by the address nor by a form that was changed. */
  private static void nothingOfAnotherShop(ShopFloor floor, URI store, Page page) {
    for (String one : List.of("loyalty", "answers", "checklists")) {
      String path = "manage/" + one + "?shop=";
      assertThat(page.navigate(store.resolve(path + "elsewhere").toString()).status())
          .as(one)
          .isEqualTo(403);
      assertThat(main(page)).containsText("Vous ne gérez pas ce magasin");
      assertThat(Browser.axe(page)).isEmpty();
      assertThat(page.navigate(store.resolve(path + floor.shop).toString()).status())
          .as(one)
          .isEqualTo(200);
    }
    page.navigate(store.resolve("manage/loyalty?shop=" + floor.shop).toString());
    page.locator("[id='terms:shop']").evaluate("field => field.value = 'elsewhere'");
    page.getByLabel("Après combien").fill("1 000");
    page.getByLabel("Avantage", new Page.GetByLabelOptions().setExact(true)).fill("50");
    page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
    assertThat(main(page)).containsText("Vous ne gérez pas ce magasin");
    assertThat(main(page)).not().containsText("elsewhere");
  }

  /** Shown as held back, until the manager says how she knows that the pieces here are safe. */
  private void shopSellsAgainOnHerWord(Page page, URI store) {
    String recall = page.url();
    page.navigate(
        store.resolve("staff/stock?shop=" + floor.shop + "&sku=" + ShopFloor.SKU).toString());
    assertThat(main(page)).containsText("un rappel de sécurité est en cours");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "stock-recalled-fr");
    Tablet tablet = Tablet.of(browser, store, floor, "fr-FR", floor.adviserTicket());
    Page counter = tablet.open("staff/counter?visit=" + floor.visit());
    tablet.search().fill("canape");
    tablet.button("Chercher").click();
    tablet.button("Ajouter").click();
    assertThat(main(counter)).containsText("Retenu, rappel de sécurité");
    assertThat(main(counter)).containsText("Un rappel de sécurité est en cours pour");
    assertThat(tablet.button("Terminer la vente")).hasCount(0);
    tablet.look("counter-recalled-fr");
    page.navigate(recall);
    page.getByRole(AriaRole.BUTTON, named("Les pièces d’ici sont sûres")).click();
    assertThat(page.locator("[id='work:said']")).containsText("Dites comment vous le savez");
    page.getByLabel("Comment vous le savez").fill("Pieds changés par l’atelier");
    page.getByRole(AriaRole.BUTTON, named("Les pièces d’ici sont sûres")).click();
    assertThat(main(page)).containsText("Pieds changés par l’atelier");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "recall-safe-fr");
    page.getByRole(AriaRole.BUTTON, named("Arrêter de nouveau")).click();
    assertThat(main(page)).containsText("la vente est arrêtée ici");
  }

  private static void fill(Page page) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    page.getByLabel("Références des articles").fill(ShopFloor.SKU);
    page.getByLabel("Vendu à partir du").fill(today.minusDays(1).toString());
    page.getByLabel("Vendu jusqu’au").fill(today.plusDays(1).toString());
    page.getByLabel("Origine du rappel").fill("RappelConso SR/8");
    page.getByLabel("Le danger (Français)").fill("Le pied peut céder.");
    page.getByLabel("Le danger (Anglais)").fill("The foot may give way.");
    page.getByLabel("Que faire (Français)").fill("Ne l’utilisez plus et appelez-nous.");
    page.getByLabel("Que faire (Anglais)").fill("Stop using it and call us.");
  }

  /** The number of a sale to somebody of the book. */
  private static String bought(ShopFloor floor) {
    String visit = floor.visit();
    String claire =
        json(floor.asAdviser(
                "POST",
                "api/v1/clients",
                ("{\"shop\":\"%s\",\"name\":\"Claire\",\"email\":\"claire.%s@example.org\","
                        + "\"language\":\"fr\",\"agreed\":true}")
                    .formatted(floor.shop, floor.shop)))
            .getString("client");
    floor.asAdviser("PUT", "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
    HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    return json(sold).getString("sale");
  }

  private static Locator main(Page page) {
    return page.locator("main");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
