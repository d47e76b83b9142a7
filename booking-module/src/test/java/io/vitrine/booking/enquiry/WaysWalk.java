package io.vitrine.booking.enquiry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The other ways to a person: a question, a call, a place on the waiting list, a word on being
 * late.
 */
@ExtendWith(ArquillianExtension.class)
class WaysWalk {

  private static final String SHOP = "jardin";

  /** Until her place says that she is asked about a time, two minutes at most. */
  private static final String UNTIL_ASKED =
      """
      async (token) => {
        for (let asked = 0; asked < 240; asked++) {
          const own = await fetch('/booking/api/v1/waiting-wishes/own',
            { headers: { 'Waiting-Link': token } });
          if ((await own.json()).offers.length > 0) return;
          await new Promise((later) => setTimeout(later, 500));
        }
        throw new Error('nobody asked her');
      }""";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("J101", "Camille Roux", "salon")
        .adviser("J102", "Yanis Benali", "salon");
  }

  @Test
  void a_question_is_written_by_keyboard_and_answered_on_a_tablet() {
    try (Browser browser = Browser.start();
        BrowserContext customer = browser.person(Browser.PHONE, "fr-FR");
        BrowserContext staff = browser.person(Browser.TABLET, "fr-FR")) {
      Page page = customer.newPage();
      page.navigate(base + "ask?shop=" + SHOP + "&topic=salon");
      check(page, "ask-fr");
      button(page, "Envoyer la question").click();
      assertThat(page.locator("#ask")).containsText("Écrivez ce que vous aimeriez savoir");
      page.getByLabel(Pattern.compile("Votre nom")).focus();
      page.keyboard().type("Zoé d’Été");
      page.keyboard().press("Tab");
      page.keyboard().type("zoe@example.org");
      page.keyboard().press("Tab");
      page.keyboard().type("Le canapé passe-t-il la porte ? #{7*7} <b>");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice.good")).containsText("au plus tard");
      check(page, "asked-fr");
      page.navigate(base + "call?lang=en&shop=" + SHOP);
      check(page, "call-en");

      staff.addCookies(List.of(ticket()));
      Page desk = staff.newPage();
      desk.navigate(base + "staff/enquiries?shop=" + SHOP);
      check(desk, "enquiries-desk");
      desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zoé d’Été"))
          .first()
          .click();
      assertThat(desk.locator(".quote")).hasText("Le canapé passe-t-il la porte ? #{7*7} <b>");
      button(desk, "Je m’en occupe").click();
      desk.getByLabel("Réponse").fill("Oui, pieds démontés.");
      check(desk, "enquiry-desk");
      button(desk, "Envoyer la réponse").click();
      assertThat(desk.locator(".facts .state")).hasText("Répondu");
      desk.navigate(base + "manage/enquiries?shop=" + SHOP);
      assertThat(desk.locator("table")).containsText("100");
      check(desk, "enquiry-figures");
    }
  }

  @Test
  void who_is_late_says_so_with_one_tap() {
    JsonObject booked = book("127.6.0.1", "J102", House.inDays(15, "15:00"));
    String number = booked.getString("number");
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        Instant.now().plusSeconds(1800).atOffset(ZoneOffset.UTC),
        number);
    try (Browser browser = Browser.start();
        BrowserContext customer = browser.person(Browser.PHONE, "en-GB")) {
      Page page = customer.newPage();
      page.navigate(own(booked));
      check(page, "own-late-en");
      button(page, "15 min").click();
      assertThat(page.locator(".notice.good")).containsText("Yanis knows that you come 15 minutes");
      assertThat(
              House.text(
                  "select document from booking.appointment_fact where appointment = ? and fact ="
                      + " 'CHANGED'",
                  number))
          .contains("\"late\":{")
          .contains("\"minutes\":15");
      page.getByLabel("To tell us before").fill("The wall is 2.10 m.");
      button(page, "Save").click();
      assertThat(page.locator(".notice.good").first()).containsText("passed on to the shop");
      assertThat(House.text("select message from booking.appointment where number = ?", number))
          .isEqualTo("The wall is 2.10 m.");
    }
  }

  @Test
  void who_does_not_come_says_so_once_it_has_begun_and_takes_another_time_with_one_tap() {
    JsonObject booked = book("127.6.0.4", "J102", House.inDays(16, "15:00"));
    String number = booked.getString("number");
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        Instant.now().minusSeconds(600).atOffset(ZoneOffset.UTC),
        number);
    try (Browser browser = Browser.start();
        BrowserContext customer = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = customer.newPage();
      page.navigate(own(booked));
      check(page, "own-begun-fr");
      button(page, "Je ne viens pas").click();
      assertThat(page.locator(".facts .state")).hasText("Manqué");
      check(page, "own-not-coming-fr");
      assertThat(
              House.text(
                  "select document from booking.appointment_fact where appointment = ? and fact ="
                      + " 'CHANGED'",
                  number))
          .contains("MISSED", "\"late\":{");

      page.locator(".again-times button").first().click();
      assertThat(page.locator("h1")).hasText("C’est noté");
      assertThat(page.locator(".facts")).containsText("Yanis Benali");
      assertThat(
              House.count(
                  "select count(*) from booking.appointment where shop = ? and staff = 'J102'"
                      + " and state = 'AGREED' and from_at > current_timestamp",
                  SHOP))
          .isPositive();
      assertThat(
              House.count(
                  "select count(*) from booking.mail where appointment = ? and kind = 'MISSED'",
                  number))
          .as("who said so herself is not told that she was missed")
          .isZero();
    }
  }

  @Test
  void who_finds_no_time_waits_and_takes_the_one_that_becomes_free() {
    Instant only = onlyTime(9);
    JsonObject before = book("127.6.0.2", "J101", only);
    try (Browser browser = Browser.start();
        BrowserContext customer = browser.person(Browser.PHONE, "fr-FR");
        BrowserContext staff = browser.person(Browser.TABLET, "fr-FR")) {
      Page page = customer.newPage();
      page.navigate(base + "book?shop=" + SHOP + "&topic=salon&staff=J101&speak=fr");
      check(page, "book-full-fr");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("S’inscrire sur la liste"))
          .first()
          .click();
      check(page, "waiting-join-fr");
      page.getByLabel(Pattern.compile("Votre nom")).fill("Anne Morel");
      page.getByLabel(Pattern.compile("E-mail")).fill("anne@example.org");
      button(page, "M’inscrire sur la liste").click();
      assertThat(page.locator(".notice.good")).containsText("anne@example.org");
      check(page, "waiting-place-fr");
      int hours = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
      House.run(
          // noon on her clock, where nobody is woken; any hour suits her, whatever hour that is
          "update booking.waiting_wish set zone = ?, week_days = 127, from_minute = 0,"
              + " until_minute = 1440 where shop = ?",
          "Etc/GMT" + (hours > 0 ? "-" + hours : hours == 0 ? "" : "+" + -hours),
          SHOP);
      staff.addCookies(List.of(ticket()));
      Page list = staff.newPage();
      list.navigate(base + "manage/waiting?shop=" + SHOP);
      assertThat(list.locator("table")).containsText("Anne Morel");
      check(list, "waiting-list");

      cancel(before);
      String token = page.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
      page.evaluate(UNTIL_ASKED, token);
      page.reload();
      check(page, "waiting-offer-fr");
      button(page, "Prendre cette heure").click();
      assertThat(page.locator("h1")).hasText("C’est noté");
      assertThat(
              House.count(
                  "select count(*) from booking.appointment where staff = 'J101' and from_at = ?"
                      + " and state = 'AGREED' and email = 'anne@example.org'",
                  only.atOffset(ZoneOffset.UTC)))
          .isEqualTo(1);
    }
  }

  /** Leaves Camille one single time, so many days from today. */
  private static Instant onlyTime(int days) {
    Instant only = House.inDays(days, "10:00");
    House.run(
        "delete from booking.shift_break where shift in"
            + " (select id from booking.shift where staff = 'J101')");
    House.run(
        "delete from booking.shift where staff = 'J101' and not (from_at <= ? and to_at >= ?)",
        only.atOffset(ZoneOffset.UTC),
        only.atOffset(ZoneOffset.UTC));
    House.run(
        "update booking.shift set from_at = ?, to_at = ? where staff = 'J101'",
        only.minusSeconds(900).atOffset(ZoneOffset.UTC),
        only.plusSeconds(3600).atOffset(ZoneOffset.UTC));
    // what was read of a week is kept until its version changes
    House.run("update booking.rota_week set version = version + 1 where shop = ?", SHOP);
    return only;
  }

  private JsonObject book(String address, String staff, Instant from) {
    Caller.Answer answer =
        Caller.from(address, base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, staff, from),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private void cancel(JsonObject booked) {
    String link = booked.getString("link");
    Caller.Answer gone =
        Caller.from("127.6.0.3", base)
            .post(
                "api/v1/appointments/" + booked.getString("number") + "/cancellation",
                "",
                "Appointment-Link",
                link.substring(link.lastIndexOf('/') + 1));
    assertThat(gone.status()).isEqualTo(200);
  }

  private String own(JsonObject booked) {
    String link = booked.getString("link");
    return base + "appointment/" + link.substring(link.lastIndexOf('/') + 1);
  }

  private static Cookie ticket() {
    String ticket =
        People.ticket(
            "J101", "Camille Roux", Map.of(Role.ADVISER, Set.of(SHOP), Role.MANAGER, Set.of(SHOP)));
    return new Cookie("vitrine_ticket", ticket).setDomain("127.0.0.1").setPath("/");
  }

  private static void check(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("%s fits the screen", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
