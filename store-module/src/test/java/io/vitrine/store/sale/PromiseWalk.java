package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.Tablet.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is promised on the tablet and kept later: quote, order, money down, hand-over. */
@ExtendWith(ArquillianExtension.class)
class PromiseWalk {

  private static final String ON_ACCOUNT = "Facture d’acompte pour un professionnel";

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
  void anAppointmentsOrderIsPaidDownThroughASlowTerminalAndHandedOverLaterInFrench() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'LATE')",
        floor.shop);
    String visit = floor.visit("A-" + floor.shop);
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/counter?visit=" + visit);
    tablet.scan("2000000000015");
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    page.getByText("Devis ou commande").click();
    tablet.button("Faire un devis").click();
    assertThat(page.getByText("Prix tenus jusqu’au")).isVisible();
    tablet.look("quote-tablet-fr");

    tablet.link("En faire une commande").click();
    assertThat(page.getByLabel("Montant versé")).hasValue("387,00");
    page.getByLabel("Téléphone, adresse").fill("06 12 34 56 78");
    tablet.look("new-order-tablet-fr");
    readTwice(tablet, "Commander et encaisser", "new-order-terminal-tablet-fr");
    assertThat(page.getByLabel("Téléphone, adresse")).hasValue("06 12 34 56 78");
    tablet.button("Commander et encaisser").click();
    assertThat(page.getByText("À remettre").first()).isVisible();
    assertThat(page.locator(".due")).containsText("903,00");
    page.getByText("Annuler la commande").click();
    tablet.text("La maison").click();
    assertThat(page.getByText("À rendre au client")).containsText("774,00");
    tablet.text("Carte").click();
    assertThat(page.getByText("Il ne rend pas plus que ce qui est venu")).isVisible();
    tablet.look("order-tablet-fr");

    billedBefore(page.url().replaceAll(".*order=([^&]+).*", "$1"));
    handedOver(tablet);
    assertThat(page.locator(".receipt")).containsText("387,00");
    assertThat(page.getByText("la facture de la vente reste à établir")).isVisible();
    tablet.look("receipt-of-order-tablet-fr");
    tablet.link("Facture pour un professionnel").click();
    assertThat(page.getByText("Déduit la facture d’acompte")).isVisible();
    assertThat(page.getByLabel("Entreprise")).hasValue("Atelier Dubreuil");
    tablet.look("last-invoice-form-tablet-fr");
    tablet.button("Établir la facture").click();
    assertThat(page.getByText("Facture établie")).isVisible();
    tablet.hasNoFault();
  }

  @Test
  void aDepositPaidInCashGoesBackOntoACreditNoteWhichPaysTheNextSaleInFrench() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'LATE')",
        floor.shop);
    HttpResponse<String> placed =
        floor.order(
            ShopFloor.newKey(),
            ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"customer\":"
                    + "\"Claire D.\",\"depositCents\":30000,\"payments\":[{\"means\":\"CASH\","
                    + "\"amountCents\":30000}]}")
                .formatted(floor.visit(), ShopFloor.SKU));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/order?order=" + ShopFloor.json(placed).getString("order"));
    billedOnAccount(tablet);
    page.getByText("Annuler la commande").click();
    tablet.text("La maison").click();
    assertThat(page.getByLabel("Carte")).isDisabled();
    tablet.text("Avoir").click();
    page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    page.getByLabel("Code du responsable").fill(floor.approval());
    tablet.button("Annuler la commande").click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Avoir émis"))).isVisible();
    tablet.look("order-cancelled-tablet-fr");
    tablet.link(ON_ACCOUNT).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Facture d’avoir").setExact(true)))
        .isVisible();
    tablet.look("deposit-invoice-credited-tablet-fr");
    tablet.hasNoFault();
  }

  private void billedBefore(String order) {
    floor.hasAddress(neighbour);
    HttpResponse<String> made =
        floor.asAdviser(
            "POST",
            "api/v1/orders/" + order + "/invoice",
            "{\"company\":\"Atelier Dubreuil\",\"number\":\"732829320\",\"street\":\"12 rue"
                + " Oberkampf\",\"postcode\":\"75011\",\"city\":\"Paris\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  private void billedOnAccount(Tablet tablet) {
    floor.hasAddress(neighbour);
    tablet.link(ON_ACCOUNT).click();
    tablet.invoices("732 829 320");
    assertThat(tablet.page().getByText("Facture établie")).isVisible();
    tablet.look("deposit-invoice-tablet-fr");
    tablet.link("Retour à la commande").click();
  }

  private void handedOver(Tablet tablet) {
    tablet.open("staff/orders?words=claire");
    tablet.look("orders-tablet-fr");
    Page page = tablet.open("staff/quotes");
    assertThat(page.getByText("Devenu une commande")).isVisible();
    tablet.look("quotes-tablet-fr");
    tablet.open("staff/orders");
    tablet.link("-C20").click();
    floor.visit();
    tablet.link("Remettre et encaisser le solde").click();
    tablet.link("Servir").click();
    assertThat(page.locator(".due")).containsText("903,00");
    tablet.button("Terminer la vente").click();
    aManagerSawThatNothingWasTaken(tablet);
    readTwice(tablet, "Terminer la vente", "hand-over-tablet-fr");
    tablet.button("Terminer la vente").click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Vente terminée"))).isVisible();
  }

  /** She looked at the terminal itself; what she saw is not guessed. */
  private void aManagerSawThatNothingWasTaken(Tablet tablet) {
    Page page = tablet.page();
    page.getByText("Un responsable décide").click();
    page.getByLabel("Motif").fill("rien sur son journal");
    page.getByLabel("Code du responsable").fill(floor.approval());
    tablet.button("Décider").click();
    assertThat(page.getByText("L’argent a-t-il été pris")).isVisible();
    page.getByText("Un responsable décide").click();
    page.getByText("Le terminal n’a rien pris").click();
    page.getByLabel("Code du responsable").fill(floor.approval());
    tablet.button("Décider").click();
    assertThat(page.getByText("L’argent est peut-être pris")).isHidden();
  }

  /** The terminal took the money and is slow to say so: nothing else goes on before. */
  private static void readTwice(Tablet tablet, String finish, String kind) {
    Page page = tablet.page();
    tablet.button(finish).click();
    assertThat(page.getByText("L’argent est peut-être pris")).isVisible();
    assertThat(page.locator(".ui-messages-error-summary")).hasCount(1);
    assertThat(tablet.button(finish)).isHidden();
    tablet.look(kind);
    page.waitForResponse(
        answer -> "POST".equals(answer.request().method()),
        () -> tablet.button("Relire le terminal").click());
    tablet.button("Relire le terminal").click();
    assertThat(page.getByText("Pris sur la carte")).isVisible();
  }

  private Tablet tablet(String language, String ticket) {
    return Tablet.of(browser, store, floor, language, ticket);
  }
}
