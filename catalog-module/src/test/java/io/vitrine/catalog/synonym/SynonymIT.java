package io.vitrine.catalog.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonArray;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class SynonymIT {

  private static final String PATH = "/api/v1/synonyms";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void a_change_is_searchable_without_a_restart_and_so_is_its_end() {
    assertThat(Showroom.total(base, "q=zigouigoui")).isZero();

    HttpResponse<String> answer = keep("fr", "zigouigoui, pouf");
    assertThat(answer.statusCode()).isEqualTo(201);
    Showroom.until("the pouf is found", () -> Showroom.total(base, "q=zigouigoui") > 0);

    String place = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    assertThat(Http.delete(base, place, "Cookie", Showroom.manager()).statusCode()).isEqualTo(204);
    Showroom.until("it is not any more", () -> Showroom.total(base, "q=zigouigoui") == 0);
    HttpResponse<String> again = Http.delete(base, place, "Cookie", Showroom.manager());
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body()).contains("synonym-unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr|seul|422", "de|sofa, couch|422", "fr|<b>, c|422"})
  void what_is_no_line_is_refused_in_words(String language, String line, int status) {
    HttpResponse<String> refused = keep(language, line);
    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.body()).contains("synonym-unreadable");
  }

  @Test
  void a_line_is_kept_once_and_listed() {
    assertThat(keep("en", "Whatnot,  shelving unit").statusCode()).isEqualTo(201);
    HttpResponse<String> twice = keep("en", "whatnot, shelving unit");
    assertThat(twice.statusCode()).isEqualTo(409);
    assertThat(twice.body()).contains("synonym-known");
    String list = Http.get(base, PATH + "?size=200", "Cookie", Showroom.manager()).body();
    assertThat(list).contains("\"line\":\"whatnot, shelving unit\"").contains("S010");
    assertThat(Http.get(base, PATH + "?size=0", "Cookie", Showroom.manager()).statusCode())
        .isEqualTo(422);
    String page = Http.get(base, "/back-office/synonyms", "Cookie", Showroom.manager()).body();
    assertThat(page).contains("whatnot, shelving unit").contains("Synonymes");
  }

  @Test
  void a_shipped_line_is_switched_off_and_on_again_and_the_search_follows() {
    String id = shipped("canape,+sofa,+divan").getJsonObject(0).getString("id");
    assertThat(Showroom.total(base, "q=divan")).isPositive();

    HttpResponse<String> off = turn(id, "{\"on\":false}");
    assertThat(off.statusCode()).isEqualTo(200);
    assertThat(off.body()).contains("\"on\":false").contains("S010");
    Showroom.until("a divan is no sofa", () -> Showroom.total(base, "q=divan") == 0);
    assertThat(turn(id, "{\"on\":false}").statusCode()).isEqualTo(200);
    assertThat(shipped("").getJsonObject(0).getString("id")).isEqualTo(id);
    String page =
        Http.get(base, "/back-office/synonyms?q=divan", "Cookie", Showroom.manager()).body();
    assertThat(page).contains("Coupée").contains("Remettre");

    assertThat(turn(id, "{\"on\":true}").body()).contains("\"on\":true");
    Showroom.until("a divan is a sofa", () -> Showroom.total(base, "q=divan") > 0);
  }

  @Test
  void a_button_names_its_line_and_says_when_there_is_none() {
    String id = shipped("transat").getJsonObject(0).getString("id");
    assertThat(form("shipped", "id=" + id + "&on=false&back=/back-office/synonyms?q=transat"))
        .isEqualTo("/back-office/synonyms?q=transat");
    assertThat(shipped("transat").getJsonObject(0).getBoolean("on")).isFalse();
    form("shipped", "id=" + id + "&on=true");
    assertThat(shipped("transat").getJsonObject(0).getBoolean("on")).isTrue();
    assertThat(form("shipped", "id=none&on=false")).endsWith("refused=synonym-not-shipped");
    assertThat(form("drop", "id=none")).endsWith("refused=synonym-unknown");
  }

  private String form(String act, String body) {
    HttpResponse<String> answer =
        Http.send(
            Http.request(base, "/api/v1/synonym-forms/" + act, "Cookie", Showroom.manager())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(303);
    URI place = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return place.getPath() + '?' + place.getQuery();
  }

  @Test
  void what_is_not_shipped_is_not_switched() {
    HttpResponse<String> unknown = turn("fr-000000000000", "{\"on\":false}");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("synonym-not-shipped");
    assertThat(turn("fr-000000000000", "{}").statusCode()).isEqualTo(422);
    assertThat(turn("fr-000000000000", "{\"off\":1}").statusCode()).isEqualTo(400);
    assertThat(Http.get(base, PATH + "/shipped?size=0", "Cookie", Showroom.manager()).statusCode())
        .isEqualTo(422);
    String adviser = "vitrine_ticket=" + People.ticket("S002", "Camille", Role.ADVISER, "rivoli");
    assertThat(Http.get(base, PATH + "/shipped", "Cookie", adviser).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, PATH + "/shipped").statusCode()).isEqualTo(401);
  }

  private JsonArray shipped(String words) {
    String list = Http.get(base, PATH + "/shipped?q=" + words, "Cookie", Showroom.manager()).body();
    return Showroom.json(list).getJsonArray("items");
  }

  private HttpResponse<String> turn(String id, String body) {
    return Http.put(base, PATH + "/shipped/" + id, body, "Cookie", Showroom.manager());
  }

  @Test
  void only_a_catalogue_manager_keeps_synonyms() {
    String adviser = "vitrine_ticket=" + People.ticket("S002", "Camille", Role.ADVISER, "rivoli");
    assertThat(Http.post(base, PATH, "{}").statusCode()).isEqualTo(401);
    assertThat(Http.post(base, PATH, "{}", "Cookie", adviser).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, PATH).statusCode()).isEqualTo(401);
    assertThat(Http.delete(base, PATH + "/x", "Cookie", adviser).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> keep(String language, String line) {
    String body = "{\"language\":\"" + language + "\",\"line\":\"" + line + "\"}";
    return Http.post(base, PATH, body, "Cookie", Showroom.manager());
  }
}
