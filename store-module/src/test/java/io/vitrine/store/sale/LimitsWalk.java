package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Sent;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager sets the limits of her shop, and looks at what was unusual in it. */
@ExtendWith(ArquillianExtension.class)
class LimitsWalk {

  @ArquillianResource private URL url;
  private final List<String> faults = new ArrayList<>();
  private Neighbour neighbour;
  private ShopFloor floor;
  private URI store;
  private Browser browser;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 9);
    browser = Browser.start();
  }

  @AfterEach
  void closeShop() {
    browser.close();
    neighbour.close();
  }

  @Test
  void aLimitHoldsFromAMomentOnAndStandsInTheJournal() {
    String visit = floor.visit();
    assertThat(floor.sell(newKey(), off(visit, 800)).statusCode()).isEqualTo(403);
    Page page = desk();
    page.navigate(at("manage/limits?shop=" + floor.shop));
    assertThat(row(page, "Conseil")).containsText("5\u202f%");

    page.waitForLoadState();
    page.locator("[id='discount:percent']").fill("8");
    page.locator("[id='discount:percent']").press("Enter");
    assertThat(row(page, "Conseil")).containsText("8\u202f%");
    assertThat(count(CHANGED, floor.shop, "%\"after\":\"800\"%\"before\":\"500\"%")).isEqualTo(1);
    assertThat(floor.sell(newKey(), off(visit, 800)).statusCode()).isEqualTo(201);

    set(page, "25", "");
    assertThat(page.locator("main")).containsText("plus que la limite d’une responsable");
    set(page, "12", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9).toString());
    assertThat(row(page, "Conseil")).containsText("12\u202f%");
    assertThat(row(page, "Conseil")).containsText("8\u202f%");
    page.locator("[id='cheque:amount']").fill("500");
    page.locator("[id='cheque:setCheques']").click();
    assertThat(page.locator("[aria-labelledby=cheques-title]")).containsText("S001");
    page.waitForLoadState();
    page.locator("[id='cashOut:cash']").fill("200");
    page.locator("[id='cashOut:setCash']").click();
    assertThat(page.locator("[aria-labelledby=cash-title]")).containsText("S001");
    assertThat(count(CHANGED, floor.shop, "%\"parameter\":\"CASH_OUT_LIMIT\"%")).isEqualTo(1);
    page.waitForLoadState();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Relier le terminal T1"))
        .click();
    assertThat(page.locator("main")).containsText("Avec terminal");
    assertThat(count(CHANGED, floor.shop, "%\"parameter\":\"CARD_TERMINAL\"%")).isEqualTo(1);
    assertThat(count(CHANGED, floor.shop, "%\"parameter\":\"CHEQUE_LIMIT\"%")).isEqualTo(1);
    clean(page, "limits");
    page.navigate(at("manage/limits?shop=bellecour"));
    assertThat(page.locator("main")).containsText("Vous ne gérez pas ce magasin");
  }

  @Test
  void whatWasUnusualIsCountedByTheDatabaseAndListed() {
    floor.sell(newKey(), off(floor.visit(), 480));
    String late = floor.visit();
    ShopFloor.sql(
        "update store.visit set arrived_at = arrived_at - interval '20' minute where id = ?", late);
    floor.sell(newKey(), ShopFloor.byCard(late));
    long few = statements("manage/patterns?shop=" + floor.shop + "&which=any");
    for (int more = 0; more < 3; more++) {
      floor.sell(newKey(), ShopFloor.byCard(floor.visit()));
    }

    assertThat(statements("manage/patterns?shop=" + floor.shop + "&which=any"))
        .as("statements for more sales")
        .isEqualTo(few);
    Page page = desk();
    page.navigate(at("manage/patterns?shop=" + floor.shop + "&which=any"));
    assertThat(page.locator("main")).containsText("5 ventes");
    assertThat(page.locator("main"))
        .containsText("moins de trois minutes après l’arrivée\u202f: 4");
    assertThat(cells(page, "people", 0))
        .startsWith("5", "4", "0", "5", "100\u202f%", "0", "1", "0");
    assertThat(page.locator("#one-by-one tbody tr")).hasCount(5);
    clean(page, "patterns");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remise près de la limite"))
        .click();
    assertThat(page.locator("#one-by-one tbody tr")).hasCount(1);
    page.navigate(at("manage/patterns?shop=bellecour"));
    assertThat(page.locator("main")).containsText("Vous ne gérez pas ce magasin");
    assertThat(faults).isEmpty();
  }

  private static final String CHANGED =
      "select count(*) from store.journal_entry where shop = ? and kind = 'PARAMETER_CHANGED'"
          + " and content like ?";

  private static List<String> cells(Page page, String table, int row) {
    return page.locator("[aria-labelledby='" + table + "-title'] tbody tr")
        .nth(row)
        .locator("td")
        .allInnerTexts();
  }

  private static void set(Page page, String percent, String from) {
    page.waitForLoadState();
    page.locator("[id='discount:percent']").fill(percent);
    page.locator("[id='discount:percentFrom']").fill(from);
    page.locator("[id='discount:setDiscount']").click();
  }

  private static Locator row(Page page, String role) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(role))
        .first();
  }

  /** The one article with a discount of so many basis points, paid by card. */
  private static String off(String visit, int basisPoints) {
    long base = ShopFloor.PRICE - 1_250;
    long due = ShopFloor.PRICE - base * basisPoints / 10_000;
    return ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1,\"discountBp\":%d}],"
            + "\"payments\":[{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"A1B2C3\"}]}")
        .formatted(visit, ShopFloor.SKU, basisPoints, due);
  }

  private Page desk() {
    BrowserContext person = browser.person(Browser.DESK, "fr-FR");
    person.addCookies(
        List.of(new Cookie("vitrine_ticket", floor.managerTicket()).setUrl(store.toString())));
    Page page = person.newPage();
    page.onPageError(faults::add);
    return page;
  }

  private String at(String path) {
    return store.resolve(path).toString();
  }

  private long statements(String path) {
    return Sent.by(
        store, () -> Http.get(store, path, "Cookie", "vitrine_ticket=" + floor.managerTicket()));
  }

  private static void clean(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
  }
}
