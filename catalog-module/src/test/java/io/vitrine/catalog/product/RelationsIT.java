package io.vitrine.catalog.product;

import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Products that lead to each other, and say why. */
@ExtendWith(ArquillianExtension.class)
class RelationsIT {

  private static final String HEADER =
      "sku,product,name_fr,name_en,category_fr,price,tax_rate,published,goes_with,replaces\n";

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String chair = own + "C";
  private final String table = own + "T";
  private final String lamp = own + "L";
  private final String old = own + "O";

  private URI base;
  private Sending manager;

  /** The table comes behind the chair that names it; the old chair is no longer shown. */
  @BeforeEach
  void house() {
    base = Deployed.at(url);
    Sending.openShops();
    manager = Sending.asCatalogueManager(url);
    manager.ended(
        manager.csv(
            HEADER
                + row(chair, "Chaise", "yes", table, old)
                + row(table, "Table", "yes", "", "")
                + row(lamp, "Lampe", "yes", "", "")
                + row(old, "Ancienne chaise", "no", "", own + "ANCIENT")));
    Showroom.until("found", () -> Showroom.total(base, "q=" + lamp) == 1);
  }

  private static String row(
      String number, String name, String published, String goesWith, String replaces) {
    return String.join(
            ",",
            number + "-1",
            number,
            name,
            "",
            "Essais",
            "10",
            "20",
            published,
            goesWith,
            replaces)
        + "\n";
  }

  @Test
  void whatGoesWithAProductIsShownAtBothOfThemWithTheReasonInWords() {
    assertThat(page(chair)).contains("Va bien avec").contains("/product/" + table);
    assertThat(page(table)).contains("Va bien avec").contains("/product/" + chair);
    assertThat(page(lamp)).doesNotContain("Va bien avec");
    assertThat(Http.get(base, "/product/" + chair + "?lang=en").body()).contains("Goes well with");
    assertThat(relations(table)).contains("\"goesWith\":[\"" + chair + "\"]");
  }

  @Test
  void aReplacedProductThatIsNoLongerShownLeadsToItsSuccessor() {
    for (String gone : new String[] {old, own + "ANCIENT"}) {
      HttpResponse<String> page = Http.get(base, "/product/" + gone);
      assertThat(page.statusCode()).as(gone).isEqualTo(410);
      assertThat(page.headers().firstValue("Link").orElseThrow())
          .isEqualTo("</product/" + chair + ">; rel=\"successor-version\"");
      assertThat(page.body())
          .contains("Cet article a un successeur")
          .contains("/product/" + chair)
          .doesNotContain("Ancienne chaise");
      HttpResponse<String> api = Http.get(base, "/api/v1/products/" + gone);
      assertThat(api.statusCode()).isEqualTo(410);
      assertThat(json(api).getString("successor")).isEqualTo(chair);
    }
    assertThat(Http.get(base, "/product/" + own + "X").statusCode())
        .as("case 66: what was never replaced is not there")
        .isEqualTo(404);
    assertThat(page(chair)).as("it is not shown any longer").doesNotContain("prend la suite");
  }

  @Test
  void whileBothAreShownEachSaysWhatTheOtherIs() {
    edit(old, "{\"variants\":{\"" + old + "-1\":{\"published\":\"yes\"}}}");
    Showroom.until("found", () -> Showroom.total(base, "q=" + old) == 1);

    assertThat(page(chair)).contains("Ce modèle prend la suite de").contains("/product/" + old);
    assertThat(page(old)).contains("Ce modèle laisse la place à").contains("/product/" + chair);
  }

  @Test
  void byHandRelationsAreWrittenRememberedAndTakenBack() {
    assertThat(edit(lamp, "{\"product\":{\"goes_with\":\"" + table + "|" + chair + "\"}}"))
        .isEqualTo(200);
    assertThat(page(lamp)).contains("/product/" + table).contains("/product/" + chair);
    assertThat(manager.get("/api/v1/articles/" + lamp + "/history").body())
        .contains("\"field\":\"goes_with\"")
        .contains(table + "|" + chair);

    assertThat(edit(lamp, "{\"product\":{\"goes_with\":\"\"}}")).isEqualTo(200);
    assertThat(page(lamp)).doesNotContain("Va bien avec");
  }

  @Test
  void byHandAnUnknownNumberOrTheProductItselfIsRefusedAndNothingIsWritten() {
    HttpResponse<String> unknown =
        patch(lamp, "{\"product\":{\"goes_with\":\"" + table + "|" + own + "NONE\"}}");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains(own + "NONE").contains("goes_with");
    assertThat(edit(lamp, "{\"product\":{\"replaces\":\"" + lamp + "\"}}")).isEqualTo(422);
    assertThat(page(lamp)).doesNotContain("Va bien avec");
  }

  @Test
  void aFileWithoutTheColumnsLeavesRelationsAsTheyAreAndTheExportHasThem() {
    manager.ended(
        manager.csv(
            "sku,product,name_fr,category_fr,price,tax_rate\n"
                + "%1$s-1,%1$s,Chaise haute,Essais,12,20\n".formatted(chair)));

    assertThat(page(chair)).contains("Chaise haute").contains("Va bien avec");
    assertThat(manager.get("/api/v1/exports").body())
        .contains("," + table + "," + old)
        .contains("goes_with,replaces");
  }

  private String page(String number) {
    HttpResponse<String> page = Http.get(base, "/product/" + number);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private String relations(String number) {
    return Http.get(base, "/api/v1/products/" + number).body();
  }

  private int edit(String number, String body) {
    return patch(number, body).statusCode();
  }

  private HttpResponse<String> patch(String number, String body) {
    String path = "/api/v1/articles/" + number;
    return manager.patch(path, manager.get(path).headers().firstValue("ETag").orElseThrow(), body);
  }
}
