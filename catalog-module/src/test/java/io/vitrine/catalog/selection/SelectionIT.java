package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.selection.forgetting.Night;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    String tag = keep("{\"sku\":\"" + SOFA + "\"}").headers().firstValue("ETag").orElseThrow();
    String whole =
        "{\"name\":\"Salon\",\"note\":\"Pas de cuir.\",\"items\":[{\"sku\":\"%s\",".formatted(SOFA)
            + "\"note\":\"mur de 2,10 m\"}],\"measures\":[{\"label\":\"mur\",\"lengthMm\":2100}]}";
    assertThat(put(whole, "If-Match", tag).statusCode()).isEqualTo(200);
    JsonObject sample = Showroom.json(Contracts.sample("catalog-selection.json"));
    JsonObject read = Showroom.json(Http.get(base, at).body());

    assertThat(read.keySet()).isEqualTo(sample.keySet());
    JsonObject item = read.getJsonArray("items").getJsonObject(0);
    assertThat(item.keySet()).isEqualTo(sample.getJsonArray("items").getJsonObject(0).keySet());
    assertThat(item.getString("note")).isEqualTo("mur de 2,10 m");
    assertThat(item.getInt("quantity")).isEqualTo(1);
    assertThat(read.getJsonArray("measures")).isEqualTo(sample.getJsonArray("measures"));
    assertThat(read.getJsonArray("pictures")).isEmpty();
    assertThat(read.getString("note")).isEqualTo("Pas de cuir.");
    assertThat(read.getString("token")).isEqualTo(at.substring(at.lastIndexOf('/') + 1));
  }

  @Test
  void the_owner_is_told_the_links_and_a_reader_is_not() {
    String edit = link("edit");
    String owners = Http.get(base, at + "/links", "Selection-Secret", secret).body();
    assertThat(Showroom.json(owners).getString("edit")).isEqualTo(edit);
    assertThat(Http.get(base, at + "/links").statusCode()).isEqualTo(403);
    assertThat(Http.get(base, at).body()).doesNotContain(edit);
    String byEdit = "/api/v1/selections/" + edit;
    assertThat(Http.get(base, byEdit + "/links").statusCode()).isEqualTo(403);
    String editors = Http.get(base, byEdit).body();
    assertThat(Showroom.json(editors).getString("token")).isEqualTo(edit);
    link("read");
    assertThat(Http.get(base, byEdit).body()).doesNotContain(link("read"));
    assertThat(Http.get(base, "/selection/" + edit).body()).doesNotContain("read-link");
  }

  @Test
  void whoever_has_the_link_to_take_part_keeps_but_does_not_rename_share_or_delete() {
    String edit = "/api/v1/selections/" + link("edit");
    HttpResponse<String> kept =
        Http.post(base, edit + "/items", "{\"sku\":\"" + SOFA + "\",\"note\":\"pour toi\"}");
    assertThat(kept.statusCode()).isEqualTo(200);
    String tag = kept.headers().firstValue("ETag").orElseThrow();
    assertThat(Http.get(base, at).body()).contains(SOFA, "pour toi");

    String renamed = "{\"name\":\"Le mien\",\"items\":[]}";
    HttpResponse<String> refused = Http.put(base, edit, renamed, "If-Match", tag);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("urn:vitrine:problem:selection-owner-only");
    assertThat(Http.post(base, edit + "/links/edit", "").statusCode()).isEqualTo(403);
    assertThat(Http.delete(base, edit + "/links/read").statusCode()).isEqualTo(403);
    assertThat(Http.delete(base, edit).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, at).body()).contains(SOFA);

    String both = "{\"items\":[{\"sku\":\"%s\"},{\"sku\":\"%s\"}]}".formatted(OTHER, SOFA);
    assertThat(Http.put(base, edit, both, "If-Match", tag).statusCode()).isEqualTo(200);
    assertThat(put(both, "If-Match", tag).statusCode()).as("the owner read before").isEqualTo(412);
    HttpResponse<String> stale = Http.delete(base, edit + "/items/" + SOFA, "If-Match", tag);
    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void a_link_that_is_taken_back_or_renewed_leads_nowhere_and_the_others_go_on() {
    String edit = link("edit");
    String renewed = link("edit");
    assertThat(renewed).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(edit);
    assertThat(Http.get(base, "/api/v1/selections/" + edit).statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/selection/" + edit).statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/selection/" + renewed).statusCode()).isEqualTo(200);

    assertThat(Http.delete(base, at + "/links/read", "Selection-Secret", secret).statusCode())
        .isEqualTo(200);
    assertThat(Http.get(base, at).statusCode()).as("the link to read").isEqualTo(404);
    assertThat(Http.get(base, at, "Selection-Secret", secret).statusCode()).isEqualTo(200);
    assertThat(Http.get(base, "/api/v1/selections/" + renewed).statusCode()).isEqualTo(200);
    assertThat(Http.post(base, at + "/links/read", "", "Selection-Secret", "x").statusCode())
        .isEqualTo(404);
    String read = link("read");
    assertThat(Http.get(base, "/api/v1/selections/" + read).statusCode()).isEqualTo(200);
    assertThat(Http.post(base, "/api/v1/selections/" + read + "/items", "{\"sku\":\"x\"}"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(Http.post(base, at + "/links/all", "", "Selection-Secret", secret).statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_arrangement_on_an_older_version_is_refused_and_changes_nothing() {
    String mine = cookie(form("keep", "sku=" + SOFA, null));
    form("keep", "sku=" + OTHER, mine);
    JsonObject read = Showroom.json(Http.get(base, "/api/v1/selections/" + token(mine)).body());
    String turned = "version=" + read.get("version") + "&sku=" + OTHER + "&sku=" + SOFA;
    HttpResponse<String> arranged = form("arrange", turned, mine);
    assertThat(arranged.statusCode()).isEqualTo(200);
    assertThat(Showroom.json(arranged.body()).getInt("version"))
        .isGreaterThan(read.getInt("version"));

    HttpResponse<String> stale = form("arrange", turned, mine);
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("urn:vitrine:problem:selection-changed");
    assertThat(form("arrange", turned, null).statusCode()).isEqualTo(404);
    String page = Http.get(base, "/selection", "Cookie", mine).body();
    assertThat(page.indexOf("item-" + OTHER)).isLessThan(page.indexOf("item-" + SOFA));
  }

  @Test
  void a_measure_that_is_none_is_refused_in_words() {
    String mine = cookie(form("keep", "sku=" + SOFA, null));
    assertThat(refusal(form("measure", "label=mur&length=grand", mine)))
        .isEqualTo("selection-measure-unread");
    assertThat(refusal(form("measure", "label=+&length=2,10+m", mine)))
        .isEqualTo("selection-measure-unnamed");
    assertThat(refusal(form("measure", "label=" + "x".repeat(61) + "&length=2", mine)))
        .isEqualTo("selection-too-long");
    form("measure", "label=mur&length=2%2C10+m", mine);
    form("measure", "label=porte&length=82+cm", mine);
    form("note-all", "was=&note=Pas+de+cuir", mine);
    assertThat(refusal(form("note-all", "was=&note=Autre", mine))).isEqualTo("selection-changed");
    String page = Http.get(base, "/selection", "Cookie", mine).body();
    assertThat(page).contains("2,10\u202fm", "82\u202fcm", "Pas de cuir").doesNotContain("Autre");
    assertThat(Http.get(base, "/selection?lang=en", "Cookie", mine).body()).contains("2.10\u202fm");
    form("unmeasure", "label=porte", mine);
    assertThat(Http.get(base, "/selection", "Cookie", mine).body()).doesNotContain("82\u202fcm");
    String words =
        Http.get(base, "/selection?refused=selection-measure-unread", "Cookie", mine).body();
    assertThat(words).contains("Cette longueur ne se lit pas");
  }

  @Test
  void a_browser_keeps_several_lists_and_moves_an_article_from_one_to_the_other() {
    String salon = cookie(form("keep", "sku=" + SOFA, null));
    String token = token(salon);
    form("rename", "name=Salon", salon);
    form("note", "sku=" + SOFA + "&note=clair", salon);
    String both = cookie(form("keep-in", "list=new&name=Chambre&sku=" + OTHER, salon));
    assertThat(both).contains("~").contains(salon.substring("vitrine_selection=".length()));

    String page = Http.get(base, "/selection", "Cookie", both).body();
    assertThat(page).contains("<h1>Chambre</h1>", OTHER, "Salon").doesNotContain("item-" + SOFA);
    assertThat(Http.get(base, "/product/AUB3", "Cookie", both).body())
        .contains("Chambre, <b>1 article</b>");
    String back = cookie(form("choose", "list=" + token, both));
    assertThat(Http.get(base, "/selection", "Cookie", back).body())
        .contains("<h1>Salon</h1>", "item-" + SOFA);

    String to = "&to=" + token(both);
    assertThat(refusal(form("transfer", "list=" + token + "&sku=NONE" + to, back)))
        .isEqualTo("selection-not-kept");
    assertThat(form("transfer", "list=" + token + "&sku=" + SOFA + to, back).statusCode())
        .isEqualTo(303);
    assertThat(Http.get(base, "/selection", "Cookie", back).body()).doesNotContain("item-" + SOFA);
    assertThat(Http.get(base, "/selection", "Cookie", both).body())
        .contains("item-" + SOFA, "clair");
    String guess = "&to=bbbbbbbbbbbbbbbbbbbbbb";
    assertThat(refusal(form("transfer", "list=" + token(both) + "&sku=" + SOFA + guess, both)))
        .isEqualTo("selection-unknown");

    String left = cookie(form("delete", "list=" + token(both), both));
    assertThat(left).isEqualTo(salon);
    assertThat(Http.get(base, "/selection", "Cookie", left).body()).contains("<h1>Salon</h1>");
  }

  @Test
  void the_ninth_list_of_a_browser_is_refused() {
    String mine = cookie(form("begin", "name=L1", null));
    for (int i = 2; i <= 8; i++) {
      mine = cookie(form("begin", "name=L" + i, mine));
    }
    assertThat(refusal(form("begin", "name=L9", mine))).isEqualTo("selection-too-many-lists");
    assertThat(refusal(form("begin", "name=" + "x".repeat(81), null)))
        .isEqualTo("selection-too-long");
    assertThat(Http.get(base, "/selection", "Cookie", mine).body()).contains("L1", "<h1>L8</h1>");
  }

  @Test
  void a_sister_takes_part_by_the_link_and_her_browser_remembers_it_when_she_asks() {
    String hers = cookie(form("keep", "sku=" + SOFA, null));
    form("link", "kind=edit&act=give", hers);
    String page = Http.get(base, "/selection", "Cookie", hers).body();
    String edit = page.replaceAll("(?s).*id=\"edit-link\"[^>]*/selection/([\\w-]{22})\".*", "$1");
    assertThat(edit).matches("[\\w-]{22}");

    HttpResponse<String> looked = Http.get(base, "/selection/" + edit);
    assertThat(looked.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(looked.body())
        .contains("selection-forms/note", "selection-forms/join")
        .doesNotContain("selection-forms/rename", "selection-forms/delete", "read-link");
    assertThat(form("note", "list=" + edit + "&sku=" + SOFA + "&was=&note=joli", null))
        .extracting(answer -> answer.headers().firstValue("Location").orElse(""))
        .asString()
        .endsWith("/selection/" + edit + "#item-" + SOFA);
    assertThat(Http.get(base, "/selection", "Cookie", hers).body()).contains("joli");
    assertThat(refusal(form("rename", "list=" + edit + "&name=x", null)))
        .isEqualTo("selection-owner-only");
    assertThat(refusal(form("delete", "list=" + edit, null))).isEqualTo("selection-owner-only");

    String sisters = cookie(form("join", "list=" + edit, null));
    assertThat(sisters).isEqualTo("vitrine_selection=" + edit);
    assertThat(form("keep", "sku=" + OTHER, sisters).statusCode()).isEqualTo(303);
    assertThat(Http.get(base, "/selection", "Cookie", hers).body()).contains("item-" + OTHER);
    assertThat(refusal(form("join", "list=bbbbbbbbbbbbbbbbbbbbbb", null)))
        .isEqualTo("selection-unknown");
    form("link", "kind=edit&act=take-back", hers);
    assertThat(Http.get(base, "/selection", "Cookie", sisters).body()).doesNotContain(SOFA);
    assertThat(refusal(form("note", "list=" + edit + "&sku=" + SOFA + "&note=x", null)))
        .isEqualTo("selection-unknown");
  }

  @Test
  void a_visit_plan_walks_through_the_chosen_shop_and_says_where_the_rest_stands() {
    String mine = cookie(form("keep", "sku=" + SOFA, null));
    String plan = Http.get(base, "/visit-plan?shop=rivoli", "Cookie", mine).body();
    assertThat(plan).contains("Plan de visite", "Rivoli", "class=\"qr\"", "Aubrac");
    assertThat(plan.split("class=\"plan\"")).hasSize(2);
    String all = Http.get(base, "/visit-plan?shop=all", "Cookie", mine).body();
    assertThat(all.split("class=\"plan\"").length).isGreaterThan(2);
    assertThat(Http.get(base, "/visit-plan/bbbbbbbbbbbbbbbbbbbbbb").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/visit-plan").body()).contains("Rien à voir sur ce plan");
  }

  @Test
  void opening_a_list_keeps_it_longer_and_is_no_change() throws SQLException {
    String mine = cookie(form("keep", "sku=" + SOFA, null));
    opened(token(mine), 389);
    String version =
        Showroom.json(Http.get(base, "/api/v1/selections/" + token(mine)).body())
            .get("version")
            .toString();
    HttpResponse<String> again = Http.get(base, "/selection", "Cookie", mine);
    assertThat(cookie(again)).isEqualTo(mine);
    JsonObject read = Showroom.json(Http.get(base, "/api/v1/selections/" + token(mine)).body());
    assertThat(Instant.parse(read.getString("keptUntil")))
        .isAfter(Instant.now().plus(Duration.ofDays(388)));
    assertThat(read.get("version").toString()).as("opening is no change").isEqualTo(version);
  }

  @Test
  void what_nobody_opened_for_13_months_goes_and_an_empty_list_without_a_name_after_a_day()
      throws SQLException {
    String kept = token(cookie(form("keep", "sku=" + SOFA, null)));
    String recent = token(cookie(form("keep", "sku=" + SOFA, null)));
    String empty = at.substring(at.lastIndexOf('/') + 1);
    String named = token(cookie(form("begin", "name=Chambre", null)));
    opened(kept, 391);
    opened(recent, 389);
    opened(empty, 2);
    opened(named, 2);

    for (Map.Entry<String, Duration> forgets : Night.STATEMENTS.entrySet()) {
      run(forgets.getKey(), (int) forgets.getValue().toDays());
    }

    assertThat(List.of(kept, empty)).allMatch(token -> status(token) == 404);
    assertThat(List.of(recent, named)).allMatch(token -> status(token) == 200);
  }

  private int status(String token) {
    return Http.get(base, "/api/v1/selections/" + token).statusCode();
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

  /** Issue 7: who is erased in booking takes along the list that she brought, and no other. */
  @Test
  void a_list_goes_with_whoever_carried_it_as_its_owner_and_not_by_the_link_to_read() {
    keep("{\"sku\":\"" + SOFA + "\"}");
    String token = at.substring(at.lastIndexOf('/') + 1);
    String mine = "vitrine_selection=" + token + "." + secret;
    Matcher carried =
        Pattern.compile("/booking/book\\?selection=([\\w-]{22})")
            .matcher(Http.get(base, "/selection", "Cookie", mine).body());
    assertThat(carried.find()).isTrue();
    String carry = carried.group(1);
    assertThat(carry).isNotEqualTo(token);
    assertThat(Http.get(base, "/api/v1/selections/" + carry).statusCode()).isEqualTo(200);

    String carriedPath = "/api/v1/carried-selections/";
    assertThat(Http.delete(base, carriedPath + carry).statusCode()).isEqualTo(401);
    String[] booking = {"Authorization", People.service("booking", "catalog")};
    String[] store = {"Authorization", People.service("store", "catalog")};
    assertThat(Http.delete(base, carriedPath + carry, store).statusCode()).isEqualTo(403);
    assertThat(Http.delete(base, carriedPath + token, booking).statusCode()).isEqualTo(204);
    assertThat(Http.get(base, at).statusCode())
        .as("the link to read erases nothing")
        .isEqualTo(200);
    assertThat(Http.delete(base, carriedPath + carry, booking).statusCode()).isEqualTo(204);
    assertThat(Http.get(base, at).statusCode()).isEqualTo(404);
    assertThat(Http.delete(base, carriedPath + carry, booking).statusCode()).isEqualTo(204);
  }

  private HttpResponse<String> keep(String item) {
    return Http.post(base, at + "/items", item, "Selection-Secret", secret);
  }

  private HttpResponse<String> put(String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Selection-Secret", secret));
    all.addAll(List.of(headers));
    return Http.put(base, at, body, all.toArray(String[]::new));
  }

  /** A new link of this kind, as the owner is told it. */
  private String link(String kind) {
    HttpResponse<String> given =
        Http.post(base, at + "/links/" + kind, "", "Selection-Secret", secret);
    assertThat(given.statusCode()).isEqualTo(200);
    return Showroom.json(given.body()).getString(kind);
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  /** The number of the current list in a cookie. */
  private static String token(String cookie) {
    return cookie.substring("vitrine_selection=".length()).split("[.~]")[0];
  }

  private static String refusal(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceAll(".*refused=([\\w-]*).*", "$1");
  }

  private static void opened(String token, int daysAgo) throws SQLException {
    assertThat(
            run(
                "update catalog.selection set opened = ?1, changed = ?1 where token = ?2",
                daysAgo,
                token))
        .isEqualTo(1);
  }

  private static int run(String sql, int daysAgo, String... more) throws SQLException {
    try (Connection connection = Showroom.database();
        PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?\\d", "?"))) {
      int at = 1;
      for (int i = sql.indexOf("?1"); i >= 0; i = sql.indexOf("?1", i + 1)) {
        statement.setObject(at++, OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo));
      }
      for (String one : more) {
        statement.setString(at++, one);
      }
      return statement.executeUpdate();
    }
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
