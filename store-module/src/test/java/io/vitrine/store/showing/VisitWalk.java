package io.vitrine.store.showing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** An adviser notes a visit on her tablet, and reads it before the next one. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "what is asked of the database stands in ShowingIT, on both")
class VisitWalk {

  @ArquillianResource private URL url;
  private final List<String> errors = new ArrayList<>();
  private ShopWithBooking shop;
  private Browser browser;
  private Page page;

  @BeforeEach
  void takeTablet() {
    shop = new ShopWithBooking(Deployed.at(url));
    browser = Browser.start();
    BrowserContext tablet = browser.person(Browser.TABLET, "fr-FR");
    tablet.addCookies(List.of(new Cookie("vitrine_ticket", shop.camille()).setUrl(store(""))));
    page = tablet.newPage();
    page.onPageError(errors::add);
  }

  @AfterEach
  void putTabletAway() {
    browser.close();
    shop.close();
  }

  @Test
  void oneTapAnArticleThenWhyNotThenWhatComesNextAndAllOfItThereTheNextTime() {
    var first = shop.claire().tell("AGREED");
    shop.heard().dossierWithArticles(first.number);
    String visit =
        ShopWithBooking.json(shop.post("api/v1/check-ins/" + first.number, "")).getString("visit");
    shop.post("api/v1/visits/" + shop.shop + "/" + visit + "/taking", "");
    String client = remembered();
    shop.put("api/v1/clients/" + client + "/visits/" + shop.shop + "/" + visit, "");

    page.navigate(store("staff/arrivals?shop=" + shop.shop));
    page.getByText("La visite").first().click();
    assertThat(page.locator("h1")).hasText("Claire Dubreuil");
    Locator line = page.locator(".shown > li").first();
    assertThat(line).containsText("Canapé Aubrac 3 places");
    line.getByText("Plaît").click();
    assertThat(line.locator("button[aria-pressed=true]")).hasText("Plaît");
    line.getByText("Pas pris").click();
    assertThat(line).containsText("Pourquoi");
    clean("visit-why-fr");
    line.getByText("délai trop long").click();
    assertThat(line).containsText("Pas pris\u202f: délai trop long");
    assertThat(page.locator("[id='end']")).containsText("Chaque article a son issue.");

    page.locator("[id='end:next']").selectOption("SAMPLE");
    page.locator("[id='end:note']").fill("Deux chats #{7*7}");
    page.locator("[id='end:leave']").click();
    assertThat(page.locator("main")).containsText("C’est noté.");
    clean("visit-ended-fr");

    var second = shop.claire().tell("AGREED");
    shop.heard().dossierWithArticles(second.number);
    page.navigate(store("staff/dossier/" + second.number));
    Locator now = page.locator(".now");
    assertThat(now).containsText("Canapé Aubrac 3 places\u202f: délai trop long");
    assertThat(now).containsText("Échantillon à préparer");
    assertThat(now).containsText("Deux chats #{7*7}");
    assertThat(now.locator("dd").count()).isLessThanOrEqualTo(WhatMatters.MOST);
    double bottom = now.boundingBox().y + now.boundingBox().height;
    assertThat(bottom).as("on one screen of the tablet").isLessThanOrEqualTo(820);
    clean("dossier-now-fr");
    page.navigate(store("staff/dossier/" + second.number + "?lang=en"));
    assertThat(page.locator(".now")).containsText("takes too long");
    clean("dossier-now-en");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Earlier visits")).click();
    assertThat(page.locator("[id='earlier']")).containsText("Not taken: takes too long");
    assertThat(errors).isEmpty();
  }

  @Test
  void somethingNobodyHadPlannedIsFoundAndShown() {
    var claire = shop.claire().wishing("OTHER-1").tell("AGREED");
    shop.heard().dossierWithArticles(claire.number);
    String visit =
        ShopWithBooking.json(shop.post("api/v1/check-ins/" + claire.number, "")).getString("visit");
    page.navigate(store("staff/visit?visit=" + visit + "&lang=en"));
    page.locator("[id='add:search']").fill("canapé");
    page.locator("[id='add:find']").click();
    page.locator("[id='add']").getByText("Show", exactly()).click();
    assertThat(page.locator(".shown > li")).hasCount(2);
    assertThat(page.locator(".shown > li").last()).containsText("Added on the spot");
    clean("visit-added-en");
    assertThat(errors).isEmpty();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private String remembered() {
    return ShopWithBooking.json(
            shop.post(
                "api/v1/clients",
                ("{\"shop\":\"%s\",\"name\":\"Claire Dubreuil\",\"email\":\"claire@example.org\","
                        + "\"language\":\"fr\",\"agreed\":true}")
                    .formatted(shop.shop)))
        .getString("client");
  }

  private void clean(String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
  }

  private String store(String path) {
    return Deployed.at(url).resolve(path).toString();
  }
}
