package io.vitrine.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What crawlers and merchant centres read of the demo house. */
@ExtendWith(ArquillianExtension.class)
class ForMachinesIT {

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void the_sitemap_lists_every_page_in_both_languages_and_each_answers() throws Exception {
    String robots = Http.get(base, "/robots.txt").body();
    assertThat(robots).contains("Disallow: /selection", "Sitemap: http");
    List<String> files = locations(Http.get(base, "/sitemap.xml").body());
    assertThat(files).hasSize(2).allMatch(file -> file.contains("/sitemaps/"));

    String products = Http.get(base, path(files.get(1))).body();
    List<String> pages = locations(products);
    assertThat(pages)
        .doesNotHaveDuplicates()
        .anyMatch(page -> page.endsWith("/product/AUB3?lang=fr"))
        .anyMatch(page -> page.endsWith("/product/AUB3?lang=en"));
    NodeList urls = xml(products).getElementsByTagName("url");
    for (int i = 0; i < urls.getLength(); i++) {
      Element one = (Element) urls.item(i);
      assertThat(one.getElementsByTagName("xhtml:link").getLength()).isEqualTo(3);
    }
    for (String page : locations(Http.get(base, path(files.get(0))).body())) {
      assertThat(Http.get(base, path(page)).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(Http.get(base, "/sitemaps/products-2.xml").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/sitemaps/other.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void each_language_of_a_page_is_its_own_canonical_address() {
    String english = Http.get(base, "/product/AUB3?lang=en").body();
    String any = Http.get(base, "/product/AUB3?sku=AUB3-LIN-ECR").body();

    assertThat(english)
        .containsPattern("rel=\"canonical\" href=\"[^\"]*/product/AUB3\\?lang=en\"")
        .contains("hreflang=\"x-default\"", "og:image", "og:locale\" content=\"en_GB\"");
    assertThat(any).containsPattern("rel=\"canonical\" href=\"[^\"]*/product/AUB3\"");
  }

  @Test
  void a_product_is_a_group_of_variants_with_an_offer_in_each_shop_in_store_only() {
    JsonObject product = graph("/product/AUB3?lang=fr").getJsonArray("@graph").getJsonObject(0);
    JsonObject crumbs = graph("/product/AUB3?lang=fr").getJsonArray("@graph").getJsonObject(1);

    assertThat(product.getString("@type")).isEqualTo("ProductGroup");
    JsonObject variant =
        product.getJsonArray("hasVariant").getValuesAs(JsonObject.class).stream()
            .filter(v -> v.getString("sku").equals("AUB3-LIN-ECR"))
            .findFirst()
            .orElseThrow();
    assertThat(variant.getJsonArray("offers").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allMatch(o -> o.getString("availability").equals("https://schema.org/InStoreOnly"))
        .anyMatch(
            o ->
                o.getJsonObject("availableAtOrFrom")
                    .getString("@id")
                    .endsWith("/shop/rivoli#shop"));
    assertThat(crumbs.getString("@type")).isEqualTo("BreadcrumbList");
    JsonObject shop = graph("/shop/rivoli");
    assertThat(shop.getString("@type")).isEqualTo("Store");
    assertThat(shop.containsKey("openingHoursSpecification")).isTrue();
  }

  @Test
  void the_product_feed_keeps_out_of_every_online_destination() throws Exception {
    HttpResponse<String> feed = Http.get(base, "/api/v1/feeds/products?lang=en");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
    NodeList items = xml(feed.body()).getElementsByTagName("item");
    assertThat(items.getLength()).isGreaterThan(100);
    Element item = (Element) items.item(0);
    assertThat(text(item, "g:price")).matches("\\d+\\.\\d\\d EUR");
    assertThat(text(item, "g:link")).contains("lang=en");
    assertThat(item.getElementsByTagName("g:excluded_destination").getLength()).isEqualTo(3);
  }

  @Test
  void the_local_inventory_says_what_one_shop_shows_and_has() throws Exception {
    HttpResponse<String> feed = Http.get(base, "/api/v1/feeds/local-inventory/rivoli");
    NodeList items = xml(feed.body()).getElementsByTagName("item");
    assertThat(items.getLength()).isGreaterThan(20);
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      assertThat(text(item, "g:store_code")).isEqualTo("rivoli");
      int quantity = Integer.parseInt(text(item, "g:quantity"));
      assertThat(text(item, "g:pickup_method")).isEqualTo(quantity > 0 ? "reserve" : null);
      assertThat(text(item, "g:availability"))
          .isIn("in_stock", "limited_availability", "on_display_to_order", "out_of_stock");
    }
    assertThat(Http.get(base, "/api/v1/feeds/local-inventory/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void a_proxy_may_keep_pages_of_visitors_of_whom_nothing_is_known() {
    for (String page :
        List.of("/", "/category/canapes", "/product/AUB3", "/shops", "/shop/rivoli")) {
      HttpResponse<String> answer = Http.get(base, page);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .as(page)
          .contains("public, max-age=0, s-maxage=60");
      assertThat(answer.headers().allValues("Vary").toString())
          .as(page)
          .contains("Cookie", "Accept-Language");
      assertThat(answer.headers().allValues("Set-Cookie")).as(page).isEmpty();
      assertThat(Http.get(base, page, "Cookie", "vitrine_lang=en"))
          .as(page)
          .matches(ForMachinesIT::isShared);
    }
  }

  @Test
  void no_proxy_keeps_what_is_a_visitors_own() {
    for (String cookie :
        List.of("vitrine_shop=rivoli", "vitrine_compare=AUB3-LIN-ECR", "vitrine_ticket=x")) {
      assertThat(Http.get(base, "/product/AUB3", "Cookie", cookie))
          .as(cookie)
          .matches(ForMachinesIT::isOwn);
    }
    for (String page :
        List.of(
            "/?lang=en",
            "/category/canapes?q=lin",
            "/product/unknown",
            "/category/unknown",
            "/product/AUB3?lang=en")) {
      assertThat(Http.get(base, page)).as(page).matches(ForMachinesIT::isOwn);
    }
    for (String page : List.of("/search?q=lin", "/selection", "/compare")) {
      assertThat(Http.get(base, page)).as(page).matches(answer -> !isShared(answer));
    }
  }

  private static boolean isShared(HttpResponse<?> answer) {
    return answer.headers().firstValue("Cache-Control").orElse("").startsWith("public");
  }

  private static boolean isOwn(HttpResponse<?> answer) {
    String said = answer.headers().firstValue("Cache-Control").orElse("");
    return said.startsWith("private") || said.equals("no-store");
  }

  @Test
  void the_code_of_a_shelf_label_leads_to_the_variant_in_that_shop() {
    HttpResponse<String> scanned = Http.get(base, "/01/02040000010072?shop=bellecour");

    assertThat(scanned.statusCode()).isEqualTo(307);
    String page = scanned.headers().firstValue("Location").orElse("");
    assertThat(page).isEqualTo("/product/AUB3?sku=AUB3-LIN-ECR&at=bellecour");
    String shown = Http.get(base, page).body();
    assertThat(shown.indexOf("href=\"/shop/bellecour\""))
        .isPositive()
        .isLessThan(shown.indexOf("href=\"/shop/rivoli\""));
    assertThat(Http.get(base, "/01/2040000010072/21/A7").statusCode()).isEqualTo(307);
    assertThat(Http.get(base, "/01/2040000010073").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/01/04006381333931").statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/01/").statusCode()).isEqualTo(404);
  }

  private JsonObject graph(String path) {
    Matcher script =
        Pattern.compile("<script[^>]*ld\\+json[^>]*>(.*?)</script>", Pattern.DOTALL)
            .matcher(Http.get(base, path).body());
    assertThat(script.find()).as(path).isTrue();
    return Showroom.json(script.group(1));
  }

  private static List<String> locations(String xml) {
    return Pattern.compile("<loc>([^<]+)</loc>")
        .matcher(xml)
        .results()
        .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
        .toList();
  }

  private static String path(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static String text(Element item, String name) {
    NodeList found = item.getElementsByTagName(name);
    return found.getLength() == 0 ? null : found.item(0).getTextContent();
  }
}
