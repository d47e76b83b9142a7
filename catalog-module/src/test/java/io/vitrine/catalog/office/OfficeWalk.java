package io.vitrine.catalog.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue manager at her desk: compares a file, takes it over, corrects a product by hand. */
@ExtendWith(ArquillianExtension.class)
class OfficeWalk {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private URI base;

  @BeforeEach
  void openHouse() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  private String rows(String price) {
    return Sending.HEADER
        + "%1$s-1,%1$s,,Fauteuil Lisière,Lisière armchair,Essais,Trials,Vitrine,%2$s,20,rivoli:3:Salon:1,rivoli:4\n"
            .formatted(own, price)
        + "%1$s-2,%1$s,,Fauteuil Lisière,Lisière armchair,Essais,Trials,Vitrine,520.00,20,,\n"
            .formatted(own);
  }

  @Test
  void aFileIsComparedReadAndTakenOver() throws IOException {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(manager.csv(rows("480.00")));
    Path file =
        Files.writeString(
            folder.resolve("fauteuils.csv"),
            rows("450.00")
                + "%1$s-3,%1$s,,Fauteuil Lisière,Lisière armchair,Essais,Trials,Vitrine,530.00,20,,\n"
                    .formatted(own)
                + "%1$s-4,%1$s,,Fauteuil Lisière,,Essais,,Vitrine,cher,20,,\n".formatted(own));
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/imports").toString());
      page.locator("input[type=file]").first().setInputFiles(file);
      page.locator("[id='send:check']").click();

      assertThat(page.locator("[id='watch:arriving']")).containsText("terminé", PATIENTLY);
      page.reload();
      assertThat(page.locator("[id='watch:arriving']")).containsText("450.00");
      assertThat(page.locator("[id='watch:arriving']")).containsText("480.00");
      assertThat(page.locator("[id='watch:arriving']")).containsText("cher");
      Browser.picture(page, "dry-run");
      assertThat(Browser.axe(page)).isEmpty();
      assertThat(price(1)).isEqualTo(48000);

      page.getByText("Modifiées", new Page.GetByTextOptions().setExact(true)).last().click();
      assertThat(page.locator("[id='watch:arriving']")).not().containsText(own + "-3");

      page.locator("[id='watch:takeOver']").click();
      assertThat(page.locator("[id='watch:arriving']")).containsText("terminé", PATIENTLY);
      assertThat(price(1)).isEqualTo(45000);
    }
  }

  @Test
  void aProductIsFoundWrittenAndItsHistoryTells() {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(manager.csv(rows("480.00")));
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/products").toString());
      Browser.picture(page, "office-products");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#words").fill(own.toLowerCase(Locale.ROOT));
      Browser.enter(page.locator("#words"));
      page.getByText("Fauteuil Lisière").click();

      page.getByLabel("Nom en français").fill("Bergère Lisière");
      page.getByLabel("Description en français").fill("Un dossier haut.\n\nDeux oreilles.");
      page.getByLabel("Visible jusqu’au").fill("2030-01-01T09:00");
      page.locator("[id='product:save']").click();

      assertThat(page.locator(".notice")).containsText("Enregistré");
      assertThat(page.locator("h1")).hasText("Bergère Lisière");
      assertThat(page.getByLabel("Visible jusqu’au")).hasValue("2030-01-01T09:00");
      assertThat(page.locator("main")).containsText("à la main");
      Browser.picture(page, "office-product");
      assertThat(Browser.axe(page)).isEmpty();
      page.getByText("Tout l’historique").click();
      assertThat(page.locator("tbody tr").first()).containsText("S010");
      assertThat(page.locator("tbody")).containsText("Fauteuil Lisière");
      Browser.picture(page, "office-history");
      assertThat(Browser.axe(page)).isEmpty();
    }
  }

  @Test
  void aVariantIsWrittenAndAFigureThatIsNoneIsRefusedInWords() {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(manager.csv(rows("480.00")));
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "en-GB")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(
          base.resolve("/back-office/variant?number=" + own + "&sku=" + own + "-1").toString());
      assertThat(page.locator("[id='variant:price']")).hasValue("480.00");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("[id='variant:price']").fill("dear");
      page.locator("[id='variant:save']").click();
      assertThat(page.locator(".ui-messages")).containsText("Nothing was written");
      assertThat(page.locator(".ui-messages")).containsText("“dear” is no amount");
      Browser.picture(page, "office-refused");
      Page sofa = desk.newPage();
      sofa.navigate(base.resolve("/back-office/variant?number=AUB3&sku=AUB3-LIN-ECR").toString());
      Browser.picture(sofa, "office-variant");
      assertThat(Browser.axe(sofa)).isEmpty();

      page.locator("[id='variant:price']").fill("399,50");
      page.locator("[id$='0:bay']").fill("7");
      page.locator("[id='variant:published'] .ui-chkbox-box").click();
      page.locator("[id='variant:save']").click();

      assertThat(page.locator(".notice")).containsText("Saved");
      assertThat(page.locator("tbody").first()).containsText("Rivoli, Floor, Salon, bay 7");
      assertThat(price(1)).isEqualTo(39950);
      assertThat(
              Sending.number(
                  "select count(*) from catalog.variant where published and sku = '" + own + "-1'"))
          .isZero();
    }
  }

  @Test
  void whoOpenedAnOlderVersionIsToldInWordsAndNothingIsWritten() {
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(manager.csv(rows("480.00")));
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/product?number=" + own).toString());
      manager.ended(manager.csv(rows("470.00")));

      page.getByLabel("Marque").fill("Autre");
      page.locator("[id='product:save']").click();

      assertThat(page.locator("[id='product'] .ui-messages")).containsText("Modifié entre-temps");
      assertThat(manager.get("/api/v1/articles/" + own).body()).doesNotContain("Autre");
    }
  }

  @Test
  void synonymsAreAddedAndAShippedLineIsSwitchedByKeyboard() {
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/synonyms").toString());
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("[id='add:line']").focus();
      page.keyboard().type("zigoto, " + own.toLowerCase(Locale.ROOT));
      page.keyboard().press("Tab");
      assertThat(page.locator("[id='add:keep']")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#list")).containsText("zigoto, " + own.toLowerCase(Locale.ROOT));

      page.locator("#shipped-words").focus();
      page.keyboard().type("rocking");
      page.keyboard().press("Enter");
      Locator first = page.locator("#shipped tbody tr").first();
      assertThat(first).containsText("rocking");
      assertThat(first).containsText("En service");
      first.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(first).containsText("Coupée");
      assertThat(first).containsText("rocking");
      assertThat(page.locator("#shipped-words")).hasValue("rocking");
      Browser.picture(page, "office-synonyms");
      assertThat(Browser.axe(page)).isEmpty();
      first.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#shipped tbody")).not().containsText("Coupée");

      Locator own1 = page.locator("#list tr", new Page.LocatorOptions().setHasText("zigoto"));
      own1.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(own1).hasCount(0);
      page.navigate(base.resolve("/back-office/synonyms?refused=synonym-unknown").toString());
      assertThat(page.locator("main")).containsText("n’existe plus");
    }
  }

  @Test
  void theSearchReportIsDrawnAndLeadsToWhyAThingIsRankedSo() throws SQLException {
    try (Connection connection = Showroom.database();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from catalog.search_day where on_day < current_date - 30");
      statement.execute("delete from catalog.search_word where on_day < current_date - 30");
      statement.execute("delete from catalog.search_place where on_day < current_date - 30");
      for (int day = 31; day < 70; day++) {
        statement.execute(
            ("insert into catalog.search_day (language, on_day, searches, without_result, answered)"
                    + " values ('fr', current_date - %d, %d, %d, %d)")
                .formatted(day, 60 + day * 7 % 40, day % 9, 35 + day % 20));
      }
      for (int place = 1; place < 20; place++) {
        statement.execute(
            "insert into catalog.search_place (on_day, place, opened)"
                + " values (current_date - 40, %d, %d)".formatted(place, 400 / place));
      }
      statement.execute(
          "insert into catalog.search_word (language, on_day, words, searches, without_result,"
              + " answered) values ('fr', current_date - 40, 'fauteuil', 90, 0, 70),"
              + " ('fr', current_date - 40, 'hamac', 12, 12, 0)");
    }
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/search-report?days=90").toString());
      assertThat(page.locator("canvas")).hasCount(2);
      assertThat(page.locator("canvas").first())
          .hasAttribute("aria-label", Pattern.compile("Recherches .* par jour.*"));
      page.locator("details summary").click();
      assertThat(page.locator("details tbody tr")).not().hasCount(0);
      Browser.picture(page, "office-search-report");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("nav a", new Page.LocatorOptions().setHasText("Sans résultat")).click();
      assertThat(page.locator("table").last()).containsText("hamac");
      page.navigate(base.resolve("/back-office/search-report?days=90").toString());
      page.locator("tr", new Page.LocatorOptions().setHasText("fauteuil")).locator("a").click();
      assertThat(page.locator("ol a")).not().hasCount(0);
      Browser.picture(page, "office-ranking-results");
      page.locator("ol a").nth(1).click();
      assertThat(page.locator("main")).containsText("À la place 2");
      Browser.picture(page, "office-ranking");
      assertThat(Browser.axe(page)).isEmpty();
      page.navigate(
          base.resolve("/back-office/ranking?q=soffa+leather&in=en&lang=en&product=AUB3")
              .toString());
      assertThat(page.locator("h1")).hasText("Why this ranking?");
      Browser.picture(page, "office-ranking-en");
      assertThat(Browser.axe(page)).isEmpty();
    }
  }

  @Test
  void onlyCatalogueManagersSeeTheDesk() {
    String adviser =
        "vitrine_ticket=" + People.ticket("S003", "Camille Roux", Role.ADVISER, "rivoli");
    for (String path : List.of("products", "product?number=AUB3", "history?number=AUB3")) {
      assertThat(Http.get(base, "/back-office/" + path).statusCode()).isEqualTo(302);
      assertThat(Http.get(base, "/back-office/" + path, "Cookie", adviser).statusCode())
          .isEqualTo(403);
    }
    for (String path :
        List.of("product?number=NONE", "variant?number=AUB3&sku=NONE", "history?number=NONE")) {
      assertThat(Http.get(base, "/back-office/" + path, "Cookie", Showroom.manager()).statusCode())
          .isEqualTo(404);
    }
  }

  private long price(int i) {
    return Sending.number(
        "select price_cents from catalog.variant where sku = '" + own + "-" + i + "'");
  }

  private void signIn(BrowserContext context) {
    context.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket",
                    People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli"))
                .setUrl(base.toString())));
  }
}
