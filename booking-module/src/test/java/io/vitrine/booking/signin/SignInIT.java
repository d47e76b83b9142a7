package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

  private static final String SHOP = "atelier";
  private static final String WEEK = "api/v1/shops/atelier/rota/2026-W51";

  @ArquillianResource private URL url;
  private URI base;
  private Member manager;

  @BeforeEach
  void people() {
    base = Deployed.at(url);
    manager = Member.with("S201", Role.MANAGER, SHOP);
  }

  @Test
  void nameAndPasswordGiveATicketThatOpensTheApi() {
    var answer = signIn("127.2.0.1", "S201@Maison-Vitrine.example", Member.PASSWORD);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().getString("staff")).isEqualTo("S201");
    assertThat(answer.json().getJsonObject("rights").getJsonArray("MANAGER").getString(0))
        .isEqualTo(SHOP);
    assertThat(answer.headers().get("cache-control")).isEqualTo("no-store");
    assertThat(read(answer.json().getString("ticket")).statusCode()).isEqualTo(200);
  }

  /** Abuse case 72: the same words for an unknown name and a wrong password. */
  @Test
  void anUnknownNameIsToldWhatAWrongPasswordIsTold() {
    var wrong = signIn("127.2.0.2", manager.email(), "not the password");
    var unknown = signIn("127.2.0.2", "nobody@maison-vitrine.example", "not the password");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).contains("ne vont pas ensemble");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
    forgive(manager.email());
  }

  /** Abuse case 72: and the same time. Medians of five, each from an account of its own. */
  @Test
  void anUnknownNameCostsTheTimeOfAComparison() {
    long[] known = new long[5];
    long[] unknown = new long[5];
    for (int i = 0; i < 5; i++) {
      Member member = Member.with("S21" + i, Role.ADVISER, SHOP);
      known[i] = time(() -> signIn("127.2.1.1", member.email(), "not the password"));
      String nobody = "nobody" + i + "@maison-vitrine.example";
      unknown[i] = time(() -> signIn("127.2.1.1", nobody, "not the password"));
    }
    Arrays.sort(known);
    Arrays.sort(unknown);

    assertThat(unknown[2]).isGreaterThan(known[2] / 3);
    assertThat(known[2]).isGreaterThan(unknown[2] / 3);
  }

  @Test
  void theTenthFailureLocksTheAccountEvenForTheRightPassword() {
    Member locked = Member.with("S202", Role.ADVISER, SHOP);
    signIn("127.2.0.3", locked.email(), "not the password");
    House.run(
        "update booking.sign_in_guard set failures = 9, wait_until = null where guard_key = ?",
        Fingerprint.of("account " + locked.email()));
    signIn("127.2.0.3", locked.email(), "not the password");

    var answer = signIn("127.2.0.4", locked.email(), Member.PASSWORD);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.headers().get("retry-after"))).isBetween(880, 900);
    assertThat(answer.body()).contains("Trop d’essais");
  }

  /** Abuse case 72: guesses at once count as many, whatever node they reach. */
  @Test
  void twentyGuessesAtOnceAreNotTwentyComparisons() throws Exception {
    Member guessed = Member.with("S203", Role.ADVISER, SHOP);
    var pool = Executors.newFixedThreadPool(20);
    try {
      Callable<Integer> guess =
          () -> signIn("127.2.0.5", guessed.email(), "not the password").status();
      var answers =
          pool.invokeAll(IntStream.range(0, 20).mapToObj(i -> guess).toList()).stream()
              .map(SignInIT::result)
              .toList();

      assertThat(answers).containsOnly(401, 429);
      assertThat(answers.stream().filter(status -> status == 401).count()).isLessThanOrEqualTo(5);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void whatIsMissingOrUnknownIsSaid() {
    assertThat(post("{\"email\":\"a@b.example\"}").status()).isEqualTo(422);
    assertThat(post("{\"email\":\"a\",\"password\":\"b\",\"role\":\"ADMIN\"}").status())
        .isEqualTo(400);
    assertThat(post("{\"email\":").status()).isEqualTo(400);
  }

  /** Abuse case 69. */
  @Test
  void aTicketThatIsNotOursIsNobodys() throws Exception {
    String good = People.ticket("S201", "Personne S201", Role.MANAGER, SHOP);
    String claims = new String(Base64.getUrlDecoder().decode(good.split("\\.")[1]));

    assertThat(read(good).statusCode()).isEqualTo(200);
    assertThat(read(unsigned(claims)).statusCode()).isEqualTo(401);
    assertThat(read(signedByAnother(claims)).statusCode()).isEqualTo(401);
    assertThat(read(good.substring(0, good.length() - 6) + "AAAAAA").statusCode()).isEqualTo(401);
    assertThat(read(People.service("store", "catalog").substring(7)).statusCode()).isEqualTo(401);
    assertThat(read(Tampered.pastEnd(claims)).statusCode()).isEqualTo(401);
    assertThat(read(Tampered.otherAudience(claims)).statusCode()).isEqualTo(401);
  }

  @Test
  void aPageThatNeedsSomebodyLeadsToTheSignInAndBack() {
    Visitor visitor = new Visitor(base);
    var asked = visitor.get("manage/rota?shop=atelier");
    assertThat(asked.statusCode()).isEqualTo(302);
    String signIn = asked.headers().firstValue("Location").orElseThrow();
    assertThat(signIn)
        .endsWith("/booking/sign-in?next=%2Fbooking%2Fmanage%2Frota%3Fshop%3Datelier");

    visitor.get("sign-in?next=%2Fbooking%2Fmanage%2Frota%3Fshop%3Datelier");
    String before = visitor.cookie("JSESSIONID");
    var signedIn = visitor.signIn(manager.email(), Member.PASSWORD);

    assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(302);
    assertThat(signedIn.headers().firstValue("Location").orElseThrow())
        .endsWith("/booking/manage/rota?shop=atelier");
    // abuse case 68
    assertThat(visitor.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .filteredOn(c -> c.startsWith("vitrine_"))
        .hasSize(2)
        .allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("vitrine_sign_in=") && c.contains("Path=/booking/sign-in"))
        .anyMatch(c -> c.startsWith("vitrine_ticket=") && c.contains("Path=/;"));
    assertThat(visitor.get("manage/rota?shop=atelier").statusCode()).isEqualTo(200);
    assertThat(visitor.get("staff/").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordStaysOnThePageAndSaysSo() {
    Visitor visitor = new Visitor(base);
    visitor.get("sign-in");

    var answer = visitor.signIn("nobody9@maison-vitrine.example", "not the password");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("Connexion impossible").doesNotContain("not the password");
    assertThat(visitor.cookie("vitrine_ticket")).isNull();
  }

  /** Abuse case 71. */
  @Test
  void aSignInNeverLeadsToAnotherSite() {
    Visitor visitor = new Visitor(base);
    visitor.get("sign-in?next=%2F%2Felsewhere.example%2F");

    var answer = visitor.signIn(manager.email(), Member.PASSWORD);

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/booking/staff/");
  }

  @Test
  void anOpenPageRenewsItsTicketAndALostTicketIsRenewedOnTheWay() {
    Visitor visitor = visitor();
    assertThat(visitor.post("sign-in/renewal").statusCode()).isEqualTo(204);
    visitor.forget("vitrine_ticket");

    var onTheWay = visitor.get("sign-in?next=%2Fbooking%2Fmanage%2Frota%3Fshop%3Datelier");

    assertThat(onTheWay.statusCode()).isEqualTo(302);
    assertThat(onTheWay.headers().firstValue("Location").orElseThrow())
        .endsWith("/booking/manage/rota?shop=atelier");
    assertThat(visitor.get("manage/rota?shop=atelier").statusCode()).isEqualTo(200);
  }

  @Test
  void anIdleSignInIsOver() {
    Visitor visitor = visitor();
    House.run(
        "update booking.sign_in_session set last_seen_at = ? where token_hash = ?",
        java.time.OffsetDateTime.now().minusMinutes(31),
        Fingerprint.of(visitor.cookie("vitrine_sign_in")));

    assertThat(visitor.post("sign-in/renewal").statusCode()).isEqualTo(401);
  }

  /** Abuse case 70: not the next renewal, the next act. */
  @Test
  void aRightThatWasTakenAwayEndsWithTheNextActNotWithTheTicket() {
    Member demoted = Member.with("S207", Role.MANAGER, SHOP, "elsewhere");
    String ticket =
        signIn("127.2.0.8", demoted.email(), Member.PASSWORD).json().getString("ticket");
    assertThat(read(ticket).statusCode()).isEqualTo(200);

    House.run("delete from booking.staff_right where staff = 'S207' and shop = ?", SHOP);
    assertThat(read(ticket).statusCode()).as("the right in this shop is gone").isEqualTo(403);

    House.run("update booking.staff_member set active = false where staff = 'S207'");
    assertThat(read(ticket).statusCode()).as("the person has left").isEqualTo(401);
    House.run("update booking.staff_member set active = true where staff = 'S207'");
  }

  @Test
  void aTicketIsNobodyAfterItsSignInEnded() {
    Visitor visitor = visitor();
    String ticket = visitor.cookie("vitrine_ticket");
    assertThat(read(ticket).statusCode()).isEqualTo(200);

    visitor.post("sign-in/out");

    assertThat(read(ticket).statusCode()).isEqualTo(401);
  }

  /** Abuse case 70. */
  @Test
  void whoseRightsAreTakenGetsNoNewTicket() {
    Member leaving = Member.with("S204", Role.ADVISER, SHOP);
    Visitor visitor = new Visitor(base);
    visitor.get("sign-in");
    visitor.signIn(leaving.email(), Member.PASSWORD);
    assertThat(visitor.post("sign-in/renewal").statusCode()).isEqualTo(204);

    var taken = rights("S204", "{\"active\":true,\"rights\":[]}");

    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    var renewal = visitor.post("sign-in/renewal");
    assertThat(renewal.statusCode()).isEqualTo(401);
    assertThat(visitor.cookie("vitrine_ticket")).isNull();
    assertThat(signIn("127.2.0.6", leaving.email(), Member.PASSWORD).status()).isEqualTo(401);
    assertThat(audit("RENEWAL_REFUSED", "S204")).isEqualTo(1);
  }

  @Test
  void rightsAreGivenByAnotherAdministratorOfTheShop() {
    Member.with("S205", Role.ADVISER, SHOP);

    assertThat(rights("S299", "{\"active\":true,\"rights\":[]}").statusCode()).isEqualTo(403);
    assertThat(rights("S999", "{\"active\":true,\"rights\":[]}").statusCode()).isEqualTo(404);
    assertThat(
            rights(
                    "S205",
                    "{\"active\":true,\"rights\":[{\"role\":\"ADVISER\",\"shop\":\"elsewhere\"}]}")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            rights(
                    "S205",
                    "{\"active\":true,\"rights\":[{\"role\":\"KING\",\"shop\":\"atelier\"}]}")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            Http.put(
                    base,
                    "api/v1/staff/S205/rights",
                    "{\"active\":true,\"rights\":[]}",
                    "Authorization",
                    "Bearer " + People.ticket("S201", "P", Role.MANAGER, SHOP))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void signOutEndsTheSignInEverywhereAndIsWrittenDown() {
    Visitor visitor = visitor();
    String token = visitor.cookie("vitrine_sign_in");
    long before = audit("SIGNED_OUT", "S201");

    var out = visitor.post("sign-in/out");

    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(visitor.cookie("vitrine_ticket")).isNull();
    Visitor thief = new Visitor(base);
    thief.keep("vitrine_sign_in", token);
    assertThat(thief.post("sign-in/renewal").statusCode()).isEqualTo(401);
    assertThat(audit("SIGNED_OUT", "S201")).isEqualTo(before + 1);
    assertThat(audit("SIGNED_IN", "S201")).isPositive();
  }

  @Test
  void lookingAtTheAddressesOfTheSignInChangesNothing() {
    Visitor visitor = visitor();

    assertThat(visitor.get("sign-in/out").statusCode()).isEqualTo(405);
    assertThat(visitor.get("sign-in/renewal").statusCode()).isEqualTo(405);
    assertThat(visitor.post("sign-in/renewal").statusCode()).isEqualTo(204);
  }

  @Test
  void aNewPasswordIsLongAndEndsOtherSignIns() {
    Member changing = Member.with("S206", Role.ADVISER, SHOP);
    House.run(
        "update booking.staff_password set hash = ? where staff = 'S206'",
        new Passwords().hash(Member.PASSWORD));
    Visitor visitor = new Visitor(base);
    visitor.get("sign-in");
    visitor.signIn(changing.email(), Member.PASSWORD);

    assertThat(change(Member.PASSWORD, "short").statusCode()).isEqualTo(422);
    assertThat(change("not the password", "un canapé et deux lampes").statusCode()).isEqualTo(403);
    assertThat(change(Member.PASSWORD, "un canapé et deux lampes").statusCode()).isEqualTo(204);
    assertThat(visitor.post("sign-in/renewal").statusCode()).isEqualTo(401);
    assertThat(signIn("127.2.0.7", changing.email(), "un canapé et deux lampes").status())
        .isEqualTo(200);
  }

  /** Abuse case 72: a stolen ticket is no way to guess the password behind it without end. */
  @Test
  void guessesOfTheOldPasswordAreCountedAndWrittenDownLikeGuessesAtTheSignIn() {
    Member guessed = Member.with("S206", Role.ADVISER, SHOP);
    forgive(guessed.email());
    String account = Fingerprint.of("account " + guessed.email());
    House.run("delete from booking.sign_in_audit where account = ?", account);
    assertThat(change("not the password", "un canapé et deux lampes").statusCode()).isEqualTo(403);
    House.run(
        "update booking.sign_in_guard set failures = 9, wait_until = null where guard_key = ?",
        account);
    assertThat(change("not the password", "un canapé et deux lampes").statusCode()).isEqualTo(403);

    var answer = change(Member.PASSWORD, "un canapé et deux lampes");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(
            House.count(
                "select count(*) from booking.sign_in_audit where account = ? and act = 'FAILED'",
                account))
        .isEqualTo(2);
    assertThat(
            House.count(
                "select count(*) from booking.sign_in_audit where account = ? and act = 'SLOWED'",
                account))
        .isEqualTo(1);
    forgive(guessed.email());
  }

  private java.net.http.HttpResponse<String> change(String old, String wanted) {
    return Http.put(
        base,
        "api/v1/sign-in/password",
        "{\"old\":\"" + old + "\",\"password\":\"" + wanted + "\"}",
        "Authorization",
        "Bearer " + People.ticket("S206", "P", Role.ADVISER, SHOP));
  }

  private java.net.http.HttpResponse<String> rights(String staff, String json) {
    return Http.put(
        base,
        "api/v1/staff/" + staff + "/rights",
        json,
        "Authorization",
        "Bearer " + People.ticket("S299", "Administration", Map.of(Role.ADMIN, Set.of(SHOP))));
  }

  private Visitor visitor() {
    Visitor visitor = new Visitor(base);
    visitor.get("sign-in");
    visitor.signIn(manager.email(), Member.PASSWORD);
    assertThat(visitor.cookie("vitrine_ticket")).isNotNull();
    return visitor;
  }

  private Caller.Answer signIn(String address, String email, String password) {
    return Caller.from(address, base)
        .post(
            "api/v1/sign-in",
            "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}",
            "Accept-Language",
            "fr");
  }

  private Caller.Answer post(String json) {
    return Caller.from("127.2.0.9", base).post("api/v1/sign-in", json);
  }

  private java.net.http.HttpResponse<String> read(String ticket) {
    return Http.get(base, WEEK, "Authorization", "Bearer " + ticket);
  }

  private static String unsigned(String claims) {
    return encode("{\"alg\":\"none\"}") + "." + encode(claims) + ".";
  }

  private static String signedByAnother(String claims) throws Exception {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims);
    signature.setAlgorithmHeaderValue("ES256");
    signature.setKeyIdHeaderValue("ticket");
    signature.setKey(EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey());
    return signature.getCompactSerialization();
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void forgive(String email) {
    House.run(
        "delete from booking.sign_in_guard where guard_key = ?",
        Fingerprint.of("account " + email));
  }

  private static long audit(String act, String staff) {
    return House.count(
        "select count(*) from booking.sign_in_audit where act = ? and staff = ?", act, staff);
  }

  private static long time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static int result(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
