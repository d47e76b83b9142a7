package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.Tablet.holding;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cashier’s and the manager’s pages of a till: its day, its record, credit notes. */
@ExtendWith(ArquillianExtension.class)
class TillWalk {

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
  void aTillIsCountedBlindExplainedAndOpenedAgainInFrench() {
    floor.sell(
        ShopFloor.newKey(),
        ShopFloor.basket(
            floor.visit(),
            1,
            "{\"means\":\"CASH\",\"amountCents\":50000},"
                + "{\"means\":\"CHEQUE\",\"amountCents\":79000,\"cheque\":\"7654321\"}"));
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/till");
    assertThat(page.getByText("Ouverte depuis")).isVisible();
    page.getByLabel("Ce qui a été fait").selectOption("BANK_OUT");
    page.getByLabel("Montant").fill("100");
    tablet.button("Mettre au journal").click();
    assertThat(page.locator("table")).containsText("Remise en banque");
    assertThat(page.locator("main")).not().containsText("550,00");
    page.getByLabel("Espèces comptées").fill("545,00");
    tablet.text("7654321").click();
    tablet.look("till-open-tablet-fr");
    tablet.button("Fermer la caisse").click();

    assertThat(page.getByText("Fermée").first()).isVisible();
    assertThat(page.locator("table")).containsText("550,00");
    assertThat(page.locator("table")).containsText("1 / 1");
    page.getByLabel("Motif").fill("cinq euros pour le laveur de vitres");
    tablet.button("Donner le motif").click();
    assertThat(page.getByText("laveur de vitres")).isVisible();
    tablet.look("till-closed-tablet-fr");
    page.getByLabel("Fond de caisse").fill("150");
    tablet.button("Ouvrir la caisse").click();
    assertThat(page.getByText("Ouverte depuis")).isVisible();
    tablet.hasNoFault();
  }

  @Test
  void aNewAdviserLearnsAtTheTillAndEveryPageSaysFictif() {
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/till");
    tablet.button("Commencer l’entraînement").click();
    assertThat(page.locator(".band")).containsText("FICTIF");
    assertThat(page.locator("main")).containsText("La caisse est fermée");
    tablet.open("staff/till");
    page.getByLabel("Fond de caisse").fill("100");
    tablet.button("Ouvrir la caisse").click();
    assertThat(page.getByText("Ouverte depuis")).isVisible();
    tablet.look("training-till-tablet-fr");
    tablet.open("staff/counter");
    tablet.look("training-nobody-tablet-fr");
    tablet.button("Un client fictif").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("FICTIF");
    tablet.scan("2000000000015");
    assertThat(page.locator(".due").first()).containsText("1\u202f290,00");
    tablet.look("training-counter-tablet-fr");
    page.getByLabel("Numéro d’autorisation").fill("A1B2C3");
    tablet.button("Terminer la vente").click();
    assertThat(page.locator("article.receipt")).containsText("FICTIF-SHOP-");
    tablet.look("training-receipt-tablet-fr");
    page.locator(".band a").click();
    tablet.look("training-end-tablet-fr");
    tablet.button("Terminer l’entraînement").click();
    assertThat(page.locator("main")).containsText("Ouverte depuis");
    assertThat(page.locator(".band")).hasCount(0);
    tablet.hasNoFault();
  }

  @Test
  void goodsWithoutAReceiptAndGoodwillBecomeCreditNotesInFrench() {
    Tablet tablet = tablet("fr-FR", floor.adviserTicket());
    Page page = tablet.open("staff/return");
    tablet.link("Sans ticket").click();
    tablet.scan("2000000000015");
    assertThat(page.locator(".due")).containsText("1\u202f290,00");
    page.getByLabel("Motif").fill("cadeau reçu deux fois");
    page.getByLabel("Code du responsable").fill("AAAA-AAAA");
    tablet.button("Émettre l’avoir").click();
    assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
    tablet.look("credit-tablet-fr");
    page.getByLabel("Code du responsable").fill(floor.approval());
    tablet.button("Émettre l’avoir").click();
    assertThat(page.getByText("-AV20")).isVisible();
    tablet.look("credit-given-tablet-fr");

    tablet.link("Un autre avoir").click();
    page.getByText("Geste commercial").first().click();
    page.locator("[id='give:amount']").fill("50");
    page.getByLabel("Motif").fill("un pied rayé");
    page.getByLabel("Code du responsable").fill(floor.approval());
    tablet.look("goodwill-tablet-fr");
    tablet.button("Émettre l’avoir").click();
    assertThat(page.getByText("un pied rayé")).isVisible();
    assertThat(
            ShopFloor.count(
                "select sum(amount_cents) from store.credit_note where shop = ?", floor.shop))
        .isEqualTo(134_000);
    tablet.hasNoFault();
  }

  @Test
  void theManagersPagesOfTheShopHoldNoBarrier() {
    floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit()));
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    Tablet tablet = tablet("fr-FR", floor.managerTicket());
    Page page = tablet.open("manage/record");
    tablet.button("Clôturer aujourd’hui").click();
    assertThat(page.getByRole(AriaRole.LINK).filter(holding("N° 1")).first()).isVisible();
    String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    page.getByLabel("Du", new Page.GetByLabelOptions().setExact(true)).fill("2026-01-01");
    page.getByLabel("Au", new Page.GetByLabelOptions().setExact(true)).fill(today);
    tablet.button("Créer l’archive").click();
    assertThat(page.getByRole(AriaRole.LINK).filter(holding("Télécharger"))).isVisible();
    tablet.look("manage-record-tablet-fr");

    floor.train();
    tablet.open("manage/devices");
    assertThat(page.locator("table")).containsText("FICTIF, S’entraîne depuis");
    tablet.look("manage-devices-training-tablet-fr");
    tablet.open("manage/approval");
    assertThat(tablet.button("Un code pour FICTIF")).isVisible();
    tablet.open("manage/devices");
    tablet.button("Terminer l’entraînement").click();
    assertThat(page.locator(".band")).hasCount(0);
    for (String path :
        List.of(
            "manage/devices",
            "manage/day-totals?shop=" + floor.shop,
            "manage/closing?shop=" + floor.shop + "&till=T1&number=1",
            "enrol",
            "manage/approval")) {
      tablet.open(path);
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
      tablet.look(path.replaceAll("\\?.*", "").replace('/', '-') + "-tablet-fr");
    }
    tablet.open("manage/day-totals?shop=" + floor.shop);
    assertThat(page.locator("main table")).containsText("1\u202f075,00");
    assertThat(page.getByRole(AriaRole.LINK).filter(holding("Télécharger ce mois"))).isVisible();
    tablet.open("manage/day-totals?shop=" + floor.shop + "&month=2020-02");
    assertThat(page.getByText("Aucun jour de ce mois n’est clos")).isVisible();
    tablet.open("manage/day-totals?shop=bellecour");
    assertThat(page.locator("main")).containsText("Vous ne gérez pas ce magasin");
    tablet.open("manage/approval");
    tablet.button("Un code pour").click();
    assertThat(page.locator(".big-figure")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
    tablet.hasNoFault();

    tablet.open("manage/devices");
    tablet.button("Exclure").click();
    assertThat(
            page.locator("table").getByText("Exclu", new Locator.GetByTextOptions().setExact(true)))
        .isVisible();
    assertThat(
            ShopFloor.count(
                "select count(*) from store.outbox_message where shop = ? and kind = 'DEVICE'",
                floor.shop))
        .as("booking ends the sign-ins there as soon as it can be told")
        .isEqualTo(1);
  }

  private Tablet tablet(String language, String ticket) {
    return Tablet.of(browser, store, floor, language, ticket);
  }
}
