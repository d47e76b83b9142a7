package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.Tablet.holding;
import static io.vitrine.store.sale.Tablet.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sale on the tablet, as the adviser’s thumbs do it. */
@ExtendWith(ArquillianExtension.class)
class CounterWalk {

  private static Browser browser;
  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;
  private URI store;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.start();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 2);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aWalkInsSaleFromSearchToReceiptAndItsReturnOnAnotherDayOfTheTillInFrench() {
    String visit = floor.visit();
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/counter");
    Locator visitor = page.getByRole(AriaRole.LISTITEM).filter(holding("Claire Dubreuil"));
    visitor.getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("visit=" + visit));

    tablet.search().fill("canape");
    tablet.button("Chercher").click();
    tablet.button("Ajouter").click();
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    tablet.look("counter-tablet-fr");

    page.getByText("Régler en plusieurs fois").click();
    page.getByLabel("Montant de cette partie").fill("1 190,00");
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    tablet.button("Ajouter cette partie").click();
    assertThat(page.locator(".rest")).containsText("100,00");
    tablet.text("Espèces").click();
    page.getByLabel("Espèces reçues").fill("120");
    tablet.button("Terminer la vente").click();

    assertThat(page.getByRole(AriaRole.HEADING, named("Vente terminée"))).isVisible();
    assertThat(page.locator(".receipt")).containsText("20,00");
    assertThat(page.locator(".receipt")).containsText("Garantie légale");
    tablet.look("receipt-tablet-fr");
    String receipt = page.locator(".receipt td").first().innerText();
    mailed(tablet, page);
    floor.hasAddress(neighbour);
    invoiced(tablet, page);
    theTillIsCountedClosedAndOpenedAnew();
    returned(tablet, receipt);
    tablet.hasNoFault();
  }

  private static void mailed(Tablet tablet, Page page) {
    assertThat(page.locator(".receipt svg.seal")).isVisible();
    page.getByLabel("Adresse").fill("claire@example");
    tablet.button("Envoyer le ticket").click();
    assertThat(page.getByText("Une adresse s’écrit comme")).isVisible();
    page.getByLabel("Adresse").fill("claire@example.org");
    tablet.button("Envoyer le ticket").click();
    assertThat(page.getByText("Parti par e-mail")).isVisible();
    tablet.look("receipt-mailed-tablet-fr");
  }

  private static void invoiced(Tablet tablet, Page page) {
    page.getByRole(AriaRole.LINK, named("Facture pour un professionnel")).click();
    tablet.invoices("732 829 321");
    assertThat(page.getByText("le dernier contrôle les autres")).isVisible();
    tablet.look("invoice-form-tablet-fr");
    page.getByLabel("SIREN ou SIRET").fill("732 829 320");
    tablet.button("Établir la facture").click();
    assertThat(page.getByText("Facture établie")).isVisible();
    tablet.look("invoice-tablet-fr");
    tablet.open("staff/check-receipt?code=VR1;x");
    assertThat(page.getByText("Illisible")).isVisible();
    tablet.look("check-receipt-tablet-fr");
  }

  private void theTillIsCountedClosedAndOpenedAnew() {
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":25000}");
    assertThat(floor.closeDay().statusCode()).isEqualTo(201);
    floor.asAdviser("POST", "api/v1/till-sessions", "{\"floatCents\":15000}");
  }

  private static void returned(Tablet tablet, String receipt) {
    Page page = tablet.open("staff/return");
    tablet.look("return-which-tablet-fr");
    tablet.search().fill(receipt.toLowerCase(Locale.ROOT));
    tablet.button("Lire le ticket").click();
    tablet.button("Un de plus").click();
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    page.getByText("Tout en espèces").click();
    assertThat(page.getByLabel("Code du responsable")).isVisible();
    tablet.look("return-tablet-fr");
    page.getByText("Comme payé").click();
    assertThat(page.getByLabel("Code du responsable")).isHidden();
    page.getByLabel("Numéro d’autorisation").fill("R1B2C3");
    tablet.button("Rembourser").click();

    assertThat(page.getByRole(AriaRole.HEADING, named("Remboursement terminé"))).isVisible();
    assertThat(page.locator(".receipt")).containsText(receipt);
    assertThat(page.locator(".receipt")).containsText("-1\u202f290,00");
    assertThat(page.locator("[id='credited-title']")).isVisible();
    assertThat(page.locator("[id='mailINVOICE_CREDIT:email']")).isVisible();
    page.locator("[id='mailREFUND:email']").fill("claire@example.org");
    tablet.button("Envoyer le remboursement").click();
    assertThat(page.getByText("Parti par e-mail")).isVisible();
    tablet.look("refund-tablet-fr");
  }

  @Test
  void aRefusalIsSaidInWordsAndTheCounterStays() {
    String visit = floor.visit();
    Tablet tablet = tablet("en-GB", floor.adviserTicket());
    assertThat(tablet.open("staff/counter?visit=" + visit).locator(".camera")).isHidden();
    tablet.hasCameraOn("2000000000015");
    Page page = tablet.open("staff/counter?visit=" + visit);

    tablet.button("Scan with the camera").click();
    assertThat(page.locator(".found")).containsText("Added:");
    tablet.text("Cash").click();
    assertThat(page.getByLabel("Cash received")).isVisible();
    tablet.button("Finish the sale").click();

    assertThat(page.getByText("Too much cash")).isVisible();
    assertThat(page.locator(".due")).containsText("€1,290.00");

    page.locator("[id='basket:whole']").click();
    page.locator("[id='basket:whole_panel'] li").filter(holding("10 %")).click();
    assertThat(page.locator(".due")).containsText("€1,162.25");
    assertThat(page.locator("[id=basket]")).containsText("€127.75");
    assertThat(page.getByLabel("Manager’s code")).isVisible();
    tablet.look("counter-discount-tablet-en");
    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", floor.shop))
        .isZero();
  }

  @Test
  void aBasketOutlivesItsBrowserAndAColleagueTakesItOver() {
    String visit = floor.visit();
    Tablet hers = tablet("fr-FR", floor.adviserTicket());
    Page page = hers.open("staff/counter?visit=" + visit);
    hers.scan("2000000000015");
    assertThat(page.locator(".due")).containsText("1\u202f290,00");

    Tablet his = tablet("fr-FR", People.ticket("S009", "Lucas Moreau", Role.ADVISER, floor.shop));
    Page other = his.open("staff/counter");
    assertThat(other.getByText("Panier de Camille Roux")).isVisible();
    his.look("counter-whom-tablet-fr");
    his.link("Reprendre").click();
    assertThat(other.locator(".due")).containsText("1\u202f290,00");
    his.look("counter-colleague-tablet-fr");
    his.button("Reprendre le panier").click();
    assertThat(other.getByText("Panier de Camille Roux")).isHidden();

    hers.button("Un de plus").click();
    assertThat(page.getByText("Ce panier a changé ailleurs")).isVisible();
    assertThat(page.getByText("Panier de Lucas Moreau")).isVisible();
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    other.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    his.button("Terminer la vente").click();
    assertThat(other.getByRole(AriaRole.HEADING, named("Vente terminée"))).isVisible();
    assertThat(ShopFloor.count("select count(*) from store.basket where shop = ?", floor.shop))
        .as("what is sold lies on no counter")
        .isZero();
  }

  @Test
  void abuse33ACopiedCookieInAnotherBrowserSellsNothingAndSaysWhy() {
    String visit = floor.visit();
    Tablet copy = Tablet.copy(browser, store, floor, "fr-FR", floor.adviserTicket());
    Page page = copy.open("staff/counter?visit=" + visit);

    assertThat(page.getByText("Clé de l’appareil absente")).isVisible();
    copy.scan("2000000000015");
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    copy.button("Terminer la vente").click();

    assertThat(page.getByText("Appareil non prouvé")).isVisible();
    copy.look("counter-copied-cookie-fr");
    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", floor.shop))
        .isZero();
  }

  private Tablet tablet(String language, String ticket) {
    return Tablet.of(browser, store, floor, language, ticket);
  }
}
