package io.vitrine.booking.reservation;

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
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
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
 * A manager plans a workshop at her desk, customers reserve on their phones, she sees who comes.
 */
@ExtendWith(ArquillianExtension.class)
class WorkshopWalk {

  private static final String SHOP = "orangerie";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("U201", "Camille Roux", "salon")
        .adviser("U202", "Yanis Benali", "salon");
  }

  @Test
  void a_workshop_is_planned_reserved_waited_for_and_called_off() {
    booked();
    try (Browser browser = Browser.start();
        BrowserContext manager = browser.person(Browser.DESK, "fr-FR");
        BrowserContext customer = browser.person(Browser.PHONE, "fr-FR");
        BrowserContext stranger = browser.person(Browser.PHONE, "en-GB")) {
      manager.addCookies(List.of(ticket()));
      Page desk = manager.newPage();
      desk.navigate(base + "manage/workshops?shop=" + SHOP);
      check(desk, "workshops-desk-empty-fr");
      link(desk, "Planifier un atelier").click();
      check(desk, "workshop-plan-fr");
      fill(desk);
      button(desk, "Enregistrer et ouvrir").click();
      assertThat(desk.locator(".clashes")).containsText("Claire Dubreuil");
      check(desk, "workshop-clash-fr");
      desk.locator("#plan\\:time").fill("20:00");
      button(desk, "Enregistrer et ouvrir").click();
      assertThat(desk.locator(".notice")).containsText("les clients peuvent réserver");
      assertThat(desk.locator("table")).containsText("0 / 3");
      check(desk, "workshops-desk-fr");

      Page phone = customer.newPage();
      phone.navigate(base + "?shop=" + SHOP);
      link(phone, "Couleurs chez soi").click();
      check(phone, "workshop-fr");
      button(phone, "Réserver").click();
      assertThat(phone.locator("#place")).containsText("Dites-nous comment vous vous appelez");
      phone.getByText("2", new Page.GetByTextOptions().setExact(true)).click();
      phone.getByLabel(Pattern.compile("Votre nom")).fill("Anne Morel");
      phone.getByLabel(Pattern.compile("E-mail")).fill("anne@example.org");
      button(phone, "Réserver").click();
      assertThat(phone.locator("h1")).hasText("C’est noté");
      check(phone, "reservation-fr");

      Page other = stranger.newPage();
      other.navigate(base + "workshops?shop=" + SHOP);
      check(other, "workshops-en");
      link(other, "Colours at home").click();
      other.getByText("2", new Page.GetByTextOptions().setExact(true)).click();
      other.getByLabel(Pattern.compile("Your name")).fill("Ben Hall");
      other.getByLabel(Pattern.compile("E-mail")).fill("ben@example.org");
      button(other, "Reserve").click();
      assertThat(other.locator(".refusal")).containsText("A single one is left");
      check(other, "workshop-full-en");
      button(other, "Join the waiting list").focus();
      other.keyboard().press("Enter");
      assertThat(other.locator("h1")).hasText("You are on the waiting list");
      check(other, "reservation-waiting-en");

      phone.locator("label", new Page.LocatorOptions().setHasText("1")).click();
      button(phone, "Changer le nombre").click();
      assertThat(phone.locator(".notice.good")).containsText("changé");
      other.reload();
      assertThat(other.locator("h1")).hasText("A place became free");
      check(other, "reservation-offered-en");
      button(other, "Yes, I am coming").click();
      assertThat(other.locator(".notice.good")).containsText("yours");

      link(desk, Pattern.compile("^Participants")).click();
      assertThat(desk.locator("table")).containsText("Ben Hall");
      desk.getByLabel("Venus, Anne Morel").selectOption("1");
      check(desk, "attendees-fr");
      button(desk, "Enregistrer les présences").click();
      assertThat(desk.locator(".notice")).containsText("Les présences sont enregistrées");

      desk.navigate(base + "manage/workshops?shop=" + SHOP);
      link(desk, Pattern.compile("^Modifier")).click();
      desk.getByText("Annuler l’atelier").first().click();
      desk.getByLabel("Pourquoi").fill("Panne de chauffage");
      check(desk, "workshop-call-off-fr");
      button(desk, "Annuler et prévenir tout le monde").click();
      assertThat(desk.locator(".notice")).containsText("tout le monde est prévenu");
      phone.reload();
      assertThat(phone.locator(".lead")).containsText("Panne de chauffage");
      check(phone, "reservation-called-off-fr");
    }
  }

  /** Claire has an appointment with Camille at eleven on that day. */
  private void booked() {
    Caller.from("127.7.2.1", base)
        .post(
            "api/v1/appointments",
            Wanted.body(SHOP, "U201", House.inDays(10, "11:00")),
            "Idempotency-Key",
            Wanted.key());
  }

  private static void fill(Page desk) {
    desk.locator("#plan\\:titleFr").fill("Couleurs chez soi");
    desk.locator("#plan\\:titleEn").fill("Colours at home");
    desk.locator("#plan\\:aboutFr").fill("Composer une palette qui tient.");
    desk.locator("#plan\\:aboutEn").fill("Compose a palette that lasts.");
    desk.locator("#plan\\:host").selectOption("U201");
    desk.locator("#plan\\:second").selectOption("U202");
    desk.locator("#plan\\:places").fill("3");
    desk.locator("#plan\\:day").fill(LocalDate.now(House.PARIS).plusDays(10).toString());
    desk.locator("#plan\\:time").fill("10:30");
  }

  private static Cookie ticket() {
    String ticket = People.ticket("U300", "Lise Meunier", Map.of(Role.MANAGER, Set.of(SHOP)));
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
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static Locator link(Page page, Pattern name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }
}
