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
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop’s stock on the tablet. */
@ExtendWith(ArquillianExtension.class)
class StockWalk {

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
  void stockOnTheTabletFromTheScanToTheCountInFrench() {
    Tablet tablet = Tablet.copy(browser, store, floor, "fr-FR", floor.managerTicket());
    Page page = tablet.page();

    tablet.open("staff/stock?shop=" + floor.shop);
    tablet.scan("2000000000015");
    assertThat(page.getByRole(AriaRole.HEADING, named("Canapé Aubrac 3 places"))).isVisible();
    page.getByLabel("Bon de livraison").fill("BL 12");
    page.locator("[id='receiving:receive']").click();
    assertThat(page.getByText("La réception est inscrite")).isVisible();
    assertThat(page.locator(".shelf-figures dd").first()).hasText("3");
    tablet.look("stock-tablet-fr");

    tablet.open("staff/counts?shop=" + floor.shop);
    assertThat(page.getByLabel("Rayon du catalogue")).isVisible();
    tablet.look("counts-tablet-fr");
    page.getByLabel("Ce qui est compté").fill("Salon, allée 12");
    tablet.button("Commencer").click();
    page.locator("[id='counting:code']").fill("AUB3-LIN-ECR");
    Browser.enter(page.locator("[id='counting:code']"));
    assertThat(page.locator(".last-scan")).containsText("Canapé Aubrac 3 places");
    assertThat(page.locator("main")).not().containsText("Registre");
    tablet.look("counting-tablet-fr");
    tablet.button("Voir les écarts").click();
    assertThat(page.locator("table.lines")).containsText("\u22122");
    page.getByLabel("Motif des autres écarts").fill("prêtées à l’exposition");
    tablet.button("Inscrire les écarts").click();
    assertThat(page.locator(".state", new Page.LocatorOptions().setHasText("Terminé"))).isVisible();
    tablet.look("count-tablet-fr");

    for (String path : List.of("goods?act=send&", "transfers?")) {
      tablet.open("staff/" + path + "shop=" + floor.shop);
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
      tablet.look(path.replaceAll("\\?.*", "") + "-tablet-fr");
    }
    tablet.hasNoFault();
  }
}
