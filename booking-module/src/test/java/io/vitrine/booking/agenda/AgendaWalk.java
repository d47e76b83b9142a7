package io.vitrine.booking.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.booking.signin.Member;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An adviser's day at her tablet, and a manager's at her desk. */
@ExtendWith(ArquillianExtension.class)
class AgendaWalk {

  private static final String SHOP = "belvedere";
  private static final int START = 12;
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
    House.open(SHOP)
        .adviser("A601", "Camille Roux", "salon")
        .adviser("A602", "Yanis Benali", "salon");
    Member.with("S601", Role.ADVISER, SHOP);
    Member.with("S602", Role.MANAGER, SHOP);
  }

  @Test
  void anAppointmentIsDraggedAndMovedWithItsReason() {
    Instant from = House.inDays(20, "10:30");
    String number = booked("A601", from, "Claire Dubreuil");
    try (BrowserContext adviser = browser.person(Browser.TABLET, "fr-FR")) {
      Page page =
          signedIn(
              adviser,
              "s601",
              "/booking/staff/agenda?shop=belvedere&staff=A601&view=day&date=" + day(20));
      Locator meeting = page.locator(".fc-event.meet");
      assertThat(meeting).containsText("Claire Dubreuil");
      assertThat(page.locator(".fc-bg-event.around")).hasCount(2);
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "agenda-day-fr");

      BoundingBox box = meeting.boundingBox();
      double hour =
          page.locator("tr:has(> [data-time='12:00:00'])").first().boundingBox().y
              - page.locator("tr:has(> [data-time='11:00:00'])").first().boundingBox().y;
      page.mouse().move(box.x + 20, box.y + 10);
      page.mouse().down();
      page.mouse().move(box.x + 24, box.y + 10 + hour / 2);
      page.mouse().move(box.x + 24, box.y + 10 + hour);
      page.mouse().up();
      page.locator("#move\\:time").waitFor();
      assertThat(page.locator("#move\\:time")).hasValue("11:30");
      assertThat(House.text("select version from booking.appointment where number = ?", number))
          .as("nothing moves before its reason is said")
          .isEqualTo("1");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#move\\:save").click();
      assertThat(page.locator(".refusal")).containsText("Dites pourquoi");
      page.locator("#move\\:reason").fill("La livraison arrive à 10 h 30");
      page.locator("#move\\:save").click();
      assertThat(page.locator(".notice")).containsText("déplacé");
      assertThat(page.locator(".worklist")).containsText("11 h 30");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aTakenTimeIsRefusedWithOthersAndOneOfThemIsTakenByKeyboard() {
    String number = booked("A601", House.inDays(21, "10:30"), "Claire Dubreuil");
    booked("A602", House.inDays(21, "15:00"), "Paul Okafor");
    try (BrowserContext adviser = browser.person(Browser.TABLET, "en-GB")) {
      Page page =
          signedIn(
              adviser,
              "s601",
              "/booking/staff/agenda?shop=belvedere&staff=all&view=day&date="
                  + day(21)
                  + "&appointment="
                  + number
                  + "&to="
                  + House.inDays(21, "15:00")
                  + "&with=A602");
      assertThat(page.locator(".vis-item.meet")).hasCount(2);
      page.locator("#move\\:reason").fill("A colleague knows more of it");
      page.keyboard().press("Enter");
      Locator refusal = page.locator(".refusal");
      assertThat(refusal.locator("button")).hasCount(3);
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "agenda-taken-en");
      refusal.locator("button").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice")).containsText("has been moved");
      assertThat(House.overlaps()).isZero();
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void anAppointmentIsDraggedToAColleagueAndTakenWithItsReason() {
    String number = booked("A601", House.inDays(24, "11:00"), "Claire Dubreuil");
    booked("A602", House.inDays(24, "15:00"), "Paul Okafor");
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      String team = "/booking/staff/agenda?shop=belvedere&staff=all&view=day&date=" + day(24);
      Page page = signedIn(manager, "s602", team);
      Locator meetings = page.locator(".vis-item.meet");
      assertThat(meetings).hasCount(2);
      Browser.picture(page, "agenda-team-fr");

      // onto the colleague's appointment: refused, with other times
      dragOnto(page, meetings.filter(with("Dubreuil")), meetings.filter(with("Okafor")));
      page.locator("#move\\:staff").waitFor();
      assertThat(page.locator("#move\\:staff")).hasValue("A602");
      assertThat(page.locator("#move\\:time")).hasValue("15:00");
      page.locator("#move\\:reason").fill("Yanis connaît le modèle");
      page.locator("#move\\:save").click();
      assertThat(page.locator(".refusal button")).hasCount(3);
      assertThat(page.locator(".refusal")).containsText("Yanis Benali");
      assertThat(adviserOf(number)).isEqualTo("A601");

      // the same hour, in his line
      page.navigate(at(team));
      Locator hers = meetings.filter(with("Dubreuil"));
      dragBy(page, hers, 0, centre(meetings.filter(with("Okafor")))[1] - centre(hers)[1]);
      page.locator("#move\\:staff").waitFor();
      assertThat(page.locator("#move\\:staff")).hasValue("A602");
      assertThat(page.locator("#move\\:time")).hasValue("11:00");
      assertThat(adviserOf(number)).as("nothing moves before its reason is said").isEqualTo("A601");
      page.locator("#move\\:reason").fill("Yanis connaît le modèle");
      page.locator("#move\\:save").click();
      assertThat(page.locator(".notice")).containsText("déplacé");
      assertThat(adviserOf(number)).isEqualTo("A602");
      assertThat(House.text("select reason from booking.house_act where appointment = ?", number))
          .isEqualTo("Yanis connaît le modèle");
      assertThat(House.overlaps()).isZero();
      assertThat(faults).isEmpty();
    }
  }

  private static String adviserOf(String number) {
    return House.text("select staff from booking.appointment where number = ?", number);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static double[] centre(Locator it) {
    BoundingBox box = it.boundingBox();
    return new double[] {box.x + box.width / 2, box.y + box.height / 2};
  }

  private static void dragOnto(Page page, Locator it, Locator other) {
    double[] from = centre(it);
    double[] to = centre(other);
    dragBy(page, it, to[0] - from[0], to[1] - from[1]);
  }

  private static void dragBy(Page page, Locator it, double x, double y) {
    double[] from = centre(it);
    page.mouse().move(from[0], from[1]);
    page.mouse().down();
    // a drag begins where the hand is once it has moved far enough to be one
    page.mouse().move(from[0] + START, from[1]);
    page.mouse().move(from[0] + START + x, from[1] + y, new Mouse.MoveOptions().setSteps(6));
    page.mouse().up();
  }

  @Test
  void onAPhoneTheDayIsAListFromWhichOneCallsAndMoves() {
    String number = booked("A601", House.inDays(25, "10:30"), "Claire Dubreuil");
    try (BrowserContext adviser = browser.person(Browser.PHONE, "fr-FR")) {
      Page page =
          signedIn(
              adviser,
              "s601",
              "/booking/staff/agenda?shop=belvedere&staff=A601&view=day&date=" + day(25));
      assertThat(page.locator(".agenda-drawn")).isHidden();
      assertThat(page.locator("main")).containsText("En service de 9 h 30 à 18 h 00");
      Locator line = page.locator(".worklist li");
      assertThat(line).containsText("10 h 30");
      assertThat(line.locator("a.reach")).hasAttribute("href", "mailto:claire@example.org");
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(Browser.PHONE.width());
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "agenda-phone-fr");
      line.locator("a.button").click();
      page.locator("#move\\:time").fill("15:00");
      page.locator("#move\\:reason").fill("La livraison arrive à 10 h 30");
      Browser.picture(page, "agenda-phone-move-fr");
      page.locator("#move\\:save").click();
      assertThat(page.locator(".notice")).containsText("déplacé");
      assertThat(page.locator(".worklist li")).containsText("15 h 00");
      assertThat(
              House.count(
                  "select count(*) from booking.appointment where number = ? and from_at = ?",
                  number,
                  House.inDays(25, "15:00").atOffset(java.time.ZoneOffset.UTC)))
          .isEqualTo(1);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void whoDidNotComeIsMarkedByOneTap() {
    String number = booked("A602", House.inDays(26, "10:30"), "Paul Okafor");
    Instant begun = Instant.now().minusSeconds(900);
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        begun.atOffset(java.time.ZoneOffset.UTC),
        number);
    try (BrowserContext adviser = browser.person(Browser.PHONE, "en-GB")) {
      String today = begun.atZone(House.PARIS).toLocalDate().toString();
      Page page =
          signedIn(
              adviser,
              "s601",
              "/booking/staff/agenda?shop=belvedere&staff=A602&view=day&date=" + today);
      Locator line = page.locator(".worklist li", new Page.LocatorOptions().setHasText("Okafor"));
      Browser.picture(page, "agenda-phone-begun-en");
      line.locator("button").click();
      assertThat(page.locator(".notice")).containsText("nobody came");
      assertThat(line).containsText("Missed");
      assertThat(line.locator("button")).hasCount(0);
      assertThat(House.text("select state from booking.appointment where number = ?", number))
          .isEqualTo("MISSED");
      assertThat(Browser.axe(page)).isEmpty();
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void theWeekInWhichTheClocksChangeShowsTheWallsTime() {
    try (BrowserContext adviser = browser.person(Browser.DESK, "fr-FR")) {
      shift("A601", "2027-03-28", "2027-03-28T08:30:00Z", "2027-03-28T16:00:00Z");
      Page page =
          signedIn(
              adviser,
              "s601",
              "/booking/staff/agenda?shop=belvedere&staff=A601&view=week&date=2027-03-28");
      Locator duty = page.locator(".fc-bg-event.on-duty");
      assertThat(duty).hasCount(1);
      double ten = page.locator("[data-time='10:30:00']").last().boundingBox().y;
      assertThat(duty.boundingBox().y).isCloseTo(ten, org.assertj.core.api.Assertions.within(3.0));
    }
  }

  @Test
  void onHerPhoneAnAdviserWishesAsksToBeAbsentAndHandsAShiftToAColleague() {
    Member.with("S603", Role.ADVISER, SHOP);
    LocalDate work =
        LocalDate.now(House.PARIS)
            .plusDays(25)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    String shift = published("S601", work);
    try (BrowserContext adviser = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = signedIn(adviser, "s601", "/booking/staff/weeks?week=" + Week.of(work));
      assertThat(page.locator(".mine-days")).containsText("10\u202fh\u202f00 – 14\u202fh\u202f00");
      calm(page, "weeks-phone-fr");

      page.navigate(at("/booking/staff/wishes"));
      page.locator("#wishing\\:day").fill(day(80));
      page.locator("#wishing\\:save").click();
      assertThat(page.locator(".notice")).containsText("noté");
      assertThat(page.locator("#wishes")).containsText("Pas encore planifié");
      calm(page, "wishes-phone-fr");

      page.navigate(at("/booking/staff/absences"));
      page.locator("#leave\\:fromDay").fill(day(40));
      page.locator("#leave\\:send").click();
      assertThat(page.locator(".notice")).containsText("partie");
      assertThat(page.locator("#requests")).containsText("En attente");
      calm(page, "absences-phone-fr");

      page.navigate(at("/booking/staff/hours?shop=belvedere&day=" + day(-8)));
      page.locator("#hours\\:from").fill("10:00");
      page.locator("#hours\\:to").fill("12:30");
      page.locator("#hours\\:pause").fill("15");
      calm(page, "hours-phone-fr");
      page.locator("#hours\\:say").click();
      assertThat(page.locator(".notice")).containsText("noté");
      assertThat(page.locator(".mine-days").first()).containsText("pauses 15 min");

      page.navigate(at("/booking/staff/weeks?week=" + Week.of(work)));
      page.locator(".mine-offer").first().click();
      assertThat(page.locator("#offer")).containsText("À toute l’équipe");
      calm(page, "offer-phone-fr");
      page.locator("#send\\:go").click();
      assertThat(page.locator(".notice")).containsText("proposé");
    }
    try (BrowserContext colleague = browser.person(Browser.PHONE, "en-GB")) {
      Page page = signedIn(colleague, "s603", "/booking/staff/exchanges");
      page.locator("#open a").first().click();
      calm(page, "take-phone-en");
      page.locator("#answer\\:take").click();
      assertThat(page.locator(".notice")).containsText("still has to approve");
      calm(page, "exchanges-phone-en");
    }
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = signedIn(manager, "s602", "/booking/manage/exchanges?shop=belvedere");
      assertThat(page.locator(".table").first()).containsText("Personne S603");
      page.locator(".table a").first().click();
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#decide\\:yes").click();
      assertThat(page.locator(".notice")).containsText("L’échange est fait");
      assertThat(House.text("select staff from booking.shift where id = ?", shift))
          .isEqualTo("S603");
      page.navigate(at("/booking/manage/absences?shop=belvedere"));
      assertThat(page.locator("[aria-labelledby=requests-title]").first())
          .containsText("Personne S601");
      assertThat(Browser.axe(page)).isEmpty();
      Week worked = Week.of(LocalDate.now(House.PARIS).minusDays(8));
      page.navigate(at("/booking/manage/hours?shop=belvedere&week=" + worked));
      assertThat(page.locator(".rota-worked.said")).containsText("2\u202fh\u202f15");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#confirm\\:go").click();
      assertThat(page.locator(".notice")).containsText("confirmée");
      assertThat(page.locator(".rota-confirm")).containsText("Confirmé par");
      assertThat(faults).isEmpty();
    }
  }

  private static void calm(Page page, String picture) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(Browser.PHONE.width());
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, picture);
  }

  private static String published(String staff, LocalDate day) {
    String id = UUID.randomUUID().toString();
    House.run("delete from booking.shift where staff = ? and work_day = ?", staff, day);
    House.run(
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values (?, ?, ?, ?, ?, 'Europe/Paris', ?, ?)",
        id,
        SHOP,
        Week.of(day).toString(),
        staff,
        day,
        day.atTime(10, 0).atZone(House.PARIS).toOffsetDateTime(),
        day.atTime(14, 0).atZone(House.PARIS).toOffsetDateTime());
    House.run("update booking.rota_week set version = version + 1 where shop = ?", SHOP);
    return id;
  }

  @Test
  void aCustomerOnThePhoneIsBookedByKeyboardAlone() {
    booked("A602", House.inDays(22, "10:30"), "Éloïse Cœur-Joly");
    try (BrowserContext adviser = browser.person(Browser.TABLET, "fr-FR")) {
      Page page = signedIn(adviser, "s601", "/booking/staff/book?shop=belvedere");
      assertThat(page.locator("#q")).isFocused();
      assertThat(Browser.axe(page)).isEmpty();
      page.keyboard().type("eloise coeur");
      page.keyboard().press("Enter");
      assertThat(page.locator(".phone-people a").first()).isFocused();
      assertThat(page.locator(".phone-people")).containsText("Yanis Benali");
      page.keyboard().press("Enter");
      assertThat(page.locator("input[name=time]").first()).isFocused();
      assertThat(page.locator(".phone-times li").first()).containsText("la connaît");
      String next = page.locator(".phone-times li b").first().innerText();
      assertThat(page.locator(".phone-times li").filter(with(next)).filter(with("Yanis")))
          .hasCount(1);
      assertThat(page.locator("#call\\:name")).hasValue("Éloïse Cœur-Joly");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "phone-fr");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice")).containsText("C’est noté pour Éloïse Cœur-Joly");
      assertThat(
              House.count(
                  "select count(*) from booking.appointment where shop = ? and customer_name = ?"
                      + " and staff = 'A602'",
                  SHOP,
                  "Éloïse Cœur-Joly"))
          .isEqualTo(2);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void theBoardHearsOfAnArrivalWithoutBeingReloaded() {
    String number = booked("A601", House.inDays(23, "10:30"), "Claire Dubreuil");
    theDayBeforeItIsSaidToBeUnprepared(number);
    // today, half an hour from now, whatever the shop's hours: the board shows what is there
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        Instant.now().plusSeconds(60).atOffset(java.time.ZoneOffset.UTC),
        number);
    try (BrowserContext adviser = browser.person(Browser.TABLET, "fr-FR")) {
      Page page = signedIn(adviser, "s601", "/booking/staff/board?shop=belvedere");
      assertThat(page.locator("[aria-labelledby=expected-title]")).containsText("Claire Dubreuil");
      assertThat(Browser.axe(page)).isEmpty();
      page.evaluate("window.stays = true");
      told("ARRIVED", number, "null");
      assertThat(page.locator("[aria-labelledby=waiting-title]")).containsText("Claire Dubreuil");
      told("RECEIVED", number, "\"A602\"");
      Locator advised = page.locator("[aria-labelledby=advised-title]");
      assertThat(advised).containsText("Claire Dubreuil");
      assertThat(advised).containsText("Yanis Benali");
      assertThat(page.evaluate("window.stays")).isEqualTo(true);
      assertThat(page.locator("#lost")).isHidden();
      Browser.picture(page, "board-fr");
    } finally {
      House.run("delete from booking.visit_fact where appointment = ?", number);
      House.run(
          "update booking.appointment set from_at = ?, state = 'AGREED', arrived_at = null"
              + " where number = ?",
          House.inDays(23, "10:30").atOffset(java.time.ZoneOffset.UTC),
          number);
    }
  }

  /** More than a day ahead, also when a clock is put back tonight. */
  private void theDayBeforeItIsSaidToBeUnprepared(String number) {
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        Instant.now().plus(java.time.Duration.ofHours(26)).atOffset(java.time.ZoneOffset.UTC),
        number);
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = signedIn(manager, "s602", "/booking/staff/board?shop=belvedere");
      assertThat(page.locator("[aria-labelledby=unprepared-title]"))
          .containsText("Claire Dubreuil");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "board-unprepared-fr");
    }
  }

  @Test
  void aManagerSeesTheEffectOfTermsBeforeTheyHold() {
    try (BrowserContext manager = browser.person(Browser.DESK, "fr-FR")) {
      Page page = signedIn(manager, "s602", "/booking/manage/topics?shop=belvedere&topic=literie");
      assertThat(Browser.axe(page)).isEmpty();
      page.locator("#terms\\:from").fill(day(40));
      page.locator("#terms\\:advice").fill("60");
      button(page, "Voir l’effet").first().click();
      assertThat(page.locator("#effect-title")).isVisible();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "topics-effect-fr");
      page.locator("#terms\\:save").click();
      assertThat(page.locator(".notice")).containsText("enregistrées");
      assertThat(page.locator(".terms-list").first()).containsText("à venir");
      assertThat(House.text("select advice_minutes from booking.topic where topic = 'literie'"))
          .isEqualTo("45");
      button(page, "Retirer").click();
      assertThat(page.locator(".notice")).containsText("retirées");
      page.navigate(at("/booking/manage/figures?shop=belvedere"));
      assertThat(page.locator("canvas")).hasCount(2);
      assertThat(page.locator(".table").first()).containsText("S");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "figures-fr");
      assertThat(faults).isEmpty();
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void shift(String staff, String day, String from, String until) {
    String week = "2027-W12";
    House.run(
        "delete from booking.shift where staff = ? and work_day = ?", staff, LocalDate.parse(day));
    House.run("delete from booking.rota_week where shop = ? and week = ?", SHOP, week);
    House.run(
        "insert into booking.rota_week (shop, week, state, version) values (?, ?, 'PUBLISHED', 1)",
        SHOP,
        week);
    House.run(
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values (?, ?, ?, ?, ?, 'Europe/Paris', ?, ?)",
        UUID.randomUUID().toString(),
        SHOP,
        week,
        staff,
        LocalDate.parse(day),
        Instant.parse(from).atOffset(java.time.ZoneOffset.UTC),
        Instant.parse(until).atOffset(java.time.ZoneOffset.UTC));
  }

  private void told(String fact, String number, String outcome) {
    var answer =
        Http.post(
            base,
            "api/v1/visit-facts",
            """
            {"messageId":"%s","fact":"%s","appointment":"%s","shop":"%s","at":"%s","outcome":%s}"""
                .formatted(UUID.randomUUID(), fact, number, SHOP, Instant.now(), outcome),
            "Authorization",
            People.service("store", "booking"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
  }

  private String booked(String staff, Instant from, String name) {
    var answer =
        Caller.from("127.1.61.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "salon", staff, from, name, null),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getString("number");
  }

  private static String day(int days) {
    return LocalDate.now(House.PARIS).plusDays(days).toString();
  }

  private Page signedIn(BrowserContext person, String staff, String address) {
    Page page = person.newPage();
    page.onPageError(faults::add);
    page.navigate(at(address));
    page.locator("#signIn\\:email").fill(staff + "@maison-vitrine.example");
    page.locator("#signIn\\:password").fill(Member.PASSWORD);
    page.locator("#signIn\\:go").click();
    page.waitForURL(found -> found.contains(URI.create(address).getPath()));
    return page;
  }

  private String at(String path) {
    return base.resolve(path).toString();
  }
}
