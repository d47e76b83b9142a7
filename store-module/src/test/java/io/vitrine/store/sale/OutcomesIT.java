package io.vitrine.store.sale;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.history.Touched;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The manager's figures from browse to sale: twelve visits of three weeks, and what they become.
 */
@ExtendWith(ArquillianExtension.class)
class OutcomesIT {

  private static final OffsetDateTime MONDAY =
      OffsetDateTime.of(2026, 10, 5, 9, 0, 0, 0, ZoneOffset.UTC);

  @ArquillianResource private URL url;
  private final String shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void visitsReasonsAndPromisesAreToldInGroupsOfFiveAndMore() {
    URI store = Deployed.at(url);
    Touched.byHand(shop);
    for (int i = 0; i < 12; i++) {
      visit(i);
    }
    String manager = People.ticket("S001", "Margaux Perrin", Role.MANAGER, shop);
    try (Neighbour neighbour = Neighbour.present();
        Browser browser = Browser.start()) {
      neighbour
          .answering(
              "/booking/api/v1/shop-figures",
              asked -> Answer.json(Contracts.sample("booking-shop-figures.json")))
          .answering(
              "/api/v1/selection-figures",
              asked -> Answer.json(Contracts.sample("catalog-selection-figures.json")))
          .answering("/api/v1/shops", asked -> Answer.json(Contracts.sample("catalog-shops.json")));
      JsonObject told =
          json(get(store, manager, "api/v1/outcomes?shop=" + shop + "&until=2026-10-25"))
              .getJsonObject("outcomes");
      assertThat(told.getJsonObject("all").getJsonObject("results").getInt("SOLD")).isEqualTo(2);
      assertThat(told.getJsonObject("all").getJsonObject("results").getInt("NOT")).isEqualTo(6);
      assertThat(told.getJsonArray("byWeek")).hasSize(2);
      assertThat(told.getJsonArray("byAdviser")).hasSize(2);
      assertThat(told.getJsonArray("reasons")).hasSize(1);
      assertThat(told.getJsonObject("waiting").getInt("of")).isEqualTo(11);
      assertThat(
              get(store, manager, "api/v1/outcomes?shop=bellecour&until=2026-10-25").statusCode())
          .isEqualTo(403);

      drawn(browser, store, manager);
    }
  }

  private void drawn(Browser browser, URI store, String manager) {
    List<String> errors = new ArrayList<>();
    for (String language : List.of("fr", "en")) {
      BrowserContext desk = browser.person(Browser.DESK, "fr-FR");
      desk.addCookies(List.of(new Cookie("vitrine_ticket", manager).setUrl(store.toString())));
      Page page = desk.newPage();
      page.onPageError(errors::add);
      String address = "manage/outcomes?shop=" + shop + "&until=2026-10-25&lang=" + language;
      page.navigate(store.resolve(address).toString());
      assertThat(page.locator("main").innerText())
          .contains("412", "132", language.equals("fr") ? "De la vitrine" : "From browsing");
      page.locator("summary").first().click();
      assertThat(page.locator("details[open] tbody tr").count()).isEqualTo(2);
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "outcomes-" + language);
    }
    assertThat(errors).isEmpty();
  }

  /** Seven in the first week, two and three in the next; the last left before anybody had time. */
  private void visit(int number) {
    OffsetDateTime at = MONDAY.plusDays(number < 7 ? number % 5 : number < 9 ? 7 : 14);
    String id = UUID.randomUUID().toString();
    boolean left = number == 11;
    String staff = number < 6 ? "S003" : "S004";
    sql(
        "insert into store.visit (shop, id, kind, state, topic, customer, language, staff,"
            + " staff_name, arrived_at, received_at, ended_at, outcome, version)"
            + " values (?, ?, 'WALK_IN', 'ENDED', 'salon', '–', 'fr', ?, ?, ?, ?, ?, ?, 1)",
        shop,
        id,
        staff,
        staff.equals("S003") ? "Camille Roux" : "Yanis Belkacem",
        at,
        left ? null : at.plusMinutes(number),
        at.plusHours(1),
        left ? "LEFT" : number < 2 ? "SOLD" : "ADVISED");
    if (number >= 3 && number < 9) {
      sql(
          "insert into store.shown (shop, visit, sku, fate, reason, added, changed_at, changed_by,"
              + " changed_by_name) values (?, ?, 'AUB3-LIN-ECR', 'NOT', ?, false, ?, ?, 'x')",
          shop,
          id,
          number < 7 ? "PRICE" : "SIZE",
          at,
          staff);
    }
  }

  private static HttpResponse<String> get(URI store, String ticket, String path) {
    return Http.get(store, path, "Cookie", "vitrine_ticket=" + ticket);
  }
}
