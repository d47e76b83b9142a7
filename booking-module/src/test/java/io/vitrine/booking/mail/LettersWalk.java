package io.vitrine.booking.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A customer stops reminders, an adviser subscribes her calendar, an administrator keeps webhooks.
 */
@ExtendWith(ArquillianExtension.class)
class LettersWalk {

  private static final String SHOP = "fontaine";
  private static Browser browser;

  @ArquillianResource private URL url;
  private URI base;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open() {
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A160", "Camille Roux", "salon");
  }

  @Test
  void a_customer_stops_reminders_by_a_button_and_has_them_again() {
    try (BrowserContext customer = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = watched(customer);
      page.navigate(at("/booking/letters/" + booked()));
      assertThat(Browser.axe(page)).isEmpty();
      page.getByText("Ne plus recevoir de rappels").click();
      assertThat(page.locator(".notice")).containsText("Nous n’écrivons plus de rappels");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "letters-stopped-fr");
      page.getByText("Recevoir les rappels").click();
      assertThat(page.locator("main")).containsText("un rappel deux jours et deux heures avant");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void an_adviser_makes_a_link_to_her_calendar_reads_it_once_and_revokes_it() {
    try (BrowserContext adviser = signedIn("A160", Role.ADVISER, "fr-FR")) {
      Page page = watched(adviser);
      page.navigate(at("/booking/staff/calendars"));
      assertThat(Browser.axe(page)).isEmpty();
      page.getByText("Lien vers mes services et rendez-vous").click();
      page.locator(".secret").waitFor();
      String link = page.locator(".secret").innerText();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "calendar-link-fr");
      String path = link.substring(link.indexOf("api/v1"));
      assertThat(Http.get(base, path).body()).startsWith("BEGIN:VCALENDAR");

      page.navigate(at("/booking/staff/calendars"));
      assertThat(page.locator(".secret")).hasCount(0);
      page.getByText("Retirer").last().click();
      assertThat(page.locator("main")).containsText("Aucun lien");
      assertThat(Http.get(base, path).statusCode()).isEqualTo(404);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void an_administrator_makes_a_webhook_sees_its_secret_once_and_switches_it_off() {
    try (BrowserContext admin = signedIn("S160", Role.ADMIN, "en-GB")) {
      Page page = watched(admin);
      page.navigate(at("/booking/staff/webhooks"));
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#make\\:name").fill("Agenda");
      page.locator("#make\\:address").fill("https://10.0.0.1/inside");
      page.locator("#make\\:save").click();
      assertThat(page.locator(".refusal")).containsText("outside of private networks");
      page.locator("#make\\:address").fill("https://hooks.example.org/agenda");
      page.locator("#make\\:save").click();
      assertThat(page.locator(".secret")).containsText("whsec_");
      assertThat(Browser.axe(page)).isEmpty();

      page.locator("table a").first().click();
      assertThat(page.locator("h1")).containsText("Agenda");
      assertThat(page.locator(".secret")).hasCount(0);
      page.getByText("Send a test").click();
      assertThat(page.locator("table")).containsText("Test");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "webhook-en");
      page.getByText("Switch off", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".facts")).containsText("Switched off");
      assertThat(faults).isEmpty();
    }
  }

  private Page watched(BrowserContext person) {
    Page page = person.newPage();
    page.onPageError(faults::add);
    return page;
  }

  private BrowserContext signedIn(String staff, Role role, String language) {
    BrowserContext person = browser.person(Browser.DESK, language);
    Cookie ticket =
        new Cookie("vitrine_ticket", People.ticket(staff, "Camille", role, SHOP))
            .setUrl(base.toString());
    person.addCookies(List.of(ticket));
    return person;
  }

  private String booked() {
    Caller.Answer answer =
        Caller.from("127.4.11.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "A160", House.inDays(3, "10:30")),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    String link = answer.json().getString("link");
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private String at(String path) {
    return base.resolve(path).toString();
  }
}
