package io.vitrine.catalog.office;

import static io.vitrine.catalog.importing.Sending.HEADER;
import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue as a file, and a file compared with the catalogue. */
@ExtendWith(ArquillianExtension.class)
class ExportIT {

  @ArquillianResource private URL url;

  /** Every test has numbers of its own; the catalogue is shared. */
  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  private Sending manager;

  @BeforeEach
  void signIn() {
    manager = Sending.asCatalogueManager(url);
    Sending.openShops();
  }

  private String row(int i, String name, String price) {
    return "%s-%d,%s-%d,,\"%s\",,Essais %s > Deux,,,%s,20,rivoli:3:Salon:1,rivoli:4\n"
        .formatted(own, i, own, i, name.replace("\"", "\"\""), own, price);
  }

  @Test
  void theDemoHouseExportedAndImportedAgainIsUnchanged() {
    Showroom.open(Deployed.at(url));

    HttpResponse<String> export = manager.get("/api/v1/exports");
    JsonObject again = manager.ended(manager.csv(export.body()));

    assertThat(export.statusCode()).isEqualTo(200);
    assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
        .contains("products.csv");
    assertThat(export.body()).contains("AUB3-LIN-ECR");
    assertThat(again.getString("state")).isEqualTo("DONE");
    assertThat(again.getInt("rowsRead")).isGreaterThan(50);
    assertThat(again.getInt("rowsUnchanged")).isEqualTo(again.getInt("rowsRead"));
    assertThat(again.getInt("rowsWithRemarks")).isZero();
    assertThat(manager.get("/api/v1/exports").body()).isEqualTo(export.body());
  }

  @Test
  void case42AFormulaIsQuotedInTheExportAndIsUnchangedWhenItComesBack() {
    String formula = "=HYPERLINK(\"http://evil.example\";\"x\")";
    manager.ended(manager.csv(HEADER + row(1, formula, "10.00") + row(2, "''=1+1", "")));

    String export = manager.get("/api/v1/exports").body();
    JsonObject again = manager.ended(manager.csv(export));

    assertThat(export).contains("\"'=HYPERLINK(").contains(",''=1+1,").doesNotContain(",=");
    assertThat(again.getInt("rowsUnchanged")).isEqualTo(again.getInt("rowsRead"));
    assertThat(
            Sending.number(
                "select count(*) from catalog.product where number = '"
                    + own
                    + "-1' and name_fr like '=HYPER%'"))
        .isEqualTo(1);
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatWouldChange() {
    manager.ended(manager.csv(HEADER + row(1, "Un", "10.00") + row(2, "Deux", "20.00")));
    String file = HEADER + row(1, "Un", "9.00") + row(2, "Deux", "20.00") + row(3, "Trois", "1.00");

    JsonObject dry = manager.ended(manager.dryRun(file + row(4, "Quatre", "-1")));

    assertThat(dry.getBoolean("dryRun")).isTrue();
    assertThat(dry.getInt("rowsWritten")).isEqualTo(2);
    assertThat(dry.getInt("rowsNew")).isEqualTo(1);
    assertThat(dry.getInt("rowsUnchanged")).isEqualTo(1);
    assertThat(dry.getInt("rowsRefused")).isEqualTo(1);
    JsonObject found = json(manager.get(dry.getString("differences")));
    assertThat(found.getInt("total")).isEqualTo(2);
    JsonObject changed =
        json(manager.get(dry.getString("differences") + "?kind=changed"))
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(changed.getString("sku")).isEqualTo(own + "-1");
    assertThat(changed.getJsonArray("fields")).hasSize(1);
    assertThat(changed.getJsonArray("fields").getJsonObject(0).toString())
        .contains("\"field\":\"price\"", "\"before\":\"10.00\"", "\"after\":\"9.00\"");
    assertThat(manager.get(dry.getString("differences") + ".csv").body())
        .contains("2,changed," + own + "-1," + own + "-1,price,10.00,9.00");
    assertThat(manager.get(dry.getString("errors"), "Accept-Language", "en").body())
        .contains("the amount -1 is negative");
    assertThat(price(1)).isEqualTo(1000);
    assertThat(Sending.number("select count(*) from catalog.variant where sku = '" + own + "-3'"))
        .isZero();
    assertThat(
            Sending.number(
                "select count(*) from catalog.product_change where sku = '" + own + "-3'"))
        .isZero();
  }

  @Test
  void aDryRunIsTakenOverOnceAndThenItIsWritten() {
    JsonObject dry = manager.ended(manager.dryRun(HEADER + row(1, "Un", "10.00")));
    String takeOver = "/api/v1/imports/" + dry.getString("id") + "/take-over";

    HttpResponse<String> begun = manager.post(takeOver);
    JsonObject written = manager.ended(begun);

    assertThat(begun.statusCode()).isEqualTo(202);
    assertThat(written.getBoolean("dryRun")).isFalse();
    assertThat(written.getInt("rowsWritten")).isEqualTo(1);
    assertThat(price(1)).isEqualTo(1000);
    assertThat(manager.post(takeOver).statusCode()).isEqualTo(409);
    assertThat(manager.post(takeOver).body()).contains("import-taken-over");
    assertThat(manager.post("/api/v1/imports/" + written.getString("id") + "/take-over").body())
        .contains("import-no-dry-run");
    assertThat(manager.post("/api/v1/imports/" + UUID.randomUUID() + "/take-over").statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyCatalogueManagersExportAndCompare() {
    assertThat(Http.get(Deployed.at(url), "/api/v1/exports").statusCode()).isEqualTo(401);
    assertThat(Sending.as(Role.ADVISER, url).get("/api/v1/exports").statusCode()).isEqualTo(403);
    assertThat(Sending.as(Role.ADVISER, url).dryRun(HEADER).statusCode()).isEqualTo(403);
  }

  @Test
  void anUnknownDryRunAndAKindThatIsNoneAreRefused() {
    String unknown = "/api/v1/imports/" + UUID.randomUUID() + "/differences";

    assertThat(manager.get(unknown).statusCode()).isEqualTo(404);
    assertThat(manager.get(unknown + ".csv").statusCode()).isEqualTo(404);
    assertThat(manager.get(unknown + "?kind=odd").statusCode()).isEqualTo(422);
    assertThat(manager.get(unknown + "?page=0").statusCode()).isEqualTo(422);
  }

  private long price(int i) {
    return Sending.number(
        "select price_cents from catalog.variant where sku = '" + own + "-" + i + "'");
  }
}
