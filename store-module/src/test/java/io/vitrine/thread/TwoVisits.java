package io.vitrine.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.testkit.Browser;
import java.util.regex.Pattern;

/**
 * A customer, the adviser of her first visit and the one who follows, each with a browser of their
 * own: what one was told, the next one knows, and what came back the customer can look up.
 */
final class TwoVisits {

  /** As she calls herself, and how she is reached. */
  record Customer(String name, String email, String phone) {}

  private final String house;
  private final Page phone;
  private final Page first;
  private final Page second;
  private final Customer her;
  private String firstDossier;
  private String receipt;

  TwoVisits(String house, Page phone, Page first, Page second, Customer her) {
    this.house = house;
    this.phone = phone;
    this.first = first;
    this.second = second;
    this.her = her;
  }

  /** The first adviser writes down what became of it and, at her word, who she is. */
  void isNotedAndRemembered(String note) {
    first.navigate(house + "/store/staff/arrivals?shop=rivoli");
    first.locator("a.who", new Page.LocatorOptions().setHasText(her.name())).first().click();
    first.waitForURL(Pattern.compile(".*/dossier/.*"));
    firstDossier = first.url().replaceFirst(".*/", "");
    first.locator("a[href*='visit?visit=']").first().click();
    assertThat(first.locator("h1")).hasText(her.name());
    Locator sold = first.locator(".shown > li").first();
    assertThat(sold).containsText("Vendu, ticket RIVOLI-");
    receipt = sold.innerText().replaceFirst("(?s).*ticket (RIVOLI-\\S+).*", "$1");
    Locator armchair = first.locator(".shown > li").last();
    armchair.getByText("Plaît").click();
    assertThat(armchair.locator("button[aria-pressed=true]")).hasText("Plaît");
    armchair.getByText("Pas pris").click();
    armchair.getByText("délai trop long").click();
    assertThat(armchair).containsText("Pas pris\u202f: délai trop long");
    first.locator("[id='end:next']").selectOption("SAMPLE");
    first.locator("[id='end:note']").fill(note);
    first.locator("[id='end:keep'], [id='end:leave']").first().click();
    assertThat(first.locator("main")).containsText("C’est noté");
    Browser.picture(first, "thread-12-visit");

    first.locator("a[href*='clients?visit=']").click();
    first.waitForURL(Pattern.compile(".*/clients\\?visit=.*"));
    String visit = first.url().replaceFirst(".*visit=", "");
    first.navigate(house + "/store/staff/new-client?visit=" + visit);
    first.locator("[id='person:name']").fill(her.name());
    first.locator("[id='person:email']").fill(her.email());
    first.locator("[id='person:phone']").fill(her.phone());
    first.getByText("Maison Vitrine se souvient").click();
    first
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inscrire au carnet"))
        .click();
    assertThat(first.locator("h1")).hasText(her.name());
    Locator recognise = first.locator("[id$='recognise']");
    if (recognise.count() > 0) {
      recognise.click();
      assertThat(recognise).hasCount(0);
    }
    Browser.picture(first, "thread-12-client");
  }

  /**
   * She books again, on her phone.
   *
   * @return the new appointment's day
   */
  String isBookedAgain() {
    phone.navigate(house + "/booking/book?shop=rivoli&topic=salon");
    phone.locator("ul.slots button.slot").first().click();
    phone.locator("[id='you:name']").fill(her.name());
    phone.locator("[id='you:email']").fill(her.email());
    phone.locator("[id='you:send']").click();
    assertThat(phone.locator(".ticket .code")).isVisible();
    return phone.locator("main time[datetime]").first().getAttribute("datetime").substring(0, 10);
  }

  /** Whoever follows reads on one screen what the one before was told. */
  void isKnownToTheNext(String day, String note) {
    Locator next =
        second.locator(
            "a.who:not([href$='" + firstDossier + "'])",
            new Page.LocatorOptions().setHasText(her.name()));
    for (int i = 0; i < 120 && next.count() == 0; i++) {
      second.waitForTimeout(500);
      second.navigate(house + "/store/staff/arrivals?shop=rivoli&day=" + day);
    }
    next.first().click();
    Locator now = second.locator(".now");
    assertThat(now).containsText("délai trop long");
    assertThat(now).containsText("Échantillon à préparer");
    assertThat(now).containsText(note);
    assertThat(Browser.axe(second)).isEmpty();
    Browser.picture(second, "thread-13-now");
  }

  /** A piece of hers comes back: the second adviser receives it, she follows it on her phone. */
  void aPieceComesBack() {
    second.navigate(house + "/store/staff/new-service?shop=rivoli&receipt=" + receipt);
    second.getByLabel("Qu’est-ce qui ne va pas").fill("Une latte du sommier a cassé.");
    Locator name = second.locator("[id='new:name']");
    if (name.count() > 0) {
      name.fill(her.name());
      second.locator("[id='new:email']").fill(her.email());
    }
    assertThat(second.locator("[id='new:sku_input'] option")).hasCount(2);
    second.locator("[id='new:receive']").click();
    second.waitForURL(Pattern.compile(".*/service-ticket.*"));
    step("Examiné");
    String link = second.locator("a[href*='/booking/service/']").first().getAttribute("href");
    assertThat(link).matches(".*/booking/service/[A-Za-z0-9_-]{20,}");
    String hers = house + link.replaceFirst("^https?://[^/]+", "");
    sees(hers, "Nous l’avons examiné");
    assertThat(phone.locator("main")).not().containsText(her.name());
    assertThat(Browser.axe(phone)).isEmpty();
    Browser.picture(phone, "thread-14-piece");

    step("Il est prêt");
    step("Rendu à la personne");
    sees(hers, "Il vous a été rendu");
    Browser.picture(second, "thread-14-ticket");
  }

  private void step(String name) {
    second
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    assertThat(second.locator("main")).containsText("C’est noté");
  }

  /** What the store tells booking arrives in a moment. */
  private void sees(String page, String words) {
    for (int i = 0; i < 120; i++) {
      phone.navigate(page);
      if (phone.locator("main").innerText().contains(words)) {
        return;
      }
      phone.waitForTimeout(500);
    }
    assertThat(phone.locator("main")).containsText(words);
  }
}
