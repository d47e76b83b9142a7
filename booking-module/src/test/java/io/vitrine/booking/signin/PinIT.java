package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one tablet of a shop, who come back by their PIN. */
@ExtendWith(ArquillianExtension.class)
class PinIT {

  private static final String SHOP = "pin-shop";
  private static final String PIN = "4071";
  private static final String OTHER_PIN = "80352";
  private static final String PAGE = "staff/password";
  private static final String HASH = new Passwords().hash(PIN);
  private static final String OTHER_HASH = new Passwords().hash(OTHER_PIN);

  @ArquillianResource private URL url;
  private URI base;
  private Member camille;
  private Member margaux;
  private String device;
  private Visitor tablet;

  @BeforeEach
  void twoAdvisersAtATablet() {
    base = Deployed.at(url);
    camille = Member.with("S281", Role.ADVISER, SHOP);
    margaux = Member.with("S282", Role.MANAGER, SHOP);
    House.run(
        "update booking.sign_in_session set ended_at = current_timestamp, active_device ="
            + " null where staff in ('S281', 'S282') and ended_at is null");
    pin("S281", HASH);
    pin("S282", OTHER_HASH);
    device = UUID.randomUUID().toString();
    tablet = tablet();
    signIn(tablet, camille);
  }

  @Test
  void whoLeavesComesBackByHerPinToWhatSheDidUnderAnotherToken() {
    assertThat(tablet.get(PAGE).statusCode()).isEqualTo(200);
    String token = tablet.cookie("vitrine_sign_in");
    String ticket = tablet.cookie("vitrine_ticket");
    String before = tablet.cookie("JSESSIONID");

    var left = tablet.form("sign-in/leave", Map.of("next", "/booking/staff/password"));

    assertThat(left.statusCode()).isEqualTo(303);
    assertThat(location(left))
        .isEqualTo("/booking/sign-in/lock?next=%2Fbooking%2Fstaff%2Fpassword");
    assertThat(location(tablet.get(PAGE))).contains("/booking/sign-in?next=");
    assertThat(location(tablet.get("sign-in?next=%2Fbooking%2Fstaff%2Fpassword")))
        .endsWith("/booking/sign-in/lock?next=%2Fbooking%2Fstaff%2Fpassword");
    assertThat(tablet.get("sign-in/lock").body())
        .contains("Personne S281")
        .doesNotContain("Personne S282");
    assertThat(withTicket(ticket).statusCode()).as("a copied ticket is nobody's").isEqualTo(401);

    var back = tablet.pin("S281", PIN, "/booking/staff/password");

    assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
    assertThat(location(back)).isEqualTo("/booking/staff/password");
    // abuse case 68
    assertThat(tablet.cookie("vitrine_sign_in")).isNotEqualTo(token);
    assertThat(tablet.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    assertThat(tablet.get(PAGE).statusCode()).isEqualTo(200);
    Visitor thief = tablet();
    thief.keep("vitrine_sign_in", token);
    assertThat(thief.post("sign-in/renewal").statusCode()).isEqualTo(401);
    assertThat(audit("LOCKED", "S281")).isEqualTo(1);
    assertThat(audit("CAME_BACK", "S281")).isEqualTo(1);
  }

  @Test
  void anActAfterTheDevicesTimeIsRefusedUntilThePinIsGiven() {
    String act = tablet.cookie("vitrine_act");
    tablet.forget("vitrine_act");

    assertThat(location(tablet.get(PAGE)))
        .endsWith("/booking/sign-in/lock?next=%2Fbooking%2Fstaff%2Fpassword");
    var api = tablet.get("api/v1/shops/" + SHOP + "/rota/2026-W51");
    assertThat(api.statusCode()).isEqualTo(423);
    assertThat(api.body()).contains("Appareil verrouillé");
    assertThat(tablet.post("act").statusCode()).isEqualTo(423);
    // who pretends to have acted just now is believed no more than who forgot
    tablet.keep("vitrine_act", act.replaceAll("\\.\\d{9,}\\.", ".9999999999."));
    assertThat(tablet.get(PAGE).statusCode()).isEqualTo(302);
    assertThat(tablet.post("sign-in/renewal").statusCode()).isEqualTo(423);
    assertThat(audit("LOCKED", "S281")).isEqualTo(1);

    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(303);
    assertThat(tablet.get(PAGE).statusCode()).isEqualTo(200);
    assertThat(tablet.post("act").statusCode()).isEqualTo(204);
    assertThat(tablet.post("sign-in/renewal").statusCode()).isEqualTo(204);
  }

  @Test
  void twoPeopleTakeTurnsAndOneOfThemActs() {
    tablet.form("sign-in/leave", Map.of("next", "/"));
    signIn(tablet, margaux);
    assertThat(active()).isEqualTo("S282");
    assertThat(tablet.get("manage/sign-ins").body())
        .contains("Personne S281", "Personne S282", "Verrouillée");

    tablet.form("sign-in/leave", Map.of("next", "/"));
    assertThat(active()).isNull();
    assertThat(tablet.get("sign-in/lock").body()).contains("Personne S281", "Personne S282");
    assertThat(tablet.pin("S281", OTHER_PIN, "/").statusCode()).as("hers alone").isEqualTo(401);
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(303);
    assertThat(active()).isEqualTo("S281");
    assertThat(tablet.get("manage/sign-ins").statusCode()).as("no manager").isEqualTo(403);

    assertThat(tablet.pin("S282", OTHER_PIN, "/").statusCode()).isEqualTo(303);
    assertThat(active()).as("taken over without a word").isEqualTo("S282");
    assertThat(
            House.count(
                "select count(*) from booking.sign_in_session where device = ?"
                    + " and ended_at is null",
                device))
        .isEqualTo(2);
  }

  @Test
  void abuse36FiveWrongPinsEndTheSignInAtThatDevice() {
    tablet.form("sign-in/leave", Map.of("next", "/"));
    var first = tablet.pin("S281", "9146", "/");
    assertThat(first.statusCode()).isEqualTo(401);
    assertThat(first.body()).contains("Encore 4 essais").doesNotContain("9146");
    tablet.pin("S281", "9146", "/");
    tablet.pin("S281", "9146", "/");
    var slowed = tablet.pin("S281", PIN, "/");
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
    patient();
    assertThat(tablet.pin("S281", "9146", "/").body()).contains("Encore un essai");
    patient();

    var last = tablet.pin("S281", "9146", "/");

    assertThat(last.statusCode()).isEqualTo(403);
    assertThat(last.body()).contains("Mot de passe nécessaire");
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).as("the right one too").isEqualTo(403);
    assertThat(audit("PIN_WRONG", "S281")).isEqualTo(5);
    assertThat(audit("PIN_ENDED", "S281")).isEqualTo(1);
    signIn(tablet, camille);
    assertThat(tablet.get(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void abuse36TwentyGuessesAtOnceAreNotTwentyComparisons() throws Exception {
    var pool = Executors.newFixedThreadPool(20);
    try {
      Callable<Integer> guess = () -> tablet().pin("S281", "9146", "/").statusCode();
      List<Integer> answers =
          pool.invokeAll(IntStream.range(0, 20).mapToObj(i -> guess).toList()).stream()
              .map(
                  answer -> {
                    try {
                      return answer.get();
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
      assertThat(answers).isSubsetOf(401, 403, 429);
      assertThat(audit("PIN_WRONG", "S281")).isLessThanOrEqualTo(5);
    } finally {
      pool.shutdown();
    }
  }

  /** Abuse case 33, of the PIN: what is not that very device asks for the password. */
  @Test
  void abuse33APinIsWorthNothingElsewhereOrAfterSignOut() {
    Visitor elsewhere = new Visitor(base);
    elsewhere.keep("vitrine_sign_in", tablet.cookie("vitrine_sign_in"));
    elsewhere.keep("vitrine_ticket", tablet.cookie("vitrine_ticket"));
    assertThat(elsewhere.get(PAGE).statusCode()).as("without the last act").isEqualTo(302);
    assertThat(elsewhere.post("sign-in/renewal").statusCode()).isEqualTo(423);
    assertThat(elsewhere.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    Visitor other = new Visitor(base);
    other.keep("vitrine_device_pass", pass(UUID.randomUUID().toString()));
    assertThat(other.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    assertThat(other.get("sign-in/lock").body()).doesNotContain("Personne S281");
    Visitor forged = new Visitor(base);
    forged.keep("vitrine_device_pass", pass(device).replaceAll("[^.]{20}$", "A".repeat(20)));
    assertThat(forged.pin("S281", PIN, "/").statusCode()).isEqualTo(403);

    tablet.pin("S281", PIN, "/");
    tablet.post("sign-in/out");
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
  }

  @Test
  void afterAWorkingDayItTakesThePassword() {
    House.run(
        "update booking.sign_in_session set created_at = ? where device = ?",
        OffsetDateTime.now().minusHours(12),
        device);

    assertThat(tablet.get("sign-in/lock").body()).doesNotContain("Personne S281");
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    signIn(tablet, camille);
    assertThat(active()).isEqualTo("S281");
  }

  @Test
  void aLongBreakIsNoEndAtADevice() {
    House.run(
        "update booking.sign_in_session set last_seen_at = ? where device = ?",
        OffsetDateTime.now().minusHours(3),
        device);
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(303);
  }

  /** Abuse case 70. */
  @Test
  void whoseRightsAreTakenDoesNotComeBack() {
    tablet.form("sign-in/leave", Map.of("next", "/"));
    House.run("delete from booking.staff_right where staff = 'S281'");

    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    assertThat(audit("RENEWAL_REFUSED", "S281")).isEqualTo(1);
  }

  /** Abuse case 71. */
  @Test
  void aPinNeverLeadsToAnotherSite() {
    for (String next : List.of("//elsewhere.example/", "https://elsewhere.example/", "/\\e")) {
      assertThat(location(tablet.pin("S281", PIN, next))).isEqualTo("/booking/staff/");
    }
    assertThat(location(tablet.form("sign-in/leave", Map.of("next", "//elsewhere.example/"))))
        .isEqualTo("/booking/sign-in/lock?next=%2Fbooking%2Fstaff%2F");
  }

  @Test
  void aNewPasswordEndsTheSignInsAtDevicesAndThePin() {
    House.run(
        "update booking.staff_password set hash = ? where staff = 'S281'",
        new Passwords().hash(Member.PASSWORD));
    String ticket = People.ticket("S281", "P", Role.ADVISER, SHOP);
    assertThat(
            Http.put(
                    base,
                    "api/v1/sign-in/password",
                    "{\"old\":\"" + Member.PASSWORD + "\",\"password\":\"un canapé, deux lampes\"}",
                    "Authorization",
                    "Bearer " + ticket)
                .statusCode())
        .isEqualTo(204);

    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    assertThat(House.count("select count(*) from booking.staff_pin where staff = 'S281'")).isZero();
    House.run(
        "update booking.staff_password set hash = ? where staff = 'S281'",
        new Passwords().hash(Member.PASSWORD));
  }

  @Test
  void aManagerEndsASignInAtADeviceOfHerShopAndRemovesAForgottenPin() {
    tablet.form("sign-in/leave", Map.of("next", "/"));
    Visitor desk = new Visitor(base);
    signIn(desk, margaux);
    desk.get("manage/sign-ins");
    String page = desk.get("manage/sign-ins").body();
    assertThat(page).contains("Personne S281").contains("Tablette " + device);

    desk.press("manage/sign-ins", "people", button(page, "Effacer le code PIN Personne S281"));
    assertThat(tablet.get("sign-in/lock").body()).doesNotContain("Personne S281");
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    assertThat(audit("PIN_REMOVED", "S281")).isEqualTo(1);
    page = desk.get("manage/sign-ins").body();
    desk.press("manage/sign-ins", "people", button(page, "Fermer la connexion Personne S281"));
    assertThat(audit("ENDED_BY_MANAGER", "S281")).isEqualTo(1);
    assertThat(tablet.post("sign-in/renewal").statusCode()).isEqualTo(401);
  }

  @Test
  void aDeviceThatTheStoreLetsOutEndsItsSignInsAndIsNoSharedDeviceAnyMore() {
    String other = UUID.randomUUID().toString();
    Visitor elsewhere = new Visitor(base);
    elsewhere.keep("vitrine_device_pass", pass(other));
    signIn(elsewhere, margaux);
    tablet.form("sign-in/leave", Map.of("next", "/"));
    for (int time = 0; time < 2; time++) {
      assertThat(withdrawn(People.service("store", "booking"), device)).isEqualTo(202);
    }
    assertThat(audit("DEVICE_WITHDRAWN", "S281")).isEqualTo(1);
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(403);
    assertThat(tablet.post("sign-in/renewal").statusCode()).isEqualTo(401);
    assertThat(elsewhere.post("sign-in/renewal").statusCode())
        .as("the other device goes on")
        .isEqualTo(204);

    Visitor again = tablet();
    signIn(again, camille);
    assertThat(
            House.count(
                "select count(*) from booking.sign_in_session where device = ? and ended_at is null",
                device))
        .as("her browser's own sign-in, at no shared device")
        .isZero();
    assertThat(withdrawn("Bearer " + People.ticket("S282", "Margaux", Role.MANAGER, SHOP), device))
        .isEqualTo(403);
    assertThat(withdrawn(People.service("store", "booking"), " ")).isEqualTo(422);
  }

  private int withdrawn(String bearer, String of) {
    return Http.post(
            base,
            "api/v1/device-withdrawals",
            Contracts.sample("booking-device-withdrawal.json")
                .replace("5e8c1a42-7d3b-4f0e-9c66-2b1d0a9f8e71", of),
            "Authorization",
            bearer)
        .statusCode();
  }

  @Test
  void aPinIsChosenByWhoKnowsThePassword() {
    tablet.get("staff/pin");
    assertThat(tablet.choosePin("not the password", "7194", "7194").statusCode()).isEqualTo(403);
    assertThat(tablet.choosePin(Member.PASSWORD, "7194", "7149").statusCode()).isEqualTo(422);
    assertThat(tablet.choosePin(Member.PASSWORD, "1234", "1234").body())
        .contains("trop facile à deviner");
    assertThat(tablet.choosePin(Member.PASSWORD, "12", "12").statusCode()).isEqualTo(422);
    assertThat(tablet.choosePin(Member.PASSWORD, "7194", "7194").statusCode()).isEqualTo(302);
    assertThat(tablet.get("staff/pin?done=true").body()).contains("Votre code PIN est choisi");
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(401);
    assertThat(tablet.pin("S281", "7194", "/").statusCode()).isEqualTo(303);

    String bearer = "Bearer " + People.ticket("S281", "P", Role.ADVISER, SHOP);
    assertThat(api(bearer, "2580").statusCode()).isEqualTo(422);
    assertThat(api(bearer, PIN).statusCode()).isEqualTo(204);
    assertThat(tablet.pin("S281", PIN, "/").statusCode()).isEqualTo(303);
  }

  @Test
  void aBrowserThatBecomesADeviceIsOneWithTheNextRenewal() {
    Visitor later = new Visitor(base);
    signIn(later, margaux);
    assertThat(later.cookie("vitrine_act")).isNull();
    String other = UUID.randomUUID().toString();
    later.keep("vitrine_device_pass", pass(other));

    assertThat(later.post("sign-in/renewal").statusCode()).isEqualTo(204);

    assertThat(later.cookie("vitrine_act")).isNotNull();
    later.forget("vitrine_act");
    assertThat(location(later.get(PAGE))).contains("/sign-in/lock");
    assertThat(later.pin("S282", OTHER_PIN, "/").statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> api(String bearer, String pin) {
    return Http.put(
        base,
        "api/v1/sign-in/pin",
        "{\"password\":\"" + Member.PASSWORD + "\",\"pin\":\"" + pin + "\"}",
        "Authorization",
        bearer);
  }

  private HttpResponse<String> withTicket(String ticket) {
    return Http.get(
        base, "api/v1/shops/" + SHOP + "/rota/2026-W51", "Authorization", "Bearer " + ticket);
  }

  private Visitor tablet() {
    Visitor visitor = new Visitor(base);
    visitor.keep("vitrine_device_pass", pass(device));
    return visitor;
  }

  private static String pass(String device) {
    return People.devicePass(device, SHOP, Duration.ofMinutes(5));
  }

  private static void signIn(Visitor visitor, Member member) {
    House.run(
        "delete from booking.sign_in_guard where guard_key = ?",
        Fingerprint.of("account " + member.email()));
    visitor.get("sign-in?other=true");
    assertThat(visitor.signIn(member.email(), Member.PASSWORD).statusCode()).isEqualTo(302);
    for (String act :
        List.of(
            "LOCKED",
            "CAME_BACK",
            "PIN_WRONG",
            "PIN_ENDED",
            "PIN_REMOVED",
            "RENEWAL_REFUSED",
            "ENDED_BY_MANAGER",
            "DEVICE_WITHDRAWN")) {
      House.run(
          "delete from booking.sign_in_audit where staff = ? and act = ?", member.staff(), act);
    }
  }

  private static void pin(String staff, String hash) {
    House.run("delete from booking.staff_pin where staff = ?", staff);
    House.run(
        "insert into booking.staff_pin (staff, hash, set_at) values (?, ?, current_timestamp)",
        staff,
        hash);
  }

  /** The wait is over. */
  private void patient() {
    House.run("update booking.sign_in_session set pin_wait_until = null where device = ?", device);
  }

  private String active() {
    for (String staff : List.of("S281", "S282")) {
      if (House.count(
              "select count(*) from booking.sign_in_session where active_device = ? and staff = ?",
              device,
              staff)
          == 1) {
        return staff;
      }
    }
    return null;
  }

  private static String button(String page, String label) {
    var found =
        java.util.regex.Pattern.compile(
                "<button[^>]*id=\"people:([^\"]+)\"[^>]*aria-label=\"" + label)
            .matcher(page);
    assertThat(found.find()).as(label + " in " + page).isTrue();
    return found.group(1);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static long audit(String act, String staff) {
    return House.count(
        "select count(*) from booking.sign_in_audit where act = ? and staff = ?", act, staff);
  }
}
