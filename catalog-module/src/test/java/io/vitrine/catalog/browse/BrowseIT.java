package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.PageRules;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BrowseIT {

  private static final Pattern BUYING =
      Pattern.compile(
          "(?i)\\b(acheter|achetez|commander|commandez|payer|payez|panier|caddie|buy|checkout"
              + "|add to (cart|basket|bag)|purchase|order now|deposit|acompte)\\b");

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void a_search_answers_in_the_shape_of_the_contract() {
    JsonObject sample = Showroom.json(Contracts.sample("catalog-product-search.json"));
    JsonObject found = found("q=canap%C3%A9+convertible+140&shop=rivoli&lang=fr&page=1&size=24");

    assertThat(found.keySet()).containsAll(sample.keySet());
    JsonObject item = found.getJsonArray("items").getJsonObject(0);
    sample
        .getJsonArray("items")
        .getJsonObject(0)
        .forEach(
            (member, value) ->
                assertThat(item.get(member).getValueType()).isEqualTo(value.getValueType()));
    assertThat(item.getJsonObject("name").getString("fr")).contains("140");
    assertThat(found.getInt("total")).isBetween(1, 12);
  }

  @Test
  void ranges_of_size_count_what_choosing_them_shows_and_keep_their_ends() {
    JsonObject all = found("category=canapes");
    assertThat(all.getJsonArray("sides")).hasSize(3);
    for (JsonObject side : all.getJsonArray("sides").getValuesAs(JsonObject.class)) {
      String name = side.getString("side");
      for (JsonObject range : side.getJsonArray("ranges").getValuesAs(JsonObject.class)) {
        JsonObject chosen = found("category=canapes&" + name + "=" + range.getString("range"));
        assertThat(chosen.getInt("total"))
            .as(name + "=" + range.getString("range"))
            .isEqualTo(range.getInt("count"));
        assertThat(chosen.getJsonArray("sides").getValuesAs(JsonObject.class))
            .anySatisfy(s -> assertThat(s.get("bounds")).isEqualTo(side.get("bounds")));
      }
    }
    assertThat(Http.get(base, "/api/v1/products?width=wide").statusCode()).isEqualTo(422);
  }

  @Test
  void the_fields_of_a_range_lead_to_the_address_of_a_link_without_script() {
    HttpResponse<String> sent =
        Http.get(base, "/category/canapes?width-from=150&width-to=&sort=price");
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location").orElseThrow())
        .endsWith("/category/canapes?width=150-&sort=price");
    String page = Http.get(base, "/category/canapes?width=150-").body();
    assertThat(page)
        .contains("name=\"width-from\"")
        .contains("value=\"150\"")
        .contains("150\u00a0cm et plus");
    assertThat(Http.get(base, "/search?q=table&price-from=100&price-to=").statusCode())
        .isEqualTo(302);
  }

  @Test
  void facets_count_what_choosing_them_shows() {
    JsonObject all = found("category=canapes");
    for (String facet : List.of("colour", "display", "stock", "bed_width_cm", "brand")) {
      for (JsonObject value : values(all, facet)) {
        String key = value.getString("value");
        assertThat(found("category=canapes&" + facet + "=" + key).getInt("total"))
            .as(facet + "=" + key)
            .isEqualTo(value.getInt("count"));
      }
    }
    JsonObject chosen = found("category=canapes&display=rivoli");
    assertThat(values(chosen, "display")).hasSameSizeAs(values(all, "display"));
  }

  @Test
  void a_comparison_says_what_differs_and_what_nobody_knows() {
    JsonObject compared =
        Showroom.json(
            Http.get(base, "/api/v1/comparisons?sku=AUB2-LIN-ECR&sku=NO-SUCH&sku=AUB3-LIN-ECR")
                .body());
    assertThat(compared.getJsonArray("columns").getValuesAs(JsonObject.class))
        .extracting(column -> column.getString("sku"))
        .containsExactly("AUB2-LIN-ECR", "AUB3-LIN-ECR");
    assertThat(compared.getJsonArray("unknown").toString()).isEqualTo("[\"NO-SUCH\"]");
    List<JsonObject> lines = compared.getJsonArray("lines").getValuesAs(JsonObject.class);
    assertThat(lines)
        .filteredOn(line -> line.getString("attribute").equals("width_cm"))
        .allMatch(line -> line.getBoolean("differs"))
        .hasSize(1);
    assertThat(lines)
        .filteredOn(line -> line.getString("attribute").equals("colour"))
        .noneMatch(line -> line.getBoolean("differs"))
        .hasSize(1);

    assertThat(Http.get(base, "/api/v1/comparisons").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/comparisons?sku=a&sku=b&sku=c&sku=d&sku=e").statusCode())
        .isEqualTo(422);
    HttpResponse<String> page =
        Http.get(base, "/compare?sku=AUB2-LIN-ECR&sku=%3Cscript%3E&sku=AUB3-LIN-ECR&lang=en");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("no longer shown").doesNotContain("<script>");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("vitrine_compare=AUB2-LIN-ECR~AUB3-LIN-ECR")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax"));
    assertThat(Http.get(base, "/product/PERC", "Cookie", "vitrine_compare=%zz~AUB2-LIN-ECR").body())
        .contains("/compare?sku=AUB2-LIN-ECR&amp;sku=PERC-CHN");
  }

  @Test
  void what_did_not_change_is_not_sent_again() {
    HttpResponse<String> first = Http.get(base, "/api/v1/products?q=lit&lang=fr");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        Http.get(base, "/api/v1/products?q=lit&lang=fr", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
  }

  @Test
  void a_page_names_the_ones_before_and_after_it() {
    HttpResponse<String> second = Http.get(base, "/api/v1/products?page=2&size=10");

    assertThat(second.headers().allValues("Link"))
        .anyMatch(link -> link.contains("page=1") && link.endsWith("rel=\"prev\""))
        .anyMatch(link -> link.contains("page=3") && link.endsWith("rel=\"next\""));
  }

  @Test
  void abuse_62_anything_typed_is_words_and_answered() {
    String endless = "(" + "*".repeat(3_000) + "/.*/+OR+name:x+%22a+b%22~9%5E9";
    assertThat(Http.get(base, "/api/v1/products?q=" + endless).statusCode()).isEqualTo(200);
    assertThat(Http.get(base, "/search?q=%23%7B7*7%7D%3Cscript%3E").body())
        .contains("#{7*7}&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void abuse_63_a_page_far_behind_is_empty() {
    assertThat(found("page=1000000").getJsonArray("items")).isEmpty();
    assertThat(Http.get(base, "/search?page=1000000").statusCode()).isEqualTo(200);
    assertThat(Http.get(base, "/api/v1/products?page=0").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/products?size=5000").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/products?page=minus").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/products?sort=luck").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/products?price=cheap").statusCode()).isEqualTo(422);
  }

  @Test
  void abuse_66_what_is_no_longer_published_is_not_there() {
    String columns = "sku,product,name_fr,name_en,category_fr,category_en,price,tax_rate,published";
    String article = "GONE-1,GONE,Zanzibar,Zanzibar,Salon,Living room,99.00,20,";

    Showroom.imports(base, columns + "\n" + article + "yes\n", null);
    Showroom.until("it is found", () -> Showroom.total(base, "q=zanzibar") == 1);
    assertThat(Http.get(base, "/product/GONE").statusCode()).isEqualTo(200);
    assertThat(Http.get(base, "/api/v1/products/GONE").statusCode()).isEqualTo(200);

    Showroom.imports(base, columns + "\n" + article + "no\n", null);
    Showroom.until("it is gone", () -> Showroom.total(base, "q=zanzibar") == 0);
    assertThat(Http.get(base, "/product/GONE").statusCode()).isEqualTo(404);
    HttpResponse<String> gone = Http.get(base, "/api/v1/products/GONE");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void the_stores_word_is_in_the_facets_a_moment_later() {
    int before = Showroom.total(base, "q=AUB3-VEL-TER&stock=bellecour");
    String told =
        "{\"messageId\":\"%s\",\"shop\":\"bellecour\",\"sku\":\"AUB3-VEL-TER\",\"onHand\":%d,"
            + "\"asOf\":\"%s\",\"version\":%d}";
    int onHand = before == 0 ? 3 : 0;
    HttpResponse<String> answer =
        Http.post(
            base,
            "/api/v1/stock-levels",
            told.formatted(UUID.randomUUID(), onHand, Instant.now(), Instant.now().toEpochMilli()),
            "Authorization",
            People.service("store", "catalog"));
    assertThat(answer.statusCode()).isEqualTo(202);
    Showroom.until(
        "the stock is known",
        () -> Showroom.total(base, "q=AUB3-VEL-TER&stock=bellecour") == 1 - before);
  }

  @Test
  void a_new_index_takes_the_old_ones_place_while_people_search() {
    assertThat(Http.post(base, "/api/v1/index-rebuilds", "").statusCode()).isEqualTo(401);
    String adviser = "vitrine_ticket=" + People.ticket("S002", "Camille", Role.ADVISER, "rivoli");
    assertThat(Http.post(base, "/api/v1/index-rebuilds", "", "Cookie", adviser).statusCode())
        .isEqualTo(403);

    int before = Showroom.total(base, "q=canape");
    HttpResponse<String> begun =
        Http.post(base, "/api/v1/index-rebuilds", "", "Cookie", Showroom.manager());
    assertThat(begun.statusCode()).isEqualTo(202);
    String place = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
    Showroom.until(
        "the index is rebuilt",
        () -> {
          assertThat(Showroom.total(base, "q=canape")).isEqualTo(before);
          String body = Http.get(base, place, "Cookie", Showroom.manager()).body();
          return Showroom.json(body).getString("state").equals("DONE");
        });
    assertThat(Showroom.total(base, "q=canape")).isEqualTo(before);
    assertThat(
            Http.get(base, "/api/v1/index-rebuilds/x", "Cookie", Showroom.manager()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void pages_make_no_session_and_say_what_they_are_to_search_engines() {
    HttpResponse<String> page = Http.get(base, "/product/AUB3?sku=AUB3-LIN-ECR");

    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .contains("<link rel=\"canonical\" href=\"http://vitrine.example/product/AUB3\"")
        .contains("hreflang=\"en\"")
        .contains("https://schema.org/InStoreOnly")
        .contains("/api/v1/selection-forms/keep");
    Matcher data =
        Pattern.compile("<script[^>]*ld\\+json[^>]*>([^<]*)</script>").matcher(page.body());
    assertThat(data.find()).isTrue();
    JsonObject product = Showroom.json(data.group(1)).getJsonArray("@graph").getJsonObject(0);
    assertThat(product.getString("productGroupID")).isEqualTo("AUB3");
  }

  @Test
  void a_product_leads_to_the_others_of_its_range_and_not_to_itself() {
    String bed = Http.get(base, "/product/SANL?lang=fr").body();
    String range = bed.substring(bed.indexOf("Dans la même gamme"));

    assertThat(range)
        .contains("href=\"/product/SANT?", "href=\"/product/SANC?", "href=\"/product/SANK?")
        .doesNotContain("href=\"/product/SANL?");
    assertThat(Http.get(base, "/product/LUB3").body()).doesNotContain("Dans la même gamme");
  }

  @Test
  void what_does_not_fit_at_home_is_marked_with_by_how_much() {
    HttpResponse<String> given =
        form("/api/v1/my-room", "width=200&height=&back=/category/canapes");
    String cookie = given.headers().firstValue("Set-Cookie").orElseThrow();
    String room = cookie.substring(0, cookie.indexOf(';'));

    assertThat(given.statusCode()).isEqualTo(303);
    assertThat(room).isEqualTo("vitrine_room=200xx");
    String shelf = Http.get(base, "/category/canapes?lang=fr", "Cookie", room).body();
    assertThat(shelf).contains("Trop large de 10 cm", "Tient dans la place donnée");
    assertThat(Http.get(base, "/product/AUB3?lang=en", "Cookie", room).body())
        .contains("10 cm too wide");
    assertThat(Http.get(base, "/category/canapes?lang=fr").body()).doesNotContain("Trop large");
    assertThat(form("/api/v1/my-room", "width=2001").statusCode()).isEqualTo(422);
    assertThat(form("/api/v1/my-room", "width=deux").statusCode()).isEqualTo(422);
    assertThat(
            form("/api/v1/my-room", "width=&back=//evil.example").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil"));
  }

  @Test
  void every_state_of_a_category_is_an_address() {
    String page =
        Http.get(base, "/category/canapes-convertibles?display=rivoli&colour=ecru").body();

    assertThat(page).contains("aria-current=\"true\"").contains("class=\"chip\"");
    assertThat(page).contains("href=\"/category/canapes-convertibles?colour=ecru\"");
    assertThat(Http.get(base, "/category/nowhere").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/shop/nowhere").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/product/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void shops_line_up_by_their_distance_from_a_postcode_or_say_why_not() {
    JsonObject near =
        Showroom.json(Http.get(base, "/api/v1/nearest-shops?postcode=69%20003").body());
    assertThat(near.getString("place")).isEqualTo("Lyon 3e");
    assertThat(near.getBoolean("exact")).isTrue();
    assertThat(near.getJsonArray("items")).hasSizeGreaterThanOrEqualTo(2);
    refused("690", 422, "postcode-unreadable");
    refused("97400", 404, "postcode-overseas");
    refused("00000", 404, "postcode-unknown");
  }

  private void refused(String postcode, int status, String code) {
    HttpResponse<String> answer = Http.get(base, "/api/v1/nearest-shops?postcode=" + postcode);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(code);
    HttpResponse<String> page = Http.get(base, "/nearest-shop?lang=en&postcode=" + postcode);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().allValues("Set-Cookie")).noneMatch(c -> c.contains(postcode));
  }

  @Test
  void my_shop_is_chosen_once_and_only_from_our_pages() {
    HttpResponse<String> chosen = form("/api/v1/my-shop", "shop=rivoli&back=/category/salon");

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(URI.create(chosen.headers().firstValue("Location").orElseThrow()).getPath())
        .isEqualTo("/category/salon");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .contains("vitrine_shop=rivoli")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    assertThat(Http.get(base, "/shops", "Cookie", "vitrine_shop=rivoli").body()).contains("Rivoli");
    assertThat(form("/api/v1/my-shop", "shop=moon").statusCode()).isEqualTo(422);
    HttpResponse<String> away = form("/api/v1/my-shop", "shop=rivoli&back=//evil.example/");
    assertThat(URI.create(away.headers().firstValue("Location").orElseThrow()).getHost())
        .isNotEqualTo("evil.example");
  }

  @Test
  void nothing_found_leads_on_to_near_departments_near_words_and_a_person() {
    String misspelt = Http.get(base, "/search?q=bibliotek").body();
    assertThat(misspelt)
        .containsPattern(
            "class=\"aisles near\">\\s*<li><a href=\"/category/bibliotheques-et-etageres\"")
        .contains("href=\"/booking/book\"");

    String filteredAway = Http.get(base, "/search?q=canap%C3%A9+aubrac&price=-1").body();
    assertThat(filteredAway)
        .containsPattern("class=\"aisles near\">\\s*<li><a href=\"/category/canapes")
        .containsPattern("href=\"/search\\?q=canap%C3%A9(%20|\\+)aubrac\"");
  }

  @Test
  void abuse_61_no_page_and_no_operation_speaks_of_buying() {
    for (String page : PageRules.publicPagesIn(Path.of("src/main/webapp"))) {
      String name = page.replace(".xhtml", "");
      String path =
          switch (name) {
            case "index" -> "/";
            case "category" -> "/category/salon";
            case "product" -> "/product/AUB3";
            case "shop" -> "/shop/rivoli";
            case "search" -> "/search?q=lit";
            default -> "/" + name;
          };
      for (String language : List.of("fr", "en")) {
        HttpResponse<String> answer =
            Http.get(base, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(BUYING.matcher(answer.body()).results().map(r -> r.group()).toList())
            .as(path)
            .isEmpty();
      }
    }
    JsonObject paths =
        Showroom.json(Http.get(base, "/openapi?format=JSON", "Accept", "application/json").body())
            .getJsonObject("paths");
    assertThat(paths.keySet()).hasSizeGreaterThan(8);
    assertThat(paths.keySet())
        .noneMatch(
            path ->
                path.matches(
                    "(?i).*(cart|basket|checkout|order|payment|deposit|purchase|buy|panier).*"));
    assertThat(Http.get(base, "/cart").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/api/v1/orders").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> form(String path, String fields) {
    return Http.send(
        Http.request(base, path, "Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(fields)));
  }

  private JsonObject found(String query) {
    return Showroom.json(Http.get(base, "/api/v1/products?" + query).body());
  }

  private static List<JsonObject> values(JsonObject found, String facet) {
    return found.getJsonArray("facets").getValuesAs(JsonObject.class).stream()
        .filter(f -> ((JsonString) f.get("facet")).getString().equals(facet))
        .flatMap(f -> f.getJsonArray("values").getValuesAs(JsonObject.class).stream())
        .toList();
  }
}
