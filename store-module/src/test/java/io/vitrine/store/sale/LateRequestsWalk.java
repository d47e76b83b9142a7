package io.vitrine.store.sale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager sees what people asked about themselves and what is late. */
@ExtendWith(ArquillianExtension.class)
class LateRequestsWalk {

  private static final String REQUESTS = "/booking/api/v1/privacy-requests";
  private static final String ANSWERS = "/booking/api/v1/privacy-answers";
  private static final String NOTHING = "{\"items\":[],\"elsewhere\":[]}";

  @ArquillianResource private URL url;
  private final String look = UUID.randomUUID().toString();
  private final String erase = UUID.randomUUID().toString();
  private final String lists = UUID.randomUUID().toString();
  private final String email = "late." + look.substring(0, 8) + "@example.org";
  private Neighbour neighbour;
  private ShopFloor floor;
  private URI store;
  private Browser browser;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 1);
    browser = Browser.start();
  }

  @AfterEach
  void closeShop() {
    browser.close();
    neighbour.close();
  }

  @Test
  void whatBookingDoesNotTakeIsSeenByTheManagersItConcernsTriedAgainAndGoesOnceItIsTaken() {
    assertThat(floor.asAdviser("POST", "api/v1/clients", person()).statusCode()).isEqualTo(201);
    neighbour
        .answering(ANSWERS, asked -> new Answer(422, "application/json", "{}"))
        .answering(REQUESTS, asked -> Answer.json(open()));
    until(() -> isLate(look) && isLate(erase) && isLate(lists));
    until(() -> count(WAITING, "privacy/" + look) == 0);

    Page page = desk("fr-FR", floor.managerTicket());
    page.navigate(store.resolve("manage/late-requests").toString());
    assertThat(row(page, look)).containsText("la réponse n’a pas été acceptée");
    assertThat(row(page, erase)).containsText("Tout effacer");
    assertThat(row(page, lists)).containsText("le catalogue doit encore effacer");
    assertThat(page.content()).as("nobody is named").doesNotContain(email, "Claire");
    clean(page, "late-requests-fr");
    page.setViewportSize(1180, 820);
    clean(page, "late-requests-tablet");
    String other =
        People.ticket("S009", "Margaux Perrin", Role.MANAGER, "other-" + look.substring(0, 8));
    Page elsewhere = desk("en-GB", other);
    elsewhere.navigate(store.resolve("manage/late-requests").toString());
    assertThat(row(elsewhere, erase)).containsText("the answer was not accepted");
    assertThat(row(elsewhere, look)).hasCount(0);
    clean(elsewhere, "late-requests-en");
    Page adviser = desk("fr-FR", floor.adviserTicket());
    assertThat(adviser.navigate(store.resolve("manage/late-requests").toString()).status())
        .isEqualTo(403);
    assertThat(adviser.locator("table")).hasCount(0);

    assertThat(count(WAITING, "privacy/" + erase)).as("kept until it is taken").isEqualTo(1);
    neighbour
        .answering(ANSWERS, asked -> new Answer(202, "application/json", ""))
        .answering(REQUESTS, asked -> Answer.json(NOTHING));
    sql(
        "update store.outbox_message set next_attempt_at = created_at where subject = ?",
        "privacy/" + erase);
    until(() -> count(WAITING, "privacy/" + erase) == 0);
    until(() -> !isLate(look) && !isLate(erase) && !isLate(lists));
  }

  /**
   * An hour after it was done booking still asks: the answer is made anew, and nothing done twice.
   */
  @Test
  void anAnswerThatGotLostIsGivenAnew() {
    assertThat(floor.asAdviser("POST", "api/v1/clients", person()).statusCode()).isEqualTo(201);
    sql(
        "insert into store.privacy_done (request, kind, done_at) values (?, 'ERASE',"
            + " timestamp with time zone '2026-01-02 00:00:00+00:00')",
        erase);
    neighbour
        .answering(ANSWERS, asked -> new Answer(202, "application/json", ""))
        .answering(REQUESTS, asked -> Answer.json(open()));
    until(
        () ->
            neighbour.asked().stream()
                .anyMatch(one -> one.path().equals(ANSWERS) && one.body().contains(erase)));
    assertThat(count("select count(*) from store.client where email = ?", email))
        .as("she may have come again since")
        .isEqualTo(1);
    neighbour.answering(REQUESTS, asked -> Answer.json(NOTHING));
    until(() -> !isLate(erase));
  }

  private static final String WAITING =
      "select count(*) from store.outbox_message where subject = ? and state = 'WAITING'";

  private static boolean isLate(String request) {
    return count("select count(*) from store.late_request where request = ?", request) == 1;
  }

  private String person() {
    return "{\"shop\":\"%s\",\"name\":\"Claire Dubreuil\",\"email\":\"%s\",\"phone\":null,\"language\":\"fr\",\"agreed\":true}"
        .formatted(floor.shop, email);
  }

  private String open() {
    String asked = Instant.now().minus(Duration.ofDays(2)).toString();
    return "{\"items\":[%s,%s],\"elsewhere\":[{\"id\":\"%s\",\"kind\":\"ERASE\",\"askedAt\":\"%s\"}]}"
        .formatted(
            one(look, "LOOK", email, asked), one(erase, "ERASE", "x" + email, asked), lists, asked);
  }

  private static String one(String id, String kind, String whom, String asked) {
    return "{\"id\":\"%s\",\"kind\":\"%s\",\"email\":\"%s\",\"language\":\"fr\",\"askedAt\":\"%s\",\"appointments\":[],\"details\":{}}"
        .formatted(id, kind, whom, asked);
  }

  private static Locator row(Page page, String request) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(request.substring(0, 8)));
  }

  private Page desk(String language, String ticket) {
    BrowserContext person = browser.person(Browser.DESK, language);
    person.addCookies(List.of(new Cookie("vitrine_ticket", ticket).setUrl(store.toString())));
    return person.newPage();
  }

  private static void clean(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
  }

  private static void until(BooleanSupplier state) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it did not happen within a minute");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
