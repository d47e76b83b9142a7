package io.vitrine.catalog.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue manager puts documents and other products beside one; a customer finds them. */
@ExtendWith(ArquillianExtension.class)
class BesideWalk {

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private URI base;

  @BeforeEach
  void openHouse() {
    base = Deployed.at(url);
    Showroom.open(base);
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(
        manager.csv(
            Sending.HEADER
                + "%1$s-1,%1$s,,Nappe Lisière,Lisière cloth,Essais,Trials,Vitrine,48.00,20,,\n"
                    .formatted(own)));
  }

  @Test
  void aDocumentAndAPieceThatGoesWithItAreFoundOnTheProductPage() throws IOException {
    Path letter = Files.writeString(folder.resolve("Entretien été.pdf"), "Bonjour");
    Path sheet =
        Files.writeString(folder.resolve("Lavage " + own + ".pdf"), "%PDF-1.7\n% lin\n%%EOF\n");
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR");
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      signIn(desk);
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/product?number=" + own).toString());
      page.locator("input[type=file]").setInputFiles(letter);
      page.locator("[id='documents:add']").click();
      assertThat(page.locator("main")).containsText("Ce n’est pas un PDF");

      page.locator("input[type=file]").setInputFiles(sheet);
      page.getByLabel("Titre en français").fill("Laver une nappe");
      page.locator("[id='documents:add']").click();
      assertThat(page.locator("[id='documents']")).containsText("lavage-" + own.toLowerCase());

      page.getByLabel("Va bien avec").fill("AUB3, " + own + "X");
      page.locator("[id='beside:save']").click();
      assertThat(page.locator("main")).containsText("la maison n’a pas d’article");
      page.getByLabel("Va bien avec").fill("AUB3");
      page.locator("[id='beside:save']").click();
      assertThat(page.locator(".notice")).containsText("Enregistré");
      assertThat(page.getByLabel("Va bien avec")).hasValue("AUB3");
      Browser.picture(page, "office-beside");
      assertThat(Browser.axe(page)).isEmpty();

      Page product = phone.newPage();
      product.navigate(base.resolve("/product/" + own).toString());
      assertThat(product.locator(".documents")).containsText("Laver une nappe");
      assertThat(product.locator("main")).containsText("Va bien avec");
      assertThat(product.getByText("Canapé Aubrac 3 places").first()).isVisible();
      Browser.picture(product, "product-beside");
      assertThat(Browser.axe(product)).isEmpty();

      page.locator("[id='documents'] .quiet").first().click();
      assertThat(page.locator("[id='documents']")).not().containsText("Laver une nappe");
    }
  }

  @Test
  void aShopPageShowsTheWayItsFloorsAndWhoAdvises() {
    draw();
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      page.navigate(base.resolve("/shop/rivoli").toString());
      assertThat(page.locator("svg.map")).isVisible();
      assertThat(page.locator("svg.floor")).isVisible();
      assertThat(page.locator(".people")).containsText("Camille");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      Browser.picture(page, "shop-with-map");
      assertThat(Browser.axe(page)).isEmpty();
    }
  }

  private void draw() {
    String map =
        "{\"around\":{\"metres\":900,\"streets\":[{\"name\":\"Rue de Rivoli\",\"metres\":20,"
            + "\"points\":[[48.8609,2.3390],[48.8593,2.3470]]}],\"stations\":[{\"name_fr\":"
            + "\"Pont Neuf\",\"lines\":\"7\",\"at\":[48.8590,2.3425]}]},\"floors\":[{\"number\":3,"
            + "\"width\":20,\"depth\":10,\"areas\":[{\"department_fr\":\"Salon\",\"x\":0,\"y\":0,"
            + "\"width\":20,\"depth\":10,\"first_bay\":1,\"last_bay\":12}]}]}";
    assertThat(
            Http.put(base, "/api/v1/shops/rivoli/map", map, "Cookie", Showroom.manager())
                .statusCode())
        .isEqualTo(204);
    try (var connection = Showroom.database();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update catalog.shop set latitude = 48.8601, longitude = 2.3430 where code = 'rivoli'");
      statement.executeUpdate("delete from catalog.shop_advice");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    String advice =
        """
        {"shop":"rivoli","version":900,"asOf":"%s","topics":[{"topic":"salon",
         "name":{"fr":"Salon","en":"Living room"},"minutes":45,"categories":["salon"]}],
         "advisers":[{"name":"Camille","topics":["salon"],"languages":["fr","en"]}]}"""
            .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    assertThat(
            Http.post(
                    base,
                    "/api/v1/shop-advice",
                    advice,
                    "Authorization",
                    People.service("booking", "catalog"))
                .statusCode())
        .isEqualTo(202);
    Showroom.until(
        "the shops are read again",
        () -> Http.get(base, "/shop/rivoli").body().contains("<svg class=\"map\""));
  }

  private void signIn(BrowserContext desk) {
    desk.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket",
                    People.ticket("S010", "Lucas", Role.CATALOG_MANAGER, "rivoli"))
                .setUrl(base.toString())));
  }
}
