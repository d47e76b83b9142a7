package io.vitrine.catalog.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A catalogue manager makes things new, plans a price, and puts the house in order. */
@ExtendWith(ArquillianExtension.class)
class DeskWalk {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String small = own.toLowerCase(Locale.ROOT);
  private URI base;

  @BeforeEach
  void openHouse() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void aProductIsMadeAVariantAddedAndAPricePlanned() {
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      Page page = open(desk, "new-product");
      page.locator("[id='product:number']").fill("AUB3");
      page.locator("[id='product:category']").selectOption("canapes");
      page.locator("[id='product:nameFr']").fill("Tabouret Lisière");
      page.locator("[id='product:price']").fill("49,90");
      page.locator("[id='product:add']").click();
      assertThat(page.locator("main")).containsText("Numéro déjà pris");
      looked(page, "desk-new-product");
      page.locator("[id='product:number']").fill(own);
      page.locator("[id='product:add']").click();
      assertThat(page.locator("h1")).hasText("Tabouret Lisière");
      assertThat(Http.get(base, "/product/" + own).statusCode()).isEqualTo(404);

      page.getByText("Ajouter une déclinaison").click();
      page.locator("[id='variant:sku']").fill(own + "-B");
      page.locator("[id='variant:fr']").fill("Chêne");
      page.locator("[id='variant:published'] .ui-chkbox-box").click();
      looked(page, "desk-new-variant");
      page.locator("[id='variant:add']").click();
      assertThat(page.locator("main")).containsText(own + "-B");
      assertThat(Http.get(base, "/product/" + own).statusCode()).isEqualTo(200);

      page.navigate(
          base.resolve("/back-office/prices?number=" + own + "&sku=" + own + "-B").toString());
      page.locator("[id='plan:price']").fill("39,90");
      page.locator("[id='plan:from']").fill(inParis(2));
      page.locator("[id='plan:until']").fill(inParis(1));
      page.locator("[id='plan:go']").click();
      assertThat(page.locator("main")).containsText("Pas une période");
      page.locator("[id='plan:until']").fill(inParis(9));
      page.locator("[id='plan:go']").click();
      assertThat(page.locator("[id='plans']")).containsText("prévu");
      looked(page, "desk-prices");
      page.locator("[id='plans'] button").click();
      assertThat(page.locator("[id='plans']")).containsText("annulé");

      page.navigate(
          base.resolve("/back-office/variant?number=" + own + "&sku=" + own + "-B").toString());
      page.locator("[id='variant:withdraw']").click();
      assertThat(page.locator(".notice")).containsText("Enregistré");
      assertThat(Http.get(base, "/product/" + own).statusCode()).isEqualTo(404);
      page.navigate(base.resolve("/product/" + own + "?preview=yes").toString());
      assertThat(page.locator("main")).containsText("Pas public");
      page.navigate(base.resolve("/back-office/history?number=" + own).toString());
      assertThat(page.locator("main")).containsText("39.90 € du");
      looked(page, "desk-history");
    }
  }

  @Test
  void aCategoryIsMovedByTheKeyboardAndByDragging() {
    Sending manager = Sending.asCatalogueManager(url);
    for (String name : List.of("Aa ", "Bb ", "Cc ")) {
      manager.send(
          "POST",
          "/api/v1/category-tree",
          null,
          "{\"nameFr\":\"%s\",\"nameEn\":\"%s en\"}".formatted(name + own, name + own));
    }
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      Page page = open(desk, "categories");
      page.locator("#c-bb-" + small + " [data-step=up]").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice")).containsText("Bb " + own);
      assertThat(page.locator("#c-bb-" + small + " [data-step=up]")).isFocused();
      assertThat(order("bb-" + small)).isLessThan(order("aa-" + small));
      page.locator("#c-aa-" + small + " [data-step=in]").click();
      assertThat(page.locator(".notice")).containsText("Bb " + own + " > Aa " + own);
      looked(page, "desk-categories");

      Locator grip = page.locator("#c-cc-" + small + " .grip");
      grip.evaluate("grip => grip.scrollIntoView({ block: 'center' })");
      BoundingBox from = grip.boundingBox();
      BoundingBox to = page.locator("#c-bb-" + small).boundingBox();
      page.mouse().move(from.x + 10, from.y + 10);
      page.mouse().down();
      page.mouse().move(from.x + 10, from.y - 10);
      page.mouse().move(from.x + 10, to.y + 4);
      page.mouse().up();
      assertThat(page.locator(".notice")).containsText("Cc " + own);
      assertThat(order("cc-" + small)).isLessThan(order("bb-" + small));

      page.locator("#c-aa-" + small + " a").click();
      page.locator("[id='names:fr']").fill("Dd " + own);
      page.locator("[id='names:save']").click();
      assertThat(page.locator("h1")).hasText("Dd " + own);
      assertThat(page.locator("main")).containsText("bb-" + small + "/dd-" + small);
      looked(page, "desk-category");
      page.locator("[id='drop:go']").click();
      assertThat(page.locator("#c-bb-" + small)).isVisible();
      assertThat(page.locator("#c-aa-" + small)).hasCount(0);
    }
  }

  @Test
  void manyProductsChangeAtOnceAfterALookAtTheDifferences() {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(
        manager.csv(
            Sending.HEADER
                + "%1$s-1,%1$s,,Fauteuil Ourlet,Ourlet armchair,Essais %1$s,,Vitrine,100.00,20,,\n"
                    .formatted(own)
                + "%1$s-2,%1$sB,,Fauteuil Ourlet,Ourlet armchair,Essais %1$s,,Vitrine,120.00,20,,\n"
                    .formatted(own)));
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      Page page = open(desk, "products?q=" + own);
      page.getByText("Changer les articles cochés").click();
      assertThat(page.locator("main")).containsText("Aucun article n’est choisi");
      assertThat(page.locator("[id='bulk:brand']")).hasCount(0);
      page.navigate(base.resolve("/back-office/products?q=" + own).toString());
      looked(page, "desk-products");
      page.getByText("Changer tous ceux trouvés").click();
      looked(page, "desk-bulk");
      page.locator("[id='bulk:amount']").fill("-10");
      page.locator("[id='bulk:rounding']").selectOption("NINETY_CENTS");
      page.locator("[id='bulk:price']").click();

      assertThat(page.locator("[id='watch:arriving']")).containsText("terminé", PATIENTLY);
      page.reload();
      assertThat(page.locator("[id='watch:arriving']")).containsText("89.90");
      assertThat(page.locator("[id='watch:arriving']")).containsText("107.90");
      Browser.picture(page, "desk-bulk-differences");
      page.locator("[id='watch:takeOver']").click();
      assertThat(page.locator("[id='watch:arriving']")).containsText("terminé", PATIENTLY);
      assertThat(
              Sending.number("select price_cents from catalog.variant where sku = '" + own + "-2'"))
          .isEqualTo(10_790);
    }
  }

  @Test
  void anAttributeIsMadeAndItsKindStaysOnceItHasValues() {
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "en-GB")) {
      Page page = open(desk, "attributes");
      looked(page, "desk-attributes");
      page.locator("[id='add:code']").fill("w" + small);
      page.locator("[id='add:nameFr']").fill("Piètement " + own);
      page.locator("[id='add:nameEn']").fill("Legs " + own);
      page.locator("[id='add:go']").click();
      assertThat(page.locator("#a-w" + small)).containsText("Legs " + own);
      page.locator("#a-w" + small + " [data-step=up]").click();
      assertThat(page.locator("#a-w" + small + " [data-step=up]")).isFocused();

      page.navigate(base.resolve("/back-office/attribute?code=width_cm").toString());
      page.locator("[id='attribute:unit']").fill("mm");
      page.locator("[id='attribute:save']").click();
      assertThat(page.locator("main")).containsText("There are values");
      looked(page, "desk-attribute");
    }
  }

  private long order(String code) {
    return Sending.number(
        "select position from catalog.category where code = '" + code + "' and parent is null");
  }

  private static String inParis(int days) {
    return LocalDateTime.now(ZoneId.of("Europe/Paris"))
        .plusDays(days)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private void looked(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).isEmpty();
    page.setViewportSize(1180, 820);
    Browser.picture(page, name + "-tablet");
    page.setViewportSize(1440, 900);
  }

  private Page open(BrowserContext context, String path) {
    context.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket",
                    People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli"))
                .setUrl(base.toString())));
    Page page = context.newPage();
    page.navigate(base.resolve("/back-office/" + path).toString());
    return page;
  }
}
