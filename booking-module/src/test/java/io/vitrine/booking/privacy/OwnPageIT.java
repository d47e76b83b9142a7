package io.vitrine.booking.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Her own page without a browser: who gets a link, what it opens, what is asked of the store. */
@ExtendWith(ArquillianExtension.class)
class OwnPageIT {

  private static final String SHOP = "memoire";
  private static final Pattern LINK = Pattern.compile("/booking/mine-link/([A-Za-z0-9_-]{22})");

  @ArquillianResource private URL url;
  private URI base;
  private final String email =
      "own." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("M231", "Camille Roux", "salon");
  }

  @Test
  void known_and_unknown_addresses_get_one_answer_and_three_letters_an_hour() {
    booked("15:00");
    Caller.Answer known = ask("127.4.31.1", email);
    Caller.Answer unknown = ask("127.4.31.1", "x" + email);
    assertThat(known.status()).isEqualTo(302);
    assertThat(unknown.status()).isEqualTo(302);
    assertThat(known.headers().get("location")).isEqualTo(unknown.headers().get("location"));
    assertThat(known.headers().keySet()).isEqualTo(unknown.headers().keySet());
    for (int i = 0; i < 4; i++) {
      assertThat(ask("127.4.31.1", email.toUpperCase(java.util.Locale.ROOT)).status())
          .as("the same answer, though nothing more is sent")
          .isEqualTo(302);
    }
    assertThat(House.count("select count(*) from booking.own_link where email = ?", email))
        .isEqualTo(3);
    assertThat(ask("127.4.31.1", "no-address").status()).isEqualTo(422);
    assertThat(ask("127.4.31.1", email + "\r\nBcc: all@x.org").status()).isEqualTo(422);
  }

  @Test
  void abuse56_twelve_who_ask_at_once_for_one_address_get_three_letters() {
    for (int turn = 0; turn < 4; turn++) {
      String one = turn + email;
      String form = form("mine", "send", "&mine%3Aemail=" + encoded(one));
      List<Caller.Answer> answers =
          Together.at(
              12,
              asker -> {
                Caller caller = Caller.from("127.4.32." + (100 + asker), base);
                return () -> caller.postForm("mine", form);
              });
      assertThat(answers).extracting(Caller.Answer::status).containsOnly(302);
      assertThat(House.count("select count(*) from booking.own_link where email = ?", one))
          .isEqualTo(3);
    }
  }

  /** Ten in ten minutes from one address, whoever it asks for. */
  @Test
  void one_address_asks_ten_times_in_ten_minutes() {
    for (int i = 0; i < 10; i++) {
      assertThat(ask("127.4.31.2", i + email).status()).isEqualTo(302);
    }
    assertThat(ask("127.4.31.2", email).status()).isEqualTo(429);
  }

  @Test
  void a_link_opens_once_by_a_button_and_nothing_without_it() {
    ask("127.4.31.3", email);
    String token = link();
    assertThat(get("mine-link/" + token, "").statusCode())
        .as("looking uses nothing up")
        .isEqualTo(200);
    assertThat(get("mine-link/" + token, "").statusCode()).isEqualTo(200);
    assertThat(Caller.from("127.4.31.3", base).head("mine-link/" + token).status()).isEqualTo(200);
    String page = open(token);
    assertThat(get("mine-link/" + token, "").statusCode()).isEqualTo(410);
    HttpResponse<String> again = press("mine-link/" + token, "open", "go", "", "");
    assertThat(again.body()).contains("n’ouvre plus rien");
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(get("my-page", page).statusCode()).isEqualTo(200);
    assertThat(get("my-page", page).body()).contains(email);
    assertThat(get("my-page", "vitrine_own=AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    assertThat(get("my-page", "vitrine_own=" + token).statusCode())
        .as("the link is no key")
        .isEqualTo(404);
    assertThat(get("my-page", "").body()).doesNotContain(email);
    assertThat(get("api/v1/my-page-file", "").statusCode()).isEqualTo(404);
    assertThat(get("api/v1/my-page-file", page).headers().firstValue("Cache-Control"))
        .hasValue("no-store");
    assertThat(get("my-page", page).headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(House.text("select link_hash from booking.own_link where email = ?", email))
        .doesNotContain(token);
  }

  /** Two people read the same letters: each sees and erases what stands under her own names. */
  @Test
  void who_shares_an_address_says_who_she_is_and_touches_nothing_of_the_others() {
    String hers = booked(5, "11:00", "Claire Dubreuil");
    String his = booked(5, "15:00", "Paul Morin");
    ask("127.4.31.5", email);
    String page = open(link());
    assertThat(get("my-page", page).body())
        .contains("Plusieurs personnes, une adresse", "Claire Dubreuil", "Paul Morin")
        .doesNotContain("id=\"say-title\"");
    assertThat(get("api/v1/my-page-file", page).statusCode()).isEqualTo(409);
    press("my-page?act=erase", "erase", "yes", "", page);
    press("my-page", "who", "choose", "&who=" + encoded("Somebody Else"), page);
    assertThat(get("my-page", page).body()).contains("Plusieurs personnes, une adresse");
    assertThat(House.count("select count(*) from booking.appointment where email = ?", email))
        .as("nothing is erased before she says who she is")
        .isEqualTo(2);

    press("my-page", "who", "choose", "&who=" + encoded("Claire Dubreuil"), page);
    assertThat(get("my-page", page).body()).contains("D’autres personnes ont la même adresse");
    String file = get("api/v1/my-page-file", page).body();
    assertThat(file).contains(hers).doesNotContain(his, "Paul");
    assertThat(requests()).contains("\"who\":\"clairedubreuil\"");
    press("my-page?act=erase", "erase", "yes", "", page);
    assertThat(name(hers)).isEqualTo("—");
    assertThat(name(his)).isEqualTo("Paul Morin");
    assertThat(House.text("select state from booking.appointment where number = ?", his))
        .isEqualTo("AGREED");
    assertThat(
            House.count(
                "select count(*) from booking.mail where recipient = ? and recipient_name = ?",
                email,
                "Paul Morin"))
        .as("his letter stays")
        .isEqualTo(1);
    assertThat(requests())
        .as("the store is told of her alone")
        .contains("\"appointments\":[\"" + hers + "\"],\"askedAt\"", "\"kind\":\"ERASE\"");
    assertThat(get("my-page", page).body()).contains("En cours").doesNotContain("Paul");
  }

  /**
   * Paul has left a lamp for repair and was never here: the shops know his name, booking does not.
   */
  @Test
  void a_name_that_only_the_shops_know_is_asked_for_as_well() {
    booked(7, "11:00", "Anne Martin");
    ask("127.4.31.7", email);
    String page = open(link());
    assertThat(get("api/v1/my-page-file", page).statusCode()).isEqualTo(200);
    String id = House.text("select id from booking.privacy_request where email = ?", email);
    assertThat(
            tell(
                "privacy-answers",
                "{\"messageId\":\"%s\",\"request\":\"%s\",\"at\":\"2026-12-12T14:10:03Z\",\"said\":%s}"
                    .formatted(
                        UUID.randomUUID(), id, Contracts.sample("booking-privacy-names.json"))))
        .isEqualTo(202);
    assertThat(get("my-page", page).body())
        .contains("Plusieurs personnes, une adresse", "Anne Martin", "Paul Martin");
    assertThat(get("api/v1/my-page-file", page).statusCode()).isEqualTo(409);
    press("my-page?act=erase", "erase", "yes", "", page);
    assertThat(House.count("select count(*) from booking.appointment where email = ?", email))
        .isEqualTo(1);
    press("my-page", "who", "choose", "&who=" + encoded("Anne Martin"), page);
    assertThat(requests()).contains("\"who\":\"annemartin\"");
    assertThat(get("api/v1/my-page-file", page).body()).doesNotContain("Paul");
  }

  @Test
  void the_question_who_she_is_can_be_read_and_answered_by_everybody() {
    booked(6, "11:00", "Claire Dubreuil");
    booked(6, "15:00", "Paul Morin");
    ask("127.4.31.6", email);
    String secret = open(link()).substring("vitrine_own=".length());
    try (Browser browser = Browser.start()) {
      BrowserContext phone = browser.person(Browser.PHONE, "fr-FR");
      phone.addCookies(List.of(new Cookie("vitrine_own", secret).setUrl(base.toString())));
      Page page = phone.newPage();
      page.navigate(base.resolve("my-page?lang=en").toString());
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "own-who-en");
      page.navigate(base.resolve("my-page?lang=fr").toString());
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "own-who-fr");
      page.getByText("Paul Morin").click();
      page.locator("[id='who:choose']").click();
      page.getByText("D’autres personnes ont la même adresse").waitFor();
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "own-chosen-fr");
    }
  }

  private static String name(String number) {
    return House.text("select customer_name from booking.appointment where number = ?", number);
  }

  /** The store is away here: what is asked waits, and what is erased here is erased at once. */
  @Test
  void what_is_erased_here_is_gone_at_once_and_waits_for_the_store_until_it_says_so() {
    String number = booked("11:00");
    ask("127.4.31.4", email);
    String page = open(link());
    assertThat(get("my-page", page).body()).contains("pas encore répondu");
    House.run(
        "update booking.appointment set phone = '06 99 "
            + String.format("%06d", new SecureRandom().nextInt(1_000_000))
            + "' where number = ?",
        number);
    long before = House.count("select count(*) from booking.address_mark");
    assertThat(press("my-page?act=erase", "erase", "yes", "&never=yes", page).statusCode())
        .isEqualTo(302);
    assertThat(House.count("select count(*) from booking.address_mark") - before)
        .as("her address and her number")
        .isEqualTo(2);

    assertThat(House.text("select customer_name from booking.appointment where number = ?", number))
        .isEqualTo("—");
    assertThat(House.count("select count(*) from booking.appointment where email = ?", email))
        .isZero();
    assertThat(House.text("select state from booking.appointment where number = ?", number))
        .isEqualTo("CANCELLED");
    assertThat(House.count("select count(*) from booking.occupation where occupant = ?", number))
        .isZero();
    assertThat(
            House.count(
                "select count(*) from booking.appointment_fact where document like ?",
                "%" + email + "%"))
        .isZero();
    assertThat(House.count("select count(*) from booking.mail where recipient = ?", email))
        .isZero();
    assertThat(get("my-page", page).body()).contains("En cours").doesNotContain(email);
    String waiting = requests();
    assertThat(waiting).contains(email, number, "\"kind\":\"ERASE\"", "\"neverAgain\":\"true\"");
    String id = House.text("select id from booking.privacy_request where email = ?", email);

    assertThat(answer(id)).isEqualTo(202);
    assertThat(answer(id)).as("said twice").isEqualTo(202);
    assertThat(answer(UUID.randomUUID().toString())).as("nobody waits for it").isEqualTo(202);
    assertThat(get("my-page", page).body()).contains("Fait").doesNotContain("En cours");
    assertThat(House.text("select email from booking.privacy_request where id = ?", id)).isNull();
    assertThat(House.text("select told from booking.privacy_request where id = ?", id)).isNull();
    assertThat(requests()).doesNotContain(email);
    assertThat(
            House.count(
                "select count(*) from booking.mail where about = ? and kind = 'ERASED'", id))
        .isEqualTo(1);

    stillKnown();
    assertThat(House.count("select count(*) from booking.own_link where email = ?", email))
        .as("never again, though she is entered again")
        .isZero();
  }

  @Test
  void a_purchase_stands_there_with_its_care_and_its_recall() {
    ask("127.4.31.6", email);
    String page = open(link());
    String id = House.text("select id from booking.privacy_request where email = ?", email);
    String purchases = Contracts.sample("booking-privacy-purchases.json").strip();
    assertThat(
            tell(
                "privacy-answers",
                "{\"messageId\":\"%s\",\"request\":\"%s\",\"at\":\"2026-12-12T14:10:03Z\",\"said\":%s}"
                    .formatted(UUID.randomUUID(), id, purchases)))
        .isEqualTo(202);
    assertThat(get("my-page", page).body())
        .contains("Rappel de sécurité", "Le pied peut céder.", "lavables à 30 °C", "SR/1")
        .contains("50,00", "21 mai 2027");
  }

  @Test
  void who_is_forgotten_soon_is_asked_once_and_her_link_says_yes() {
    String message = stillKnown();
    assertThat(tell("still-known-questions", question(message))).isEqualTo(202);
    assertThat(House.count("select count(*) from booking.own_link where email = ?", email))
        .isEqualTo(1);
    String token = link();
    assertThat(get("mine-link/" + token, "").body()).contains("Oui, souvenez-vous de moi");
    open(token);
    assertThat(requests()).contains("\"kind\":\"STAY\"");
  }

  @Test
  void only_the_store_fetches_and_answers() {
    String manager = "Bearer " + People.ticket("S001", "Hélène Marchand", Role.MANAGER, SHOP);
    String sample = Contracts.sample("booking-privacy-answer.json");
    for (String path : List.of("privacy-answers", "still-known-questions")) {
      assertThat(Http.post(base, "api/v1/" + path, sample).statusCode()).isEqualTo(401);
      assertThat(Http.post(base, "api/v1/" + path, sample, "Authorization", manager).statusCode())
          .isEqualTo(403);
    }
    assertThat(Http.get(base, "api/v1/privacy-requests").statusCode()).isEqualTo(401);
    assertThat(Http.get(base, "api/v1/privacy-requests", "Authorization", manager).statusCode())
        .isEqualTo(403);
    assertThat(tell("privacy-answers", sample.replace("\"request\"", "\"person\""))).isEqualTo(400);
    assertThat(tell("still-known-questions", "{\"messageId\":\"" + UUID.randomUUID() + "\"}"))
        .isEqualTo(422);
  }

  private String stillKnown() {
    String message = UUID.randomUUID().toString();
    assertThat(tell("still-known-questions", question(message))).isEqualTo(202);
    return message;
  }

  private String question(String message) {
    return Contracts.sample("booking-still-known.json")
        .replace("8f1d2c3b-5a66-4c7d-9e0f-1a2b3c4d5e6f", message)
        .replace("\"rivoli\"", "\"" + SHOP + "\"")
        .replace("2027-01-11T03:45:00Z", Instant.now().plus(Duration.ofDays(30)).toString())
        .replace("claire@example.org", email);
  }

  private int answer(String request) {
    return tell(
        "privacy-answers",
        Contracts.sample("booking-privacy-answer.json")
            .replace("0d1c6c0e-4a55-4a38-9f1b-6f1d3a0c7b11", request));
  }

  private int tell(String path, String message) {
    return Http.post(
            base, "api/v1/" + path, message, "Authorization", People.service("store", "booking"))
        .statusCode();
  }

  private String requests() {
    return Http.get(
            base, "api/v1/privacy-requests", "Authorization", People.service("store", "booking"))
        .body()
        .replace(" ", "");
  }

  private String booked(String time) {
    return booked(4, time, "Claire Dubreuil");
  }

  private String booked(int days, String time, String name) {
    Caller.Answer answer =
        Caller.from("127.4.31.9", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "M231", House.inDays(days, time))
                    .replace("claire@example.org", email)
                    .replace("Claire Dubreuil", name),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getString("number");
  }

  private Caller.Answer ask(String from, String address) {
    return Caller.from(from, base)
        .postForm("mine", form("mine", "send", "&mine%3Aemail=" + encoded(address)));
  }

  private String open(String token) {
    HttpResponse<String> opened = press("mine-link/" + token, "open", "go", "", "");
    assertThat(opened.statusCode()).isEqualTo(302);
    String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/booking/");
    return cookie.split(";")[0];
  }

  private HttpResponse<String> press(
      String path, String form, String button, String more, String cookie) {
    HttpRequest.Builder request =
        Http.request(base, path, "Accept-Language", "fr")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(form, button, more)));
    return Http.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  /** As a browser sends it that runs no script, or is quicker than it. */
  private String form(String form, String button, String more) {
    return form
        + "="
        + form
        + "&"
        + form
        + "%3A"
        + button
        + "=&jakarta.faces.ViewState=stateless"
        + more;
  }

  private HttpResponse<String> get(String path, String cookie) {
    return cookie.isEmpty()
        ? Http.get(base, path, "Accept-Language", "fr")
        : Http.get(base, path, "Accept-Language", "fr", "Cookie", cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** As it stands in the letter, a minute at most after it was written. */
  private String link() {
    Path folder = Path.of(System.getProperty("vitrine.data")).resolve("mails");
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(end)) {
      try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
        for (Path file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
          String letter = Files.readString(file).replace("=\r\n", "").replace("=3D", "=");
          Matcher found = LINK.matcher(letter);
          if (letter.contains(email) && found.find()) {
            return found.group(1);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    throw new AssertionError("no letter with a link left within a minute");
  }
}
