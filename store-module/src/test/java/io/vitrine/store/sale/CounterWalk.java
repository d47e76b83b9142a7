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

    page.getByText("Régler en plusieurs fois").click();
    page.getByLabel("Montant de cette partie").fill("1 190,00");
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    button(page, "Ajouter cette partie").click();
    assertThat(page.locator(".rest")).containsText("100,00");
    page.getByText("Espèces", exact()).click();
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
  void aQuoteBecomesAnOrderWithArrhesAndTheOrderASaleWithItsBalanceInFrench() {
    String visit = floor.visit();
    Page page = tablet("fr-FR", floor.adviserTicket());
    List<String> faults = faultsOf(page);

    page.navigate(store.resolve("staff/counter?visit=" + visit).toString());
    page.getByRole(AriaRole.SEARCHBOX).fill("canape");
    button(page, "Chercher").click();
    button(page, "Ajouter").click();
    page.getByText("Devis ou commande").click();
    button(page, "Faire un devis").click();
    assertThat(page.getByText("Prix tenus jusqu’au")).isVisible();
    pictured(page, "quote");
    page.getByRole(AriaRole.LINK, named("En faire une commande")).click();
    assertThat(page.getByLabel("Montant versé")).hasValue("387,00");
    pictured(page, "new-order");
    page.getByLabel("Numéro d’autorisation").fill("D1B2C3");
    button(page, "Commander et encaisser").click();
    assertThat(page.getByText("À remettre").first()).isVisible();
    assertThat(page.locator(".due")).containsText("903,00");
    page.getByText("Annuler la commande").click();
    page.getByText("La maison", exact()).click();
    assertThat(page.getByText("À rendre au client")).containsText("774,00");
    pictured(page, "order");

    page.navigate(store.resolve("staff/orders?words=claire").toString());
    pictured(page, "orders");
    page.navigate(store.resolve("staff/quotes").toString());
    assertThat(page.getByText("Devenu une commande")).isVisible();
    pictured(page, "quotes");
    page.navigate(store.resolve("staff/orders").toString());
    page.getByRole(AriaRole.LINK, named("-C20")).click();
    floor.visit();
    page.getByRole(AriaRole.LINK, named("Remettre et encaisser le solde")).click();
    page.getByRole(AriaRole.LINK, named("Servir")).click();
    assertThat(page.locator(".due")).containsText("903,00");
    page.getByLabel("Numéro d’autorisation").fill("E1B2C3");
    pictured(page, "hand-over");
    button(page, "Terminer la vente").click();

    assertThat(page.getByRole(AriaRole.HEADING, named("Vente terminée"))).isVisible();
    assertThat(page.locator(".receipt")).containsText("387,00");
    pictured(page, "receipt-of-order");
    assertThat(faults).isEmpty();
  }

  private static void pictured(Page page, String name) {
    assertThat(Browser.axe(page)).as(name).isEmpty();
    Browser.picture(page, name + "-tablet-fr");
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

  @Test
  void stockOnTheTabletFromTheScanToTheCountInFrench() {
    Page page = copy("fr-FR", floor.managerTicket());
    List<String> faults = faultsOf(page);

    page.navigate(store.resolve("staff/stock?shop=" + floor.shop).toString());
    page.getByRole(AriaRole.SEARCHBOX).fill("2000000000015");
    Browser.enter(page.getByRole(AriaRole.SEARCHBOX));
    assertThat(page.getByRole(AriaRole.HEADING, named("Canapé Aubrac 3 places"))).isVisible();
    assertThat(Browser.axe(page)).isEmpty();
    page.getByLabel("Bon de livraison").fill("BL 12");
    page.locator("[id='receiving:receive']").click();
    assertThat(page.getByText("La réception est inscrite")).isVisible();
    assertThat(page.locator(".shelf-figures dd").first()).hasText("3");
    Browser.picture(page, "stock-tablet-fr");

    page.navigate(store.resolve("staff/counts?shop=" + floor.shop).toString());
    page.getByLabel("Ce qui est compté").fill("Salon, allée 12");
    button(page, "Commencer").click();
    page.locator("[id='counting:code']").fill("AUB3-LIN-ECR");
    Browser.enter(page.locator("[id='counting:code']"));
    assertThat(page.locator(".last-scan")).containsText("Canapé Aubrac 3 places");
    assertThat(page.locator("main")).not().containsText("Registre");
    assertThat(Browser.axe(page)).isEmpty();
    button(page, "Voir les écarts").click();
    assertThat(page.locator("table.lines")).containsText("\u22122");
    assertThat(Browser.axe(page)).isEmpty();
    page.getByLabel("Motif des autres écarts").fill("prêtées à l’exposition");
    button(page, "Inscrire les écarts").click();
    assertThat(page.locator(".state", new Page.LocatorOptions().setHasText("Terminé"))).isVisible();
    Browser.picture(page, "count-tablet-fr");

    for (String path : List.of("goods?act=send&", "transfers?")) {
      page.navigate(store.resolve("staff/" + path + "shop=" + floor.shop).toString());
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
      assertThat(Browser.axe(page)).as(path).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private Page tablet(String language, String ticket) {
    Page page = copy(language, ticket);
    page.navigate(store.resolve("enrol").toString());
    page.evaluate(TAKE_KEY, List.of(floor.hand().pkcs8(), floor.hand().key().thumbprint()));
    return page;
  }

  /** A browser with a copy of the tablet's cookie, without its key. */
  private Page copy(String language, String ticket) {
    BrowserContext person = browser.person(Browser.TABLET, language);
    String[] device = floor.deviceCookie().split("=", 2);
    person.addCookies(
        List.of(
            new Cookie("vitrine_ticket", ticket).setUrl(store.toString()),
            new Cookie(device[0], device[1]).setUrl(store.toString())));
    return person.newPage();
  }

  /** The browser takes the tablet's key in, not to be read out again. */
  private static final String TAKE_KEY =
      """
      async ([pkcs8, name]) => {
        const bytes = Uint8Array.from(atob(pkcs8), (sign) => sign.charCodeAt(0));
        const kind = { name: 'ECDSA', namedCurve: 'P-256' };
        const key = await crypto.subtle.importKey('pkcs8', bytes, kind, false, ['sign']);
        await new Promise((resolve, reject) => {
          const opening = indexedDB.open('vitrine-device', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('keys', 'readwrite');
            writing.objectStore('keys').put(key, name);
            writing.onabort = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        });
      }
      """;

  @Test
  void abuse33ACopiedCookieInAnotherBrowserSellsNothingAndSaysWhy() {
    String visit = floor.visit();
    Page page = copy("fr-FR", floor.adviserTicket());

    page.navigate(store.resolve("staff/counter?visit=" + visit).toString());
    assertThat(page.getByText("Clé de l’appareil absente")).isVisible();
    page.getByRole(AriaRole.SEARCHBOX).fill("canape");
    button(page, "Chercher").click();
    button(page, "Ajouter").click();
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    button(page, "Terminer la vente").click();

    assertThat(page.getByText("Appareil non prouvé")).isVisible();
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "counter-copied-cookie-fr");
    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", floor.shop))
        .isZero();
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
