package io.vitrine.store.aftersale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the tablet: a piece comes back, is looked at, waits for a part, and its owner is told. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "what the pages show does not depend on the database; the ITs run on both")
class AfterSaleWalk {

  @ArquillianResource private URL url;
  private final String shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<String> faults = new ArrayList<>();
  private URI store;
  private Browser browser;
  private Page page;

  @BeforeEach
  void takeTablet() {
    store = Deployed.at(url);
    browser = Browser.start();
    page = tablet("fr-FR");
  }

  private Page tablet(String language) {
    BrowserContext tablet = browser.person(Browser.TABLET, language);
    tablet.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket", People.ticket("S001", "Margaux Perrin", Role.MANAGER, shop))
                .setUrl(store.toString())));
    Page opened = tablet.newPage();
    opened.onPageError(faults::add);
    return opened;
  }

  @AfterEach
  void putTabletAway() {
    browser.close();
  }

  @Test
  void aPieceComesBackAndItsOwnerIsTold() {
    page.navigate(store.resolve("staff/service").toString());
    assertThat(main()).containsText("Rien n’est en réparation");
    assertThat(Browser.axe(page)).isEmpty();
    page.getByRole(AriaRole.LINK, named("Recevoir un article")).first().click();
    page.getByLabel("Article, sans ticket").fill("Lampe Étoile");
    page.getByLabel("Qu’est-ce qui ne va pas").fill("Elle ne brille plus <script>");
    assertThat(Browser.axe(page)).isEmpty();
    button("Recevoir").click();
    assertThat(main()).containsText("À qui est cet article");
    page.getByLabel("Nom").fill("Claire Dubreuil");
    page.getByLabel("E-mail").fill("claire@example.org");
    button("Recevoir").click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Lampe Étoile"))).isVisible();
    assertThat(main()).containsText("Elle ne brille plus <script>");

    button("Examiné").click();
    assertThat(main()).containsText("C’est noté");
    button("Il attend une pièce").click();
    assertThat(page.locator("[id='page:said']")).containsText("Aucune pièce n’est demandée");
    page.getByText("Demander une pièce").first().click();
    page.getByLabel("Pièce", new Page.GetByLabelOptions().setExact(true)).fill("Ampoule E27");
    button("Demander une pièce").click();
    assertThat(main()).containsText("La pièce est demandée");
    button("Il attend une pièce").click();
    assertThat(main()).containsText("Attend une pièce");
    page.getByText("Lui écrire").click();
    assertThat(page.getByLabel("Texte"))
        .hasValue(java.util.regex.Pattern.compile("nous attendons"));
    button("Envoyer").click();
    assertThat(main()).containsText("La lettre part");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "service-ticket-fr");
    page.navigate(store.resolve("staff/service?lang=en").toString());
    assertThat(main()).containsText("Waiting for a part");
    Browser.picture(page, "service-en");
    assertThat(faults).isEmpty();
  }

  @Test
  void aPieceIsReadyAndItsOwnerIsWrittenToInSomebodysWords() {
    String client = made("clients", PERSON.formatted(shop), "client");
    String ticket =
        made(
            "service-tickets",
            "{\"shop\":\"%s\",\"client\":\"%s\",\"article\":\"Lampe\",\"wrong\":\"Elle ne brille plus\"}"
                .formatted(shop, client),
            "ticket");
    step(ticket, "LOOKED_AT", 1);
    step(ticket, "READY", 2);
    send("follow-ups/searches", "{}");

    page.navigate(store.resolve("staff/follow-ups").toString());
    assertThat(main()).containsText("Son article est prêt");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "follow-ups-fr");
    page.getByRole(AriaRole.LINK, named("Claire Dubreuil")).click();
    assertThat(page.getByLabel("Texte"))
        .hasValue(java.util.regex.Pattern.compile("Bonjour Claire Dubreuil"));
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "follow-up-fr");
    page.getByLabel("Texte").fill("Votre lampe brille de nouveau. Camille");
    button("Envoyer").click();
    assertThat(main()).containsText("La lettre part");
    assertThat(main()).containsText("Rien à suivre");

    send("conversations/" + client, "{\"kind\":\"ASKED\",\"words\":\"Et le câble ?\"}");
    send("conversations/" + client, "{\"kind\":\"CALL_OUT\",\"words\":\"Il est avec.\"}");
    page.getByRole(AriaRole.LINK, named("Temps de réponse")).click();
    assertThat(main())
        .containsText(
            "100 % des réponses sont venues à temps (1 demande)".replace(" %", "\u202f%"));
    page.getByText("Les chiffres").click();
    assertThat(main().getByRole(AriaRole.TABLE)).containsText("À temps");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "answers-fr");
    assertThat(faults).isEmpty();
  }

  private static final String PERSON =
      "{\"shop\":\"%s\",\"name\":\"Claire Dubreuil\",\"email\":\"claire@example.org\","
          + "\"language\":\"fr\",\"agreed\":true}";

  private void step(String ticket, String state, int version) {
    send(
        "service-tickets/" + ticket + "/steps",
        "{\"state\":\"%s\",\"version\":%d}".formatted(state, version));
  }

  private String made(String path, String body, String number) {
    return send(path, body).replaceAll(".*\"" + number + "\":\"([^\"]+)\".*", "$1");
  }

  private String send(String path, String body) {
    HttpResponse<String> answer =
        Http.post(
            store,
            "api/v1/" + path,
            body,
            "Cookie",
            "vitrine_ticket=" + People.ticket("S001", "Margaux Perrin", Role.MANAGER, shop));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body();
  }

  private Locator main() {
    return page.locator("main");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
