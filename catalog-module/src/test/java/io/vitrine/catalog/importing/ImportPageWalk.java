package io.vitrine.catalog.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue manager at her desk sends a file in and watches it arrive. */
@ExtendWith(ArquillianExtension.class)
class ImportPageWalk {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void aFileIsSentInWatchedAndItsFaultsAreOffered() throws IOException {
    URI base = Deployed.at(url);
    Path file = folder.resolve("canapes.csv");
    StringBuilder rows = new StringBuilder(Sending.HEADER);
    for (int i = 0; i < 1_200; i++) {
      rows.append(own).append('-').append(i).append(",,,Article,Article,Essais,,,");
      rows.append(i == 7 ? "-1" : "10.00").append(",20,,\n");
    }
    Files.writeString(file, rows);
    try (Browser browser = Browser.start();
        BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      signIn(manager, base);
      Page page = manager.newPage();
      page.navigate(base.resolve("/back-office/imports").toString());
      assertThat(page.locator("h1")).hasText("Imports");
      Browser.picture(page, "imports");
      assertThat(Browser.axe(page)).isEmpty();

      page.locator("input[type=file]").first().setInputFiles(file);
      page.locator("[id='send:go']").click();

      assertThat(page.locator("h1")).hasText("canapes.csv");
      assertThat(page.locator("[id='watch:arriving']")).containsText("terminé", PATIENTLY);
      assertThat(page.locator("[id='watch:arriving']")).containsText("Lignes à corriger");
      assertThat(page.locator(".facts")).containsText("Refusées1");
      assertThat(page.locator("[id='watch:stop']")).hasCount(0);
      Browser.picture(page, "import-done");
      assertThat(Browser.axe(page)).isEmpty();
    }
  }

  @Test
  void columnsThatDoNotFitAreRefusedInTheReadersLanguage() throws IOException {
    URI base = Deployed.at(url);
    Path file = Files.writeString(folder.resolve("wrong.csv"), "sku,titel\nx,y\n");
    try (Browser browser = Browser.start();
        BrowserContext manager = browser.person(Browser.TABLET, "en-GB")) {
      signIn(manager, base);
      Page page = manager.newPage();
      page.navigate(base.resolve("/back-office/imports").toString());

      page.locator("input[type=file]").first().setInputFiles(file);
      page.locator("[id='send:go']").click();

      assertThat(page.locator("[id='send'] .ui-messages")).containsText("The columns do not fit");
    }
  }

  @Test
  void case64OnlyCatalogueManagersSeeThePage() {
    URI base = Deployed.at(url);
    String adviser = People.ticket("S003", "Camille Roux", Role.ADVISER, "rivoli");

    assertThat(Http.get(base, "/back-office/imports").statusCode()).isEqualTo(302);
    assertThat(
            Http.get(base, "/back-office/imports", "Cookie", "vitrine_ticket=" + adviser)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void anUnknownImportIsSaidWithItsStatus() {
    String ticket = People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli");

    assertThat(
            Http.get(
                    Deployed.at(url),
                    "/back-office/import?id=none",
                    "Cookie",
                    "vitrine_ticket=" + ticket)
                .statusCode())
        .isEqualTo(404);
  }

  private static void signIn(BrowserContext context, URI base) {
    context.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket",
                    People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli"))
                .setUrl(base.toString())));
  }
}
