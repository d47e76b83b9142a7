package io.vitrine.catalog.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** A customer on the sofa with a phone: searches, narrows, keeps, notes, shares. */
@ExtendWith(ArquillianExtension.class)
class BrowseAndKeepWalk {

  @ArquillianResource private URL url;

  @Test
  void she_finds_a_sofa_bed_keeps_it_with_a_note_and_shares_the_link() {
    URI base = Deployed.at(url);
    Showroom.open(base);
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR");
        BrowserContext friend = browser.person(Browser.DESK, "fr-FR")) {
      Page page = phone.newPage();
      List<String> trouble = troubleOn(page);
      page.navigate(base.toString());
      checked(page, "home");

      page.locator("#find").fill("canape convertible 140");
      Browser.enter(page.locator("#find"));
      Locator names = page.locator(".card .name a");
      assertThat(names.first()).containsText("140");
      int all = names.count();
      page.locator("details.facets > summary").click();
      page.locator(".facet a", new Page.LocatorOptions().setHasText("Rivoli")).first().click();
      assertThat(page.locator(".chip")).containsText("Exposé à Rivoli");
      assertThat(names.count()).isBetween(1, all);
      checked(page, "search");

      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);

      String wanted = names.first().innerText();
      names.first().click();
      assertThat(page.locator("h1")).hasText(wanted);
      checked(page, "product");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder")).click();
      assertThat(page.getByText("Dans ma sélection")).isVisible();

      page.navigate(base.resolve("/category/canapes-droits").toString());
      checked(page, "category");
      names.first().click();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder")).click();
      page.getByText("Dans ma sélection").click();
      assertThat(page.locator(".kept > li")).hasCount(2);

      page.locator(".kept .note-edit > summary").first().click();
      page.locator(".kept textarea").first().fill("mur de 2,10 m <b>#{7*7}</b>");
      page.getByText("Enregistrer la note").first().click();
      assertThat(page.locator(".kept .note")).hasText("mur de 2,10 m <b>#{7*7}</b>");
      page.getByText(Pattern.compile("^Descendre")).first().click();
      assertThat(page.locator(".kept > li").last()).containsText(wanted);
      checked(page, "selection");

      String link = page.locator("#read-link").inputValue();
      Page read = friend.newPage();
      read.navigate(base.resolve(URI.create(link).getPath()).toString());
      assertThat(read.locator(".kept > li")).hasCount(2);
      assertThat(read.locator(".kept .note")).containsText("mur de 2,10 m");
      assertThat(read.locator("form[action*=selection-forms]")).hasCount(0);
      checked(read, "selection-shared");

      page.locator(".my-shop > summary").click();
      page.locator(".my-shop button", new Page.LocatorOptions().setHasText("Bellecour")).click();
      assertThat(page.locator(".my-shop > summary")).containsText("Bellecour");
      assertThat(page.getByText("Préparer ma visite"))
          .hasAttribute("href", Pattern.compile("/booking/book\\?selection=.{22}&shop=bellecour"));
      page.navigate(base.resolve("/shops").toString());
      checked(page, "shops");
      page.navigate(base.resolve("/shop/rivoli").toString());
      checked(page, "shop");
      page.navigate(base.resolve("/counted").toString());
      checked(page, "counted");
      page.navigate(base.resolve("/search?q=xylophone").toString());
      checked(page, "search-nothing");
      assertThat(trouble).isEmpty();
    }
  }

  @Test
  void she_compares_two_from_the_shelf_adds_a_third_and_reads_only_what_differs() {
    URI base = Deployed.at(url);
    Showroom.open(base);
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      List<String> trouble = troubleOn(page);
      page.navigate(base.resolve("/category/canapes").toString());
      Locator compare = page.getByText("Comparer les articles cochés");
      assertThat(compare).isHidden();
      page.locator(".tick").nth(0).click();
      page.locator(".tick").nth(2).click();
      compare.click();
      assertThat(page.locator(".compare thead a.name")).hasCount(2);
      checked(page, "compare-two");
      assertThat(page.locator("body")).not().hasText(Pattern.compile("\\{\\d}|\\?\\?\\?"));

      page.locator(".beside a").first().click();
      assertThat(page.locator(".compare thead a.name")).hasCount(3);
      checked(page, "compare-three");
      int lines = page.locator(".compare tbody tr").count();
      page.getByText("Seulement ce qui diffère").click();
      assertThat(page.getByText("Montrer aussi ce qui est identique")).isVisible();
      assertThat(page.locator(".compare tbody tr").count()).isLessThan(lines);

      page.locator(".compare thead").getByText("Retirer").first().click();
      assertThat(page.locator(".compare thead a.name")).hasCount(2);
      page.navigate(base.resolve("/product/PERC").toString());
      page.getByText("Comparer", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".compare thead a.name")).hasCount(3);
      assertThat(page.locator(".compare")).containsText("non précisé");
      page.navigate(base.resolve("/compare").toString());
      assertThat(page.getByText("Rien à comparer pour l’instant")).isVisible();
      checked(page, "compare-nothing");
      assertThat(trouble).isEmpty();
    }
  }

  @Test
  void she_narrows_the_width_by_slider_and_keyboard_and_the_shop_by_postcode() {
    URI base = Deployed.at(url);
    Showroom.open(base);
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      List<String> trouble = troubleOn(page);
      page.navigate(base.resolve("/category/canapes").toString());
      Locator first = page.locator(".card").first();
      assertThat(first.boundingBox().y).as("the shelf stays in sight").isLessThan(844);
      page.locator("details.facets > summary").click();
      Locator width = page.locator("details.facet:has(#width-to)");
      width.locator("summary").first().click();
      Locator thumbs = width.locator("input[type=range]");
      assertThat(thumbs).hasCount(2);
      Locator from = page.getByLabel("Largeur, de").and(page.locator("input[type=number]"));
      thumbs.first().press("ArrowRight");
      thumbs.first().press("ArrowRight");
      assertThat(from).not().hasValue("");
      assertThat(thumbs.first()).hasAttribute("aria-valuetext", Pattern.compile("\\d+ cm"));
      from.fill("200");
      assertThat(thumbs.first()).hasAttribute("aria-valuetext", "200 cm");
      thumbs.first().press("End");
      int highest = Integer.parseInt(thumbs.last().inputValue());
      assertThat(Integer.parseInt(from.inputValue())).isLessThanOrEqualTo(highest);
      from.fill("200");
      checked(page, "sliders");
      Browser.enter(from);
      assertThat(page).hasURL(Pattern.compile("/category/canapes\\?width=200-$"));
      assertThat(page.locator(".chip")).containsText("Largeur");
      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      page.goForward();
      page.locator(".chip").click();
      assertThat(page).hasURL(Pattern.compile("/category/canapes$"));

      page.locator(".my-shop > summary").click();
      page.locator("#near-me").fill("69 003");
      checked(page, "shop-choice");
      Browser.enter(page.locator("#near-me"));
      assertThat(page.locator(".nearest-shops > li")).hasCount(2);
      checked(page, "nearest-shop");
      page.getByText("En faire mon magasin").first().click();
      assertThat(page).hasURL(Pattern.compile("/category/canapes$"));
      page.navigate(base.resolve("/nearest-shop?postcode=97400").toString());
      assertThat(page.locator(".empty")).containsText("métropole");
      checked(page, "nearest-shop-refused");
      page.navigate(base.resolve("/canape-aubrac.html").toString());
      checked(page, "not-found");
      page.locator("#way-on").fill("canapé");
      Browser.enter(page.locator("#way-on"));
      assertThat(page).hasURL(Pattern.compile("/search\\?q=canap"));
      assertThat(page.locator(".card")).not().hasCount(0);
      trouble.removeIf(said -> said.contains("404"));
      assertThat(trouble).isEmpty();
    }
  }

  @Test
  void without_script_the_two_fields_do_the_same() {
    URI base = Deployed.at(url);
    Showroom.open(base);
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "en-GB");
        BrowserContext plain =
            phone
                .browser()
                .newContext(
                    new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false))) {
      Page page = plain.newPage();
      page.navigate(base.resolve("/search?q=table&lang=en").toString());
      Locator height = page.locator("details.facet:has(#height-to)");
      height.locator("summary").first().click();
      assertThat(height.locator("input[type=range]")).hasCount(0);
      page.locator("#height-to").fill("60");
      Browser.enter(page.locator("#height-to"));
      assertThat(page).hasURL(Pattern.compile("/search\\?q=table&height=-60$"));
      assertThat(page.locator(".chip")).containsText("Height: Up to 60");
    }
  }

  /** axe finds nothing in light mode, and nothing is wider than the screen. */
  private static void checked(Page page, String name) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE));
    assertThat(Browser.axe(page)).as(name).isEmpty();
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as(name + " is wider than the screen").isZero();
    Browser.picture(page, "browse-" + name);
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
