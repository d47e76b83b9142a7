package io.vitrine.booking.rota;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.booking.signin.Member;
import io.vitrine.booking.terms.Managing;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager at a desk: signs in, looks at a week, changes it by mouse and by keyboard. */
@ExtendWith(ArquillianExtension.class)
class ManagersDeskWalk {

  private static final String SHOP = "arcade";
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
    House.open(SHOP);
    Member.with("S401", Role.MANAGER, SHOP);
    Member.with("S402", Role.ADVISER, SHOP);
    Member.with("S403", Role.ADVISER, SHOP);
  }

  @Test
  void aManagerPlansAWeekAndPublishesIt() {
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = signedIn(manager, "/booking/manage/rota?shop=arcade&week=2031-W20");
      assertThat(page.locator("h1")).containsText("Planning");
      assertThat(page.locator("main")).containsText("Brouillon");
      assertThat(Browser.axe(page)).isEmpty();

      page.getByLabel("Ajouter un service à Personne S402, lundi 12 mai").click();
      page.locator("#edit\\:from").fill("09:00");
      page.locator("#edit\\:to").fill("19:15");
      assertThat(Browser.axe(page)).isEmpty();
      page.getByText("Enregistrer").click();
      assertThat(page.locator(".vis-item.shift.wrong")).hasCount(1);
      assertThat(page.locator(".rota-table")).containsText("09:00–19:15");
      assertThat(page.locator(".rota-table")).containsText("pause 13:00–14:00");
      assertThat(page.locator(".rota-remarks")).containsText("sort des heures d’ouverture");
      Browser.picture(page, "rota-draft-fr");

      page.locator(".vis-item.shift").click();
      page.locator("#edit\\:to").waitFor();
      assertThat(page.locator("#edit\\:from")).hasValue("09:00");
      page.locator("#edit\\:from").fill("10:00");
      page.locator("#edit\\:to").fill("18:00");
      Browser.enter(page.locator("#edit\\:to"));
      assertThat(page.locator(".rota-table")).containsText("10:00–18:00");
      assertThat(page.locator(".rota-table")).containsText("7 h 00");
      assertThat(page.locator(".rota-remarks")).hasCount(0);

      page.locator("#to-publish").click();
      assertThat(page.locator(".rota-diff")).containsText("lundi 12 mai");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#publication\\:publish").click();
      assertThat(page.locator("main")).containsText("La semaine est publiée");
      assertThat(
              House.text(
                  "select state from booking.rota_week where shop = 'arcade' and week = '2031-W20'"))
          .isEqualTo("PUBLISHED");
      Browser.picture(page, "rota-published-fr");
      changeIsDraggedLookedAtAndPublished(page);
      assertThat(faults).isEmpty();
    }
  }

  /** Dragging fills the form, which says what it would do; nobody knows before it is published. */
  private void changeIsDraggedLookedAtAndPublished(Page page) {
    var bar = page.locator(".vis-item.shift").boundingBox();
    page.mouse().move(bar.x + bar.width / 2, bar.y + bar.height / 2);
    page.mouse().down();
    page.mouse().move(bar.x + bar.width / 2 + 60, bar.y + bar.height / 2, steps(12));
    page.mouse().up();
    page.locator("#edit\\:effect li").first().waitFor();
    assertThat(page.locator(".vis-item.wanted")).hasCount(1);
    assertThat(page.locator("#edit\\:from")).not().hasValue("10:00");
    page.locator("#edit\\:day").selectOption("2031-05-12");
    page.locator("#edit\\:from").fill("11:00");
    page.locator("#edit\\:to").fill("20:00");
    page.locator("#edit\\:break1From").fill("15:00");
    page.locator("#edit\\:break1To").fill("16:00");
    Browser.enter(page.locator("#edit\\:look"));
    assertThat(page.locator("#edit\\:effect")).containsText("7 h 00 → 8 h 00");
    assertThat(page.locator("#edit\\:effect")).containsText("fermetures");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "rota-dragged-fr");

    Browser.enter(page.locator("#edit\\:prepare"));
    assertThat(page.locator(".notice")).containsText("Le changement est préparé");
    assertThat(page.locator(".vis-item.changed")).hasCount(1);
    assertThat(isPublished("2031-05-12T08:00:00Z")).isTrue();
    assertThat(page.locator("#to-publish")).containsText("1 changement");
    Browser.enter(page.locator("#to-publish"));
    assertThat(page.locator(".rota-diff")).containsText("11:00–20:00");
    assertThat(page.locator(".rota-diff")).not().containsText("S403");
    Browser.picture(page, "rota-diff-fr");
    Browser.enter(page.locator("#publication\\:publish"));
    assertThat(page.locator(".notice")).containsText("La semaine est publiée");
    assertThat(isPublished("2031-05-12T09:00:00Z")).isTrue();
    page.locator(".rota-days .rota-away").click();
    assertThat(page.locator("table").first()).containsText("Personne S402");
    assertThat(Browser.axe(page)).isEmpty();
  }

  private static Mouse.MoveOptions steps(int steps) {
    return new Mouse.MoveOptions().setSteps(steps);
  }

  /** Whether everybody knows a shift of that week that begins then. */
  private static boolean isPublished(String from) {
    return House.count(
            "select count(*) from booking.shift"
                + " where shop = 'arcade' and week = '2031-W20' and from_at = ?",
            OffsetDateTime.parse(from))
        == 1;
  }

  @Test
  void aManagerSaysWhatSheKnowsOfADayAndReadsWhyItTakesSoMany() {
    House.run("delete from booking.demand_event where shop = ?", SHOP);
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = enter(manager, "/booking/manage/demand?shop=arcade&week=2031-W20&day=2031-05-13");
      assertThat(page.locator("h1")).containsText("Besoin");
      assertThat(page.locator("main")).containsText("Aucune visite sans rendez-vous");
      page.locator("#entry\\:name").fill("Fête du quartier");
      page.locator("#entry\\:from").fill("2031-05-13");
      page.locator("#entry\\:percent").fill("100");
      Browser.enter(page.locator("#entry\\:percent"));
      assertThat(page.locator("main")).containsText("Événement impossible");
      assertThat(page.locator("#entry\\:name")).hasValue("Fête du quartier");
      page.locator("#entry\\:percent").fill("140");
      Browser.enter(page.locator("#entry\\:percent"));
      assertThat(page.locator(".notice").first()).containsText("L’événement est enregistré");
      assertThat(page.locator("table").first())
          .containsText("«\u202fFête du quartier\u202f» +40\u202f%");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "demand-fr");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aShiftIsTakenAwayByTheKeyboardAlone() {
    try (BrowserContext manager = browser.person(Browser.DESK, "en-GB")) {
      Page page =
          signedIn(
              manager, "/booking/manage/rota?shop=arcade&week=2031-W21&add=S403&day=2031-05-20");
      page.locator("#edit\\:save").focus();
      page.keyboard().press("Enter");
      Locator shift = page.locator("a.rota-shift");
      assertThat(shift).hasCount(1);

      shift.focus();
      page.keyboard().press("Enter");
      page.locator("#edit\\:remove").waitFor();
      page.locator("#edit\\:remove").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice")).containsText("taken away");
      assertThat(page.locator("a.rota-shift")).hasCount(0);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void whatIsRefusedIsSaidOnThePage() {
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page =
          signedIn(
              manager, "/booking/manage/rota?shop=arcade&week=2031-W22&add=S402&day=2031-05-26");
      page.locator("#edit\\:save").click();
      assertThat(page.locator("a.rota-shift")).hasCount(1);
      page.navigate(at("/booking/manage/rota?shop=arcade&week=2031-W22&add=S402&day=2031-05-26"));
      page.locator("#edit\\:from").fill("17:00");
      page.locator("#edit\\:to").fill("19:00");
      page.locator("#edit\\:break1From").fill("");
      page.locator("#edit\\:break1To").fill("");
      page.locator("#edit\\:save").click();

      page.locator(".refusal").waitFor();

      assertThat(page.locator(".refusal")).containsText("Déjà en service");
      assertThat(page.locator(".refusal")).containsText("Personne S402 travaille déjà");
      assertThat(page.locator("#edit\\:from")).hasValue("17:00");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "rota-refusal-fr");
    }
  }

  /** Abuse case 41. */
  @Test
  void aNameIsTextWhateverItSays() {
    House.run(
        "update booking.staff_member set name = ? where staff = 'S403'",
        "<img src=x onerror=alert(1)> #{7*7}");
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = signedIn(manager, "/booking/manage/rota?shop=arcade&week=2031-W23");

      assertThat(page.locator(".rota-drawing")).containsText("<img src=x onerror=alert(1)> #{7*7}");
      assertThat(page.locator("main img")).hasCount(0);
      assertThat(faults).isEmpty();
    } finally {
      House.run("update booking.staff_member set name = 'Personne S403' where staff = 'S403'");
    }
  }

  @Test
  void theSignInAndTheStartPageAreCalmAndAccessible() {
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = manager.newPage();
      page.navigate(at("/booking/sign-in"));
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#signIn\\:email").fill("s401@maison-vitrine.example");
      page.locator("#signIn\\:password").fill("not the password");
      page.locator("#signIn\\:go").click();
      page.getByText("Connexion impossible").waitFor();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "sign-in-refused-fr");
      page.locator("#signIn\\:password").fill(Member.PASSWORD);
      page.locator("#signIn\\:go").click();
      page.waitForURL("**/booking/staff/");
      assertThat(page.locator("h1")).containsText("Personne S401");
      assertThat(page.locator(".start-places")).containsText("Planning");
      assertThat(page.locator(".start-places")).containsText("Arrivées du jour");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "staff-start-fr");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
          .click();
      page.getByText("Vous êtes déconnecté").waitFor();
      page.navigate(at("/booking/staff/"));
      assertThat(page.url()).contains("/booking/sign-in?next=");
    }
  }

  @Test
  void anAbsenceIsEnteredByTheKeyboardAndNobodyIsDroppedInSilence() {
    House.open(SHOP)
        .adviser("W404", "Camille Roux", "salon")
        .adviser("W405", "Yanis Benali", "salon");
    var ten = House.inDays(3, "10:00");
    String booked =
        Caller.from("127.6.0.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "W404", ten),
                "Idempotency-Key",
                Wanted.key())
            .json()
            .getString("number");
    String day = ten.atZone(House.PARIS).toLocalDate().toString();
    try (BrowserContext manager = browser.person(Browser.DESK, "en-GB")) {
      Page page = enter(manager, "/booking/manage/absences?shop=arcade&staff=W404&day=" + day);
      page.locator("#absence\\:enter").waitFor();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.enter(page.locator("#absence\\:enter"));

      page.locator(".refusal").waitFor();
      assertThat(page.locator(".refusal")).containsText("One appointment would be left");
      assertThat(page.locator(".repairs")).containsText(booked);
      assertThat(page.locator(".repairs option").first()).containsText("Yanis Benali");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "absence-strands-en");
      Browser.enter(page.locator("#absence\\:enter"));

      assertThat(page.locator(".notice")).containsText("The absence is saved");
      assertThat(page.locator("table")).containsText("Camille Roux");
      assertThat(House.text("select staff from booking.appointment where number = ?", booked))
          .isEqualTo("W405");
      page.getByText("Take back").first().click();
      Browser.enter(page.locator("#takeBack\\:go"));
      assertThat(page.locator(".notice")).containsText("taken back");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aShorterShiftIsSavedWithWhatBecomesOfItsAppointments() {
    House.open(SHOP)
        .adviser("W406", "Camille Roux", "salon")
        .adviser("W407", "Yanis Benali", "salon");
    var ten = House.inDays(5, "10:00");
    String booked =
        Caller.from("127.6.0.2", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "W406", ten),
                "Idempotency-Key",
                Wanted.key())
            .json()
            .getString("number");
    var day = ten.atZone(House.PARIS).toLocalDate();
    String shift =
        House.text("select id from booking.shift where staff = 'W406' and work_day = ?", day);
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page =
          signedIn(
              manager, "/booking/manage/rota?shop=arcade&week=" + Week.of(day) + "&shift=" + shift);
      assertThat(page.locator(".rota-drawing")).containsText("lundi");
      page.locator("#edit\\:from").fill("14:00");
      page.locator("#edit\\:break1From").fill("");
      page.locator("#edit\\:break1To").fill("");
      Browser.enter(page.locator("#edit\\:save"));

      page.locator(".repairs").waitFor();
      assertThat(page.locator(".refusal")).containsText("Un rendez-vous resterait sans personne");
      assertThat(page.locator(".repairs")).containsText(booked);
      assertThat(page.locator(".repairs option").first()).containsText("10");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "rota-strands-fr");
      assertThat(page.locator("#edit\\:save")).containsText("prévenir les clients");
      Browser.enter(page.locator("#edit\\:save"));

      assertThat(page.locator(".notice")).containsText("Le planning est enregistré");
      assertThat(House.text("select staff from booking.appointment where number = ?", booked))
          .isNotEqualTo("W406");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aRoomIsEnteredAndWhatAdviceTakesIsSeenBeforeItIsSaid() {
    Managing.topic("couette");
    House.open(SHOP).adviser("W408", "Inès Ferrand", "couette");
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = enter(manager, "/booking/manage/rooms?shop=arcade&topic=couette");
      page.locator("#entry\\:nameFr").fill("Le lit d’essai");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#entry\\:nameEn").fill("The trial bed");
      page.locator("#entry\\:code").fill("Arcade lit");
      page.locator("#entry\\:kind").fill("lit-arcade");
      Browser.enter(page.locator("#entry\\:kind"));
      assertThat(page.locator(".refusal")).containsText("Salle illisible");
      page.locator("#entry\\:code").fill("arcade-lit");
      Browser.enter(page.locator("#entry\\:kind"));
      assertThat(page.locator(".notice")).containsText("La salle est enregistrée");
      assertThat(page.locator("table").first()).containsText("Le lit d’essai");

      assertThat(page.locator("#needs h3")).containsText("couette");
      page.locator("#needs\\:roomKind").selectOption("lit-arcade");
      Browser.enter(page.locator("#needs\\:foresee"));
      assertThat(page.locator("#needs .panel")).containsText("heures proposées");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "rooms-effect-fr");
      Browser.enter(page.locator("#needs\\:save"));
      assertThat(page.locator(".notice")).containsText("C’est enregistré");
      assertThat(House.text("select room_kind from booking.topic where topic = 'couette'"))
          .isEqualTo("lit-arcade");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void whatIsAgreedWithSomebodyIsWrittenDownAndTheLawIsReadWithItsSources() {
    House.run("delete from booking.employment where staff = 'S403'");
    House.run("delete from booking.employment_audit where staff = 'S403'");
    House.open("traverse");
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = enter(manager, "/booking/manage/team?shop=arcade&person=S403");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#agreed\\:week").fill("beaucoup");
      Browser.enter(page.locator("#agreed\\:week"));
      assertThat(page.locator(".refusal")).containsText("Contrat illisible");
      page.locator("#agreed\\:week").fill("24:00");
      Browser.enter(page.locator("#agreed\\:week"));
      assertThat(page.locator(".notice")).containsText("C’est convenu");
      assertThat(page.locator(".labour-now")).containsText("24 h 00");

      page.navigate(at("/booking/manage/labour?shop=arcade&value=DAY_MOST"));
      assertThat(page.locator("main")).containsText("non confirmé");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#term\\:amount").fill("9:00");
      Browser.enter(page.locator("#term\\:amount"));
      assertThat(page.locator(".refusal")).containsText("Pas pour vous seul");
      assertThat(faults).isEmpty();
    } finally {
      House.run("delete from booking.employment where staff = 'S403'");
    }
  }

  @Test
  void aRotaIsProposedWithADayThatStaysAndComparedWithAnother() {
    Member.with("S402", Role.ADVISER, SHOP);
    Member.with("S403", Role.ADVISER, SHOP);
    House.run("delete from booking.rota_proposal where shop = ?", SHOP);
    House.run("delete from booking.shift where shop = ? and week = '2031-W30'", SHOP);
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = enter(manager, "/booking/manage/proposal?shop=arcade&week=2031-W30");
      assertThat(page.locator("h1")).containsText("Planning proposé");
      assertThat(Browser.axe(page)).isEmpty();
      Locator monday =
          page.getByLabel("Personne S402, lundi 21 juillet, libre\u202f: reste tel quel");
      monday.focus();
      page.keyboard().press("Space");
      assertThat(monday).isChecked();
      Browser.picture(page, "proposal-days-fr");
      String first = proposed(page);
      Browser.picture(page, "proposal-fr");
      assertThat(Browser.axe(page)).isEmpty();

      page.setViewportSize(1180, 820);
      page.navigate(at("/booking/manage/proposal?shop=arcade&week=2031-W30&lang=en"));
      String second = proposed(page);
      assertThat(second).isNotEqualTo(first);
      Browser.enter(page.locator(".chips a.chip.other").last());
      assertThat(page.locator(".proposal-beside").first()).containsText("Days changed in the rota");
      assertThat(page.locator(".proposal-beside.people")).containsText("Personne S402");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "proposals-compared-en");
      Browser.enter(page.getByText("Open the other one"));
      Browser.enter(page.locator("#adoption\\:adopt"));
      page.waitForURL("**/manage/rota?**");
      assertThat(
              House.count(
                  "select count(*) from booking.shift where shop = 'arcade'"
                      + " and staff = 'S402' and work_day = ?",
                  LocalDate.of(2031, 7, 21)))
          .as("the day that was to stay free stayed so")
          .isZero();
      assertThat(House.count("select count(*) from booking.shift where shop = 'arcade'"))
          .isPositive();
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aManagerHasTwoShopsPlannedByOneSearchAndTakesBothOver() {
    String[] shops = {"passage-est", "passage-ouest"};
    for (String shop : shops) {
      House.open(shop);
      House.run("delete from booking.rota_proposal where shop = ?", shop);
      House.run("delete from booking.shift where shop = ?", shop);
    }
    Member.with("S411", Role.MANAGER, shops);
    Member.with("S412", Role.ADVISER, shops);
    Member.with("S413", Role.ADVISER, shops[0]);
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = enter(manager, "s411", "/booking/manage/proposal?shop=passage-est&week=2031-W30");
      page.locator("nav[aria-labelledby='together-title'] a").press("Enter");
      page.waitForURL("**also=passage-ouest**");
      assertThat(page.locator(".proposal-found")).containsText("Personne S412");
      page.waitForLoadState();
      page.locator("#wanted\\:start").press("Enter");
      page.waitForURL("**/manage/proposal?**id=**");
      House.run("update booking.rota_proposal set stop_wanted = true where shop = 'passage-ouest'");
      Locator all = page.locator("#adoption\\:adoptAll");
      all.waitFor();
      assertThat(page.locator(".proposal-found")).containsText("Dans plusieurs magasins");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "proposal-together-fr");
      page.waitForLoadState();
      all.press("Enter");
      page.waitForURL("**/manage/rota?**");
      for (String shop : shops) {
        assertThat(House.count("select count(*) from booking.shift where shop = ?", shop))
            .as(shop)
            .isPositive();
      }
      assertThat(faults).isEmpty();
    }
  }

  /** Has a rota searched for, keeps the best, and answers which proposal it is. */
  private static String proposed(Page page) {
    Browser.enter(page.locator("#wanted\\:start"));
    page.waitForURL("**/manage/proposal?**id=**");
    House.run("update booking.rota_proposal set stop_wanted = true where shop = ?", SHOP);
    page.locator("#adoption\\:adopt").waitFor();
    return page.url();
  }

  @Test
  void aPartnersTokenIsShownOnceAndOpensNothingOnceItIsTakenBack() {
    Member.with("S409", Role.ADMIN, SHOP);
    try (BrowserContext admin = browser.person(Browser.DESK, "en-GB")) {
      Page page = enter(admin, "s409", "/booking/staff/partners");
      assertThat(page.locator("main")).containsText("No partner");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#make\\:name").fill("Agence Lumière");
      Browser.enter(page.locator("#make\\:name"));
      String token = page.locator(".secret").innerText().strip();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "partner-token-en");
      assertThat(asPartner(token)).isEqualTo(200);
      page.navigate(at("/booking/staff/partners"));
      assertThat(page.locator("table")).containsText("Agence Lumière");
      assertThat(page.locator(".secret")).hasCount(0);

      Browser.enter(page.locator("a[href*='revoke=']"));
      Browser.enter(page.locator("#back\\:go"));
      assertThat(page.locator(".notice")).containsText("taken back");
      assertThat(asPartner(token)).isEqualTo(401);
      assertThat(faults).isEmpty();
    }
  }

  private int asPartner(String token) {
    return Caller.from("127.6.0.3", base)
        .get("api/v1/partner/appointments", "Authorization", "Bearer " + token)
        .status();
  }

  private Page enter(BrowserContext person, String address) {
    return enter(person, "s401", address);
  }

  private Page enter(BrowserContext person, String who, String address) {
    Page page = person.newPage();
    page.onPageError(faults::add);
    page.navigate(at(address));
    page.locator("#signIn\\:email").fill(who + "@maison-vitrine.example");
    page.locator("#signIn\\:password").fill(Member.PASSWORD);
    page.locator("#signIn\\:go").click();
    return page;
  }

  private Page signedIn(BrowserContext person, String address) {
    Page page = person.newPage();
    page.onPageError(faults::add);
    page.onDialog(
        dialog -> {
          faults.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(at(address));
    page.locator("#signIn\\:email").fill("s401@maison-vitrine.example");
    page.locator("#signIn\\:password").fill(Member.PASSWORD);
    page.locator("#signIn\\:go").click();
    page.locator(".rota-drawing .vis-label").first().waitFor();
    return page;
  }

  private String at(String path) {
    return base.resolve(path).toString();
  }
}
