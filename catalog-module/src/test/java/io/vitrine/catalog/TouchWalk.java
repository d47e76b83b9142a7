package io.vitrine.catalog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Finger;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is dragged is dragged by a finger as well. */
@ExtendWith(ArquillianExtension.class)
class TouchWalk {

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private URI base;

  @BeforeEach
  void open() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void a_customer_puts_her_selection_in_order_and_narrows_a_price_on_her_phone() {
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      for (String product : List.of("AUB3", "AUB2", "PERC")) {
        page.navigate(base.resolve("/product/" + product).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder"))
            .first()
            .tap();
        assertThat(page.getByText("Dans ma sélection")).isVisible();
      }
      page.navigate(base.resolve("/selection").toString());
      List<String> before = order(page);
      assertThat(page.locator(".grip").first()).isVisible();
      dragged(page, 1, 0, "/arrange");
      assertThat(page.locator(".moved")).containsText("place 1 sur 3");
      page.reload();
      assertThat(order(page)).containsExactly(before.get(1), before.get(0), before.get(2));

      page.navigate(base.resolve("/category/canapes").toString());
      page.locator(".facets > summary").tap();
      Locator form = page.locator("form.slide").filter(visible());
      form.first().locator(".slide-track").evaluate("it => it.scrollIntoView({block: 'center'})");
      Locator field = form.first().locator("input[type=number]").first();
      assertThat(field).hasValue("");
      BoundingBox track = form.first().locator(".slide-track").boundingBox();
      Finger.on(page)
          .press(track.x + 16, track.y + track.height / 2)
          .slide(track.x + track.width / 2, track.y + track.height / 2)
          .lift();
      assertThat(field).hasValue(Pattern.compile("[1-9]\\d+"));
      form.first().getByRole(AriaRole.BUTTON).tap();
      page.waitForURL(Pattern.compile(".*price=[1-9]\\d+-.*"));
    }
  }

  @Test
  void no_name_however_long_makes_a_page_wider_than_a_phone() {
    String name = own + "bibliothèquemodulaire".repeat(9);
    Sending.asCatalogueManager(url)
        .ended(
            Sending.asCatalogueManager(url)
                .csv(
                    "sku,name_fr,variant_fr,category_fr,brand,price,tax_rate\n"
                        + "%1$s,%2$s,%2$s,Essais %1$s,%3$s,99999999,20\n"
                            .formatted(own, name, name.substring(0, 90))));
    Showroom.until("it is found", () -> Showroom.total(base, "q=" + own) == 1);
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      page.navigate(base.resolve("/product/" + own).toString());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder")).first().tap();
      assertThat(page.getByText("Dans ma sélection")).isVisible();
      for (String path :
          List.of(
              "/product/" + own,
              "/search?q=" + own,
              "/category/essais-" + own.toLowerCase(Locale.ROOT),
              "/selection",
              "/visit-plan",
              "/compare?sku=" + own + "&sku=AUB3-LIN-ECR")) {
        page.navigate(base.resolve(path).toString());
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(Browser.PHONE.width());
      }
    }
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
  }

  @Test
  void a_manager_puts_pictures_and_categories_in_order_on_a_tablet() {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(
        manager.csv(
            "sku,name_fr,category_fr,price,tax_rate,pictures\n"
                + "%1$s,Banc %1$s,Essais,10,20,demo/aub3-lin-ecr.jpg|demo/aub3-dim.svg|demo/scene-salon.jpg\n"
                    .formatted(own)));
    for (String name : List.of("Aa ", "Bb ")) {
      manager.send(
          "POST", "/api/v1/category-tree", null, "{\"nameFr\":\"%s\"}".formatted(name + own));
    }
    try (Browser browser = Browser.start();
        BrowserContext tablet = browser.person(Browser.TABLET, "fr-FR")) {
      tablet.addCookies(
          List.of(
              new Cookie(
                      "vitrine_ticket",
                      People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli"))
                  .setUrl(base.toString())));
      Page page = tablet.newPage();
      page.navigate(base.resolve("/back-office/pictures?number=" + own).toString());
      List<String> before = order(page);
      assertThat(before).hasSize(3);
      dragged(page, 2, 1, "/arrange");
      assertThat(page.locator(".moved")).containsText("place 2 sur 3");
      page.reload();
      assertThat(order(page)).containsExactly(before.get(0), before.get(2), before.get(1));

      page.navigate(base.resolve("/back-office/categories").toString());
      String small = own.toLowerCase(Locale.ROOT);
      Locator grip = page.locator("#c-bb-" + small + " .grip");
      grip.evaluate("grip => grip.scrollIntoView({ block: 'center' })");
      BoundingBox from = grip.boundingBox();
      BoundingBox to = page.locator("#c-aa-" + small).boundingBox();
      Finger.on(page).press(grip).slide(from.x + 10, to.y + 4).lift();
      assertThat(page.locator(".notice")).containsText("Bb " + own);
      assertThat(position("bb-" + small)).isLessThan(position("aa-" + small));
    }
  }

  /** A row takes the place of another by its grip, and that is kept. */
  private static void dragged(Page page, int row, int place, String kept) {
    Locator rows = page.locator(".kept > li");
    rows.nth(row).locator(".grip").evaluate("grip => grip.scrollIntoView({ block: 'center' })");
    BoundingBox grip = rows.nth(row).locator(".grip").boundingBox();
    Finger finger = Finger.on(page).press(rows.nth(row).locator(".grip"));
    BoundingBox other = rows.nth(place).boundingBox();
    finger.slide(grip.x + grip.width / 2, Math.max(other.y + 5, 60));
    page.waitForResponse(
        answer -> answer.url().endsWith(kept) && answer.status() == 200, finger::lift);
  }

  @SuppressWarnings("unchecked")
  private static List<String> order(Page page) {
    return (List<String>)
        page.locator(".kept > li").evaluateAll("rows => rows.map(row => row.dataset.sku)");
  }

  private static long position(String code) {
    return Sending.number("select position from catalog.category where code = '" + code + "'");
  }
}
