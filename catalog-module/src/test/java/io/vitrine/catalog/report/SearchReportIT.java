package io.vitrine.catalog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SearchReportIT {

  private static final String REPORT = "/api/v1/search-report";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void three_browsers_search_one_opens_the_second_result_and_the_report_counts_that_and_no_more() {
    JsonObject before = json("?days=7");
    for (String agent :
        List.of("Firefox/151", "Safari/19", "Firefox/151", "Edge/141", "Googlebot")) {
      search(agent);
    }
    String second = second(search("Safari/19").body());
    assertThat(second).contains("&q=fauteuil").contains("&rank=2");
    HttpResponse<String> product = Http.get(base, second, "User-Agent", "Safari/19");
    assertThat(product.statusCode()).isEqualTo(200);
    assertThat(product.body().replaceAll("(?s).*rel=\"canonical\" href=\"([^\"]*)\".*", "$1"))
        .doesNotContain("rank")
        .doesNotContain("fauteuil");
    Http.get(base, second, "User-Agent", "Chrome/150 who was sent the link");

    Showroom.until(
        "the searches and the opened result are written, perhaps in two parts",
        () -> {
          JsonObject now = json("?days=7");
          return searches(now) - searches(before) >= 3 && opened(now, 2) > opened(before, 2);
        });
    JsonObject after = json("?days=7");
    assertThat(searches(after) - searches(before)).isEqualTo(3);
    assertThat(opened(after, 2) - opened(before, 2)).isEqualTo(1);
    assertThat(json("/words?days=7&which=top").toString()).contains("\"fauteuil\"");
    assertThat(json("/words?days=7&which=empty").toString()).doesNotContain("\"fauteuil\"");
  }

  @Test
  void the_report_is_a_page_and_a_file_and_neither_lets_a_formula_through() throws SQLException {
    write("=1+1");
    HttpResponse<String> file = get(REPORT + "/words.csv?days=90");
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(file.body()).contains("language,words,searches").contains("fr,'=1+1,7,7,0");
    String french = get("/back-office/search-report?days=90&which=empty").body();
    assertThat(french).contains("Rapport de recherche").contains("=1+1").contains("100\u202f%");
    assertThat(get("/back-office/search-report?days=7&lang=en").body())
        .contains("Search report")
        .doesNotContain("=1+1");
    assertThat(Http.get(base, "/counted?lang=en").body()).contains("at least three browsers");
  }

  @Test
  void what_is_no_period_list_or_page_is_refused_and_so_is_whoever_has_no_right() {
    for (String wrong :
        List.of("?days=8", "/words?which=worst", "/words?page=0", "/words.csv?days=1")) {
      assertThat(get(REPORT + wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    String adviser = "vitrine_ticket=" + People.ticket("S002", "Camille", Role.ADVISER, "rivoli");
    for (String path : List.of(REPORT, REPORT + "/words", REPORT + "/words.csv")) {
      assertThat(Http.get(base, path).statusCode()).isEqualTo(401);
      assertThat(Http.get(base, path, "Cookie", adviser).statusCode()).isEqualTo(403);
    }
    assertThat(Http.get(base, "/back-office/search-report", "Cookie", adviser).statusCode())
        .isEqualTo(403);
  }

  /** A month ago, so that no other test's period of a week has it. */
  private static void write(String words) throws SQLException {
    try (Connection connection = Showroom.database();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from catalog.search_word where words = '" + words + "'");
      statement.execute(
          "insert into catalog.search_word (language, on_day, words, searches, without_result,"
              + " answered) values ('fr', current_date - 30, '"
              + words
              + "', 7, 7, 0)");
      statement.execute(
          "update catalog.search_day set searches = searches where on_day = current_date");
    }
  }

  private HttpResponse<String> search(String agent) {
    return Http.get(base, "/search?q=fauteuil&lang=fr", "User-Agent", agent);
  }

  private static String second(String page) {
    Matcher links = Pattern.compile("href=\"(/product/[^\"]*rank=2)\"").matcher(page);
    assertThat(links.find()).isTrue();
    return links.group(1).replace("&amp;", "&");
  }

  private static int searches(JsonObject report) {
    return report.getJsonObject("total").getInt("searches");
  }

  private static int opened(JsonObject report, int place) {
    return report.getJsonArray("byPlace").getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getInt("place") == place)
        .mapToInt(row -> row.getInt("opened"))
        .sum();
  }

  private JsonObject json(String path) {
    return Showroom.json(get(REPORT + path).body());
  }

  private HttpResponse<String> get(String path) {
    return Http.get(base, path, "Cookie", Showroom.manager());
  }
}
