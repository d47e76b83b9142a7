package io.vitrine.catalog.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search field proposes, as JSON and at the keyboard. */
@ExtendWith(ArquillianExtension.class)
class SuggestIT {

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void unfinished_words_propose_departments_and_products() {
    List<JsonObject> proposed = proposed("q=canap%C3%A9+conv&lang=fr");

    assertThat(proposed)
        .anyMatch(s -> s.getString("href").equals("/category/canapes-convertibles"))
        .anyMatch(s -> s.getString("text").startsWith("Canapé convertible"))
        .allMatch(s -> List.of("words", "category", "product").contains(s.getString("kind")));
    assertThat(proposed("q=sof&lang=en")).anyMatch(s -> s.getString("text").contains("sofa"));
  }

  @Test
  void too_little_too_much_and_signs_propose_nothing() {
    assertThat(proposed("q=c")).isEmpty();
    assertThat(proposed("q=")).isEmpty();
    assertThat(proposed("q=" + "canape".repeat(40))).isEmpty();
    assertThat(proposed("q=*%3A*")).isEmpty();
  }

  @Test
  void words_searched_ten_times_are_proposed_and_only_those_the_catalogue_has() {
    for (int i = 0; i < 12; i++) {
      Http.get(base, "/search?q=miroir+lune&lang=fr");
      Http.get(base, "/search?q=miroir+dupont&lang=fr");
    }
    Showroom.until("it is counted", () -> kinds("q=miroir+l&lang=fr").contains("words"));
    assertThat(proposed("q=miroir+&lang=fr"))
        .anyMatch(s -> s.getString("text").equals("miroir lune"))
        .noneMatch(s -> s.getString("text").contains("dupont"));
  }

  @Test
  void the_keyboard_alone_walks_through_the_proposals() {
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      Page page = desk.newPage();
      page.navigate(base.toString());
      Locator field = page.locator("#find");
      Locator options = page.locator("#find-list [role=option]");
      assertThat(field).hasAttribute("role", "combobox");
      assertThat(field).hasAttribute("aria-expanded", "false");

      field.pressSequentially("canap");
      assertThat(options.first()).isVisible();
      assertThat(field).hasAttribute("aria-expanded", "true");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screens/suggestions.png")));
      field.press("ArrowDown");
      field.press("ArrowDown");
      assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
      assertThat(field).hasAttribute("aria-activedescendant", "find-option-1");

      field.press("Escape");
      assertThat(page.locator("#find-list")).isHidden();
      assertThat(field).hasAttribute("aria-expanded", "false");

      field.press("ArrowDown");
      assertThat(options.first()).isVisible();
      field.press("ArrowDown");
      Browser.enter(field);
      page.waitForURL(Pattern.compile(".*/(category|product|search).*"));
    }
  }

  private List<String> kinds(String query) {
    return proposed(query).stream().map(s -> s.getString("kind")).toList();
  }

  private List<JsonObject> proposed(String query) {
    String body = Http.get(base, "/api/v1/suggestions?" + query).body();
    return Showroom.json(body).getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
