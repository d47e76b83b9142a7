package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sale on the tablet, as the adviser's thumbs do it. */
@ExtendWith(ArquillianExtension.class)
class CounterWalk {

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;
  private URI store;
  private Browser browser;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 2);
    browser = Browser.start();
  }

  @AfterEach
  void closeShop() {
    browser.close();
    neighbour.close();
  }

  @Test
  void aSaleInCashAndByCardFromSearchToReceiptInFrench() {
    String visit = floor.visit();
    Page page = tablet("fr-FR", floor.adviserTicket());
    List<String> faults = faultsOf(page);

    page.navigate(store.resolve("staff/counter").toString());
    Locator visitor = page.getByRole(AriaRole.LISTITEM).filter(holding("Claire Dubreuil"));
    visitor.getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("visit=" + visit));
    assertThat(Browser.axe(page)).isEmpty();

    page.getByRole(AriaRole.SEARCHBOX).fill("canape");
    button(page, "Chercher").click();
    button(page, "Ajouter").click();
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "counter-tablet-fr");

    page.getByText("Carte et espèces").click();
    page.getByLabel("Montant par carte").fill("1 190,00");
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    page.getByLabel("Espèces reçues").fill("120");
    button(page, "Terminer la vente").click();

    assertThat(page.getByRole(AriaRole.HEADING, named("Vente terminée"))).isVisible();
    assertThat(page.locator(".receipt")).containsText("20,00");
    assertThat(page.locator(".receipt")).containsText("Garantie légale");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "receipt-tablet-fr");
    assertThat(faults).isEmpty();
  }

  @Test
  void aRefusalIsSaidInWordsAndTheCounterStays() {
    String visit = floor.visit();
    Page page = tablet("en-GB", floor.adviserTicket());

    page.navigate(store.resolve("staff/counter?visit=" + visit).toString());
    page.getByRole(AriaRole.SEARCHBOX).fill("sofa");
    button(page, "Search").click();
    button(page, "Add").click();
    page.getByText("Cash", exact()).click();
    assertThat(page.getByLabel("Cash received")).isVisible();
    button(page, "Finish the sale").click();

    assertThat(page.getByText("Too much cash")).isVisible();
    assertThat(page.locator(".due")).containsText("€1,290.00");

    page.locator("[id='basket:whole']").click();
    page.locator("[id='basket:whole_panel'] li").filter(holding("10 %")).click();
    assertThat(page.locator(".due")).containsText("€1,162.25");
    assertThat(page.locator("[id=basket]")).containsText("€127.75");
    assertThat(page.getByLabel("Manager’s code")).isVisible();
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "counter-discount-tablet-en");
    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", floor.shop))
        .isZero();
  }

  @Test
  void aReturnFromTheReceiptsNumberToTheMoneyOnTheCardInFrench() {
    String receipt =
        ShopFloor.json(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit())))
            .getString("receipt");
    Page page = tablet("fr-FR", floor.adviserTicket());
    List<String> faults = faultsOf(page);

    page.navigate(store.resolve("staff/return").toString());
    assertThat(Browser.axe(page)).isEmpty();
    page.getByRole(AriaRole.SEARCHBOX).fill(receipt.toLowerCase(java.util.Locale.ROOT));
    button(page, "Lire le ticket").click();
    button(page, "Un de plus").click();
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    page.getByText("Tout en espèces").click();
    assertThat(page.getByLabel("Code du responsable")).isVisible();
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "return-tablet-fr");
    page.getByText("Comme payé").click();
    assertThat(page.getByLabel("Code du responsable")).isHidden();
    page.getByLabel("Numéro d’autorisation").fill("R1B2C3");
    button(page, "Rembourser").click();

    assertThat(page.getByRole(AriaRole.HEADING, named("Remboursement terminé"))).isVisible();
    assertThat(page.locator(".receipt")).containsText(receipt);
    assertThat(page.locator(".receipt")).containsText("-1\u202f290,00");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "refund-tablet-fr");
    assertThat(faults).isEmpty();
  }

  @Test
  void theManagersPagesOfTheShopHoldNoBarrier() {
    floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit()));
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":14500}");
    Page page = tablet("fr-FR", floor.managerTicket());
    List<String> faults = faultsOf(page);

    page.navigate(store.resolve("manage/record").toString());
    button(page, "Clôturer aujourd’hui").click();
    assertThat(page.getByRole(AriaRole.LINK).filter(holding("N° 1")).first()).isVisible();
    String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    page.getByLabel("Du", new Page.GetByLabelOptions().setExact(true)).fill("2026-01-01");
    page.getByLabel("Au", new Page.GetByLabelOptions().setExact(true)).fill(today);
    button(page, "Créer l’archive").click();
    assertThat(page.getByRole(AriaRole.LINK).filter(holding("Télécharger"))).isVisible();
    page.navigate(store.resolve("staff/till").toString());
    page.getByLabel("Motif").fill("cinq euros pour le laveur de vitres");
    button(page, "Donner le motif").click();
    assertThat(page.getByText("laveur de vitres")).isVisible();

    for (String path :
        List.of(
            "manage/devices",
            "manage/record",
            "manage/approval",
            "manage/closing?shop=" + floor.shop + "&till=T1&number=1",
            "staff/till",
            "enrol")) {
      page.navigate(store.resolve(path).toString());
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
      assertThat(Browser.axe(page)).as(path).isEmpty();
      Browser.picture(page, path.replaceAll("\\?.*", "").replace('/', '-') + "-tablet-fr");
    }
    assertThat(faults).isEmpty();
    page.navigate(store.resolve("manage/approval").toString());
    button(page, "Un code pour").click();
    assertThat(page.locator(".big-figure")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
  }

  private Page tablet(String language, String ticket) {
    BrowserContext person = browser.person(Browser.TABLET, language);
    String[] device = floor.deviceCookie().split("=", 2);
    person.addCookies(
        List.of(
            new Cookie("vitrine_ticket", ticket).setUrl(store.toString()),
            new Cookie(device[0], device[1]).setUrl(store.toString())));
    return person.newPage();
  }

  private static List<String> faultsOf(Page page) {
    List<String> faults = new ArrayList<>();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())
              && !message.text().contains("Failed to load resource")) {
            faults.add(message.text());
          }
        });
    return faults;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.FilterOptions holding(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
