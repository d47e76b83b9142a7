package io.vitrine.catalog.selection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two sisters furnish two rooms: lists, measures, links, an order of their own, a plan on paper.
 */
@ExtendWith(ArquillianExtension.class)
class ListsWalk {

  @ArquillianResource private URL url;

  @Test
  void two_sisters_furnish_two_rooms_and_print_the_way_through_the_shop() {
    URI base = Deployed.at(url);
    Showroom.open(base);
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR");
        BrowserContext phone = browser.person(Browser.PHONE, "en-GB")) {
      Page page = desk.newPage();
      List<String> trouble = troubleOn(page);
      keep(page, base, "AUB3");
      keep(page, base, "AUB2");
      keep(page, base, "PERC");
      assertThat(page.locator(".my-list")).containsText("3 articles");
      page.navigate(base.resolve("/selection").toString());
      rename(page, "Salon");

      page.locator(".new-list > summary").click();
      page.locator("#new-list").fill("Chambre");
      page.getByText("Commencer la liste").click();
      assertThat(page.locator("h1")).hasText("Chambre");
      checked(page, "lists-empty");
      page.locator(".list", new Page.LocatorOptions().setHasText("Salon")).click();
      assertThat(page.locator("h1")).hasText("Salon");
      Locator last = page.locator(".kept > li").last();
      last.locator("summary", new Locator.LocatorOptions().setHasText("Changer de liste")).click();
      last.getByText(Pattern.compile("Vers «.Chambre.»")).click();
      assertThat(page.locator(".kept > li")).hasCount(2);
      assertThat(page.locator(".list[aria-current]")).containsText("2 articles");

      page.navigate(base.resolve("/product/PERC").toString());
      page.locator(".keep-where > summary").click();
      checked(page, "lists-product");
      page.locator(".keep-where .choice", new Page.LocatorOptions().setHasText("Salon")).click();
      assertThat(page.locator(".my-list")).containsText("Salon, 3 articles");
      page.navigate(base.resolve("/selection").toString());

      measure(page, "mur", "2 m 10");
      measure(page, "porte", "82 cm");
      assertThat(page.locator(".room-measures li")).hasCount(2);
      assertThat(page.locator(".room-measures li").first()).containsText("2,10\u202fm");
      page.getByText("Note pour toute la liste").first().click();
      page.locator("#room-note").fill("Pas de cuir, nous avons un chat.");
      page.getByText("Enregistrer", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".room .quote")).hasText("Pas de cuir, nous avons un chat.");
      measure(page, "fenêtre", "grande");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cette longueur ne se lit pas");

      arranged(page, base);

      page.locator(".given", new Page.LocatorOptions().setHasText("Participer"))
          .getByRole(AriaRole.BUTTON)
          .click();
      String edit = page.locator("#edit-link").inputValue();
      page.getByText("Montrer le code QR").last().click();
      assertThat(page.locator(".qr").last()).isVisible();
      checked(page, "lists-own");

      Page sister = phone.newPage();
      List<String> sisters = troubleOn(sister);
      sister.navigate(base.resolve(URI.create(edit).getPath()).toString());
      assertThat(sister.getByText("You take part in this list")).isVisible();
      assertThat(sister.locator(".room-measures li").first()).containsText("2.10\u202fm");
      sister.locator(".kept .note-edit > summary").first().click();
      sister.locator(".kept textarea").first().fill("The blue one?");
      sister.getByText("Save the note").first().click();
      assertThat(sister.locator(".kept .note")).hasText("The blue one?");
      sister.getByText("Add to my lists").click();
      assertThat(sister.locator(".my-list")).containsText("Salon, 3 items");
      checked(sister, "lists-sister");

      page.reload();
      assertThat(page.locator(".kept .note")).hasText("The blue one?");
      page.getByText("Plan de visite").first().click();
      page.locator(".sorts a", new Page.LocatorOptions().setHasText("Rivoli")).click();
      assertThat(page.locator(".plan")).hasCount(1);
      assertThat(page.locator(".plan-head")).containsText("mur 2,10\u202fm, porte 82\u202fcm");
      checked(page, "lists-plan");
      page.locator(".sorts a", new Page.LocatorOptions().setHasText("Tous")).click();
      assertThat(page.locator(".plan").nth(1)).isVisible();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".top")).isHidden();
      assertThat(page.locator(".plan").first()).hasCSS("break-after", "page");
      Browser.picture(page, "lists-plan-paper");
      assertThat(trouble).isEmpty();
      assertThat(sisters).isEmpty();
    }
  }

  /** By keyboard, then by hand; both stay after the page is loaded again. */
  private static void arranged(Page page, URI base) {
    page.navigate(base.resolve("/selection").toString());
    List<String> before = order(page);
    Locator up = page.locator(".kept > li").nth(1).getByText(Pattern.compile("^Monter")).first();
    up.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".moved")).containsText("place 1 sur 3");
    assertThat(order(page)).containsExactly(before.get(1), before.get(0), before.get(2));
    assertThat(page.locator("button[value=down]:focus")).hasCount(1);

    page.locator(".kept > li").nth(2).scrollIntoViewIfNeeded();
    BoundingBox grip = page.locator(".grip").nth(2).boundingBox();
    BoundingBox first = page.locator(".kept > li").first().boundingBox();
    page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    page.mouse().down();
    page.mouse().move(grip.x + grip.width / 2, first.y + first.height * 1.5);
    page.mouse().move(grip.x + grip.width / 2, first.y + 5);
    Browser.picture(page, "lists-dragging");
    page.waitForResponse(
        answer -> answer.url().endsWith("/arrange") && answer.status() == 200,
        () -> page.mouse().up());
    assertThat(page.locator(".moved")).containsText("place 1 sur 3");
    page.reload();
    assertThat(order(page)).containsExactly(before.get(2), before.get(1), before.get(0));
  }

  @SuppressWarnings("unchecked")
  private static List<String> order(Page page) {
    return (List<String>)
        page.locator(".kept > li").evaluateAll("rows => rows.map(row => row.dataset.sku)");
  }

  private static void keep(Page page, URI base, String product) {
    page.navigate(base.resolve("/product/" + product).toString());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder")).first().click();
    assertThat(page.getByText("Dans ma sélection")).isVisible();
  }

  private static void rename(Page page, String name) {
    page.locator("#selection-name").fill(name);
    page.getByText("Renommer").click();
    assertThat(page.locator("h1")).hasText(name);
  }

  private static void measure(Page page, String label, String length) {
    page.locator(".room summary", new Page.LocatorOptions().setHasText("Noter la mesure")).click();
    page.locator("#measure-label").fill(label);
    page.locator("#measure-length").fill(length);
    Browser.enter(page.locator("#measure-length"));
    page.waitForURL(Pattern.compile(".*(#measures|refused=).*"));
  }

  /** axe finds nothing in light mode, and nothing is wider than the screen. */
  private static void checked(Page page, String name) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE));
    assertThat(Browser.axe(page)).as(name).isEmpty();
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as(name + " is wider than the screen").isZero();
    Browser.picture(page, name);
  }

  private static List<String> troubleOn(Page page) {
    List<String> trouble = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    return trouble;
  }
}
