package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SelectionIT {

  private static final String SOFA = "AUB3-LIN-ECR";
  private static final String OTHER = "AUB2-LIN-ECR";

  @ArquillianResource private URL url;
  private URI base;
  private String at;
  private String secret;

  @BeforeEach
  void begin() {
    base = Deployed.at(url);
    Showroom.open(base);
    HttpResponse<String> begun = Http.post(base, "/api/v1/selections", "");
    assertThat(begun.statusCode()).isEqualTo(201);
    at = "/api/v1/selections/" + Showroom.json(begun.body()).getString("token");
    secret = Showroom.json(begun.body()).getString("secret");
  }

  @Test
  void a_selection_reads_in_the_shape_of_the_contract() {
    keep("{\"sku\":\"" + SOFA + "\",\"note\":\"mur de 2,10 m\"}");
    JsonObject sample = Showroom.json(Contracts.sample("catalog-selection.json"));
    JsonObject read = Showroom.json(Http.get(base, at).body());

    assertThat(read.keySet()).isEqualTo(sample.keySet());
    JsonObject item = read.getJsonArray("items").getJsonObject(0);
    assertThat(item.keySet()).isEqualTo(sample.getJsonArray("items").getJsonObject(0).keySet());
    assertThat(item.getString("note")).isEqualTo("mur de 2,10 m");
    assertThat(item.getInt("quantity")).isEqualTo(1);
  }

  @Test
  void what_did_not_change_is_not_sent_again() {
    String tag = Http.get(base, at).headers().firstValue("ETag").orElseThrow();
    assertThat(Http.get(base, at, "If-None-Match", tag).statusCode()).isEqualTo(304);
    keep("{\"sku\":\"" + SOFA + "\"}");
    assertThat(Http.get(base, at, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void abuse_58_a_guessed_link_is_not_there_and_a_guessed_secret_changes_nothing() {
    assertThat(Http.get(base, "/api/v1/selections/aaaaaaaaaaaaaaaaaaaaaa").statusCode())
        .isEqualTo(404);
    assertThat(Http.get(base, "/selection/aaaaaaaaaaaaaaaaaaaaaa").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/selection/x").statusCode()).isEqualTo(404);

    String body = "{\"sku\":\"" + SOFA + "\"}";
    assertThat(Http.post(base, at + "/items", body).statusCode()).isEqualTo(403);
    String guess = "bbbbbbbbbbbbbbbbbbbbbb";
    assertThat(Http.post(base, at + "/items", body, "Selection-Secret", guess).statusCode())
        .isEqualTo(403);
    assertThat(Http.delete(base, at, "Selection-Secret", guess).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, at).body()).contains("\"items\":[]");
  }

  @Test
  void the_whole_is_replaced_only_by_who_has_read_it() {
    String tag = keep("{\"sku\":\"" + SOFA + "\"}").headers().firstValue("ETag").orElseThrow();
    String both =
        "{\"name\":\"Salon\",\"items\":[{\"sku\":\"%s\",\"note\":null},{\"sku\":\"%s\"}]}"
            .formatted(OTHER, SOFA);

    assertThat(put(both).statusCode()).isEqualTo(428);
    HttpResponse<String> replaced = put(both, "If-Match", tag);
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(
            Showroom.json(replaced.body()).getJsonArray("items").getJsonObject(0).getString("sku"))
        .isEqualTo(OTHER);
    assertThat(put(both, "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(put(both, "If-Match", "\"v-1\"").statusCode()).isEqualTo(412);
  }

  @Test
  void refusals_say_why_and_change_nothing() {
    assertThat(keep("{\"sku\":\"NO-SUCH\"}").statusCode()).isEqualTo(422);
    assertThat(keep("{\"note\":\"x\"}").statusCode()).isEqualTo(422);
    assertThat(keep("{\"sku\":\"" + SOFA + "\",\"note\":\"" + "x".repeat(501) + "\"}").statusCode())
        .isEqualTo(422);
    assertThat(keep("{\"sku\":\"" + SOFA + "\",\"priceCents\":1}").statusCode()).isEqualTo(400);
    HttpResponse<String> french = keep("{\"sku\":\"NO-SUCH\"}");
    assertThat(french.body()).contains("Cet article n’est plus présenté");
    assertThat(Http.get(base, at).body()).contains("\"items\":[]");
  }

  @Test
  void abuse_43_a_selection_of_more_than_fifty_is_refused_whole() {
    JsonObject found = Showroom.json(Http.get(base, "/api/v1/products?size=100").body());
    List<String> items = new ArrayList<>();
    found
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .forEach(item -> items.add("{\"sku\":\"" + item.getString("sku") + "\"}"));
    assertThat(items).hasSizeGreaterThan(50);
    String tag = Http.get(base, at).headers().firstValue("ETag").orElseThrow();

    assertThat(put("{\"items\":[" + String.join(",", items) + "]}", "If-Match", tag).statusCode())
        .isEqualTo(409);
    assertThat(Http.get(base, at).body()).contains("\"items\":[]");
  }

  @Test
  void two_tabs_that_keep_at_once_lose_nothing() {
    List<String> skus =
        List.of(SOFA, OTHER, "AUB3-LIN-SAU", "AUB3-LIN-ORA", "AUB3-VEL-TER", "AUB2-LIN-SAU");
    List<CompletableFuture<Integer>> keeping =
        skus.stream()
            .map(
                sku ->
                    CompletableFuture.supplyAsync(
                        () -> keep("{\"sku\":\"" + sku + "\"}").statusCode()))
            .toList();

    assertThat(keeping).allMatch(kept -> kept.join() == 200);
    assertThat(Showroom.json(Http.get(base, at).body()).getJsonArray("items")).hasSize(6);
  }

  @Test
  void what_is_deleted_is_gone_for_everybody() {
    assertThat(Http.delete(base, at, "Selection-Secret", secret).statusCode()).isEqualTo(204);
    assertThat(Http.get(base, at).statusCode()).isEqualTo(404);
    assertThat(Http.delete(base, at, "Selection-Secret", secret).statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_keeps_without_script_or_session_and_only_from_our_pages() {
    HttpResponse<String> kept = form("keep", "sku=" + SOFA + "&back=/product/AUB3", null);
    assertThat(kept.statusCode()).isEqualTo(303);
    List<String> cookies = kept.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .singleElement()
        .asString()
        .contains("vitrine_selection=", "HttpOnly", "SameSite=Lax", "Max-Age=");
    String mine = cookies.get(0).split(";")[0];

    assertThat(form("note", "sku=" + SOFA + "&note=%3Cb%3E%23%7B7*7%7D", mine).statusCode())
        .isEqualTo(303);
    assertThat(form("keep", "sku=" + OTHER, mine).statusCode()).isEqualTo(303);
    form("move", "sku=" + OTHER + "&step=up", mine);
    String page = Http.get(base, "/selection", "Cookie", mine).body();
    assertThat(page).contains("&lt;b&gt;#{7*7}").doesNotContain("<b>#");
    assertThat(page.indexOf(OTHER)).isLessThan(page.indexOf(SOFA));

    HttpResponse<String> refused = form("keep", "sku=NO-SUCH&back=/product/AUB3", mine);
    assertThat(refused.headers().firstValue("Location").orElse(""))
        .endsWith("/product/AUB3?refused=selection-unknown-article");
    HttpRequest.Builder foreign =
        Http.request(
                base,
                "/api/v1/selection-forms/delete",
                "Sec-Fetch-Site",
                "cross-site",
                "Cookie",
                mine)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(Http.send(foreign).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, "/selection", "Cookie", mine).body()).contains(SOFA);

    assertThat(form("delete", "", mine).statusCode()).isEqualTo(303);
    assertThat(Http.get(base, "/selection", "Cookie", mine).body()).doesNotContain(SOFA);
    HttpResponse<String> again = form("keep", "sku=" + SOFA, mine);
    assertThat(again.headers().firstValue("Set-Cookie").orElse("")).doesNotContain(mine);
  }

  @Test
  void who_has_only_the_link_reads_and_has_no_form_to_change_it() {
    keep("{\"sku\":\"" + SOFA + "\"}");
    String token = at.substring(at.lastIndexOf('/') + 1);
    HttpResponse<String> page = Http.get(base, "/selection/" + token);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .contains("Aubrac")
        .contains("/booking/book?selection=" + token)
        .doesNotContain("selection-forms/");
  }

  private HttpResponse<String> keep(String item) {
    return Http.post(base, at + "/items", item, "Selection-Secret", secret);
  }

  private HttpResponse<String> put(String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Selection-Secret", secret));
    all.addAll(List.of(headers));
    return Http.put(base, at, body, all.toArray(String[]::new));
  }

  private HttpResponse<String> form(String act, String fields, String cookie) {
    List<String> headers = new ArrayList<>(List.of("Sec-Fetch-Site", "same-origin"));
    if (cookie != null) {
      headers.addAll(List.of("Cookie", cookie));
    }
    return Http.send(
        Http.request(base, "/api/v1/selection-forms/" + act, headers.toArray(String[]::new))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
  }
}
