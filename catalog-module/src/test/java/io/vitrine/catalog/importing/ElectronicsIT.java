package io.vitrine.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real products, sent as docs/import.md says, through the deployed catalogue to the shelf; then
 * taken from it again, because the other tests share the catalogue. Five of the twelve files, 1,513
 * products, or all 4,898 with {@code -Dvitrine.electronics=all}.
 */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "small files are imported on both databases (ImportIT, DryRunIT)")
@RunAsClient
class ElectronicsIT {

  private static final Path DATA =
      Contracts.home().resolve("..").resolve("shared").resolve("data").resolve("electronics");

  /**
   * One file of the data.
   *
   * @param remarks how many of its products have a price in dollars only
   */
  private record Family(String name, int rows, int remarks) {}

  private static final List<Family> SOME =
      List.of(
          new Family("led_tvs", 500, 70),
          new Family("digital_cameras", 500, 73),
          new Family("webcams", 487, 62),
          new Family("tablets", 25, 1),
          new Family("headphones", 1, 0));
  private static final List<Family> OTHERS =
      List.of(
          new Family("camcorders", 440, 70),
          new Family("laser_led_printers", 500, 61),
          new Family("loudspeakers", 500, 70),
          new Family("mp3_players", 500, 73),
          new Family("multifunctionals", 500, 74),
          new Family("pc_monitors", 500, 76),
          new Family("scanners", 445, 61));
  private static final List<Family> FAMILIES =
      "all".equals(System.getProperty("vitrine.electronics"))
          ? Stream.concat(SOME.stream(), OTHERS.stream()).toList()
          : SOME;
  private static final int ROWS = FAMILIES.stream().mapToInt(Family::rows).sum();

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  private Sending manager;
  private URI base;

  @Test
  void realProductsComeToTheShelfOnceAndWhatDoesNotFitIsListed() throws IOException {
    assumeTrue(
        Files.isDirectory(DATA), "the real product data (shared/data/electronics) is not here");
    base = Deployed.at(url);
    manager = Sending.asCatalogueManager(url);
    int before = Showroom.total(base, "");
    Path mapping = Contracts.home().resolve("docs/import/electronics.json");
    try {
      List<JsonObject> jobs = sendAll(mapping);

      for (int i = 0; i < jobs.size(); i++) {
        arrivedOrListed(FAMILIES.get(i), jobs.get(i));
      }
      Showroom.until("the index has them all", () -> Showroom.total(base, "") == before + ROWS);
      categoriesAndAttributesCountWhatTheyHold();
      oneTelevisionIsWhole();
      searchesFindThem();

      for (JsonObject again : sendAll(mapping)) {
        assertThat(again.getInt("rowsUnchanged")).isEqualTo(again.getInt("rowsRead"));
        assertThat(again.getInt("rowsWritten")).isZero();
      }
    } finally {
      sendAll(unpublishing(mapping));
      Showroom.until("the shelf is as it was", () -> Showroom.total(base, "") == before);
    }
  }

  private void arrivedOrListed(Family family, JsonObject job) {
    assertThat(job.getString("state")).as(family.name()).isEqualTo("DONE");
    assertThat(job.getInt("rowsRead")).as(family.name()).isEqualTo(family.rows());
    assertThat(job.getInt("rowsWritten")).as(family.name()).isEqualTo(family.rows());
    assertThat(job.getInt("rowsRefused")).as(family.name()).isZero();
    assertThat(job.getInt("rowsWithRemarks")).as(family.name()).isEqualTo(family.remarks());
    if (family.remarks() == 0) {
      assertThat(job.isNull("errors")).isTrue();
      return;
    }
    assertThat(manager.get(job.getString("errors"), "Accept-Language", "en").body().lines())
        .filteredOn(line -> line.contains(";product taken without this value;"))
        .hasSize(family.remarks())
        .allSatisfy(line -> assertThat(line).contains(";price;").containsPattern("\\d USD;"));
  }

  private void categoriesAndAttributesCountWhatTheyHold() {
    JsonObject shelf = found("category=televisions-led");
    assertThat(shelf.getInt("total")).isEqualTo(500);
    assertThat(counts(shelf, "category")).containsEntry("televiseurs-et-projecteurs", 500);
    Map<String, Integer> diagonals = counts(shelf, "display_diagonal");
    assertThat(diagonals).hasSizeGreaterThan(15).containsEntry("32", 89);
    assertThat(found("category=televisions-led&display_diagonal=32").getInt("total")).isEqualTo(89);
    assertThat(counts(found("category=cameras-digitales"), "camera_type")).hasSizeGreaterThan(3);
    assertThat(Http.get(base, "/category/televisions-led").body())
        .contains("Télévisions LED")
        .contains("Diagonale")
        .contains("Samsung");
  }

  private void oneTelevisionIsWhole() {
    JsonObject television = json("/api/v1/products/10055902");
    assertThat(television.getString("brand")).isEqualTo("Philips");
    assertThat(television.getJsonObject("description").getString("en"))
        .startsWith("<p><b>Award winning performance</b></p><p>")
        .contains("<br />- Ambilight Spectra")
        .doesNotContain("\\n");
    assertThat(television.getJsonObject("description").getString("fr")).contains("<p>Élus");
    JsonObject variant = television.getJsonArray("variants").getJsonObject(0);
    assertThat(variant.getInt("priceCents")).isEqualTo(68_051);
    String picture = variant.getJsonArray("pictures").getString(0);
    HttpResponse<String> served = manager.get(picture);
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(manager.get("/product/10055902").body()).contains(picture).contains("680,51");
    assertThat(
            Sending.number(
                "select count(*) from catalog.product where lower(description_fr) like '%<script%'"
                    + " or lower(description_en) like '%<script%'"
                    + " or lower(description_en) like '%<a %'"
                    + " or lower(description_en) like '%style=%'"))
        .isZero();
  }

  private void searchesFindThem() {
    assertThat(Showroom.total(base, "q=37PFL9606H")).isEqualTo(1);
    assertThat(Showroom.total(base, "category=televisions-led&brand=philips")).isEqualTo(91);
    assertThat(Showroom.total(base, "q=philips&category=televisions-led"))
        .isGreaterThanOrEqualTo(91);
    assertThat(Showroom.total(base, "q=t%C3%A9l%C3%A9visions&lang=fr")).isGreaterThanOrEqualTo(500);
    assertThat(Showroom.total(base, "q=cameras&lang=en")).isGreaterThanOrEqualTo(500);
  }

  /** The pictures come with the first file, and lie in the house for those behind it. */
  private List<JsonObject> sendAll(Path mapping) throws IOException {
    List<String> accepted = new ArrayList<>();
    for (Family family : FAMILIES) {
      Map<String, Path> form = new LinkedHashMap<>();
      form.put("file/" + family.name() + ".csv", DATA.resolve(family.name() + ".csv"));
      form.put("mapping/electronics.json", mapping);
      form.put("list/categories.csv", DATA.resolve("categories.csv"));
      form.put("list/vendors.csv", DATA.resolve("vendors.csv"));
      if (accepted.isEmpty()) {
        form.put("pictures/pictures.zip", pictures());
      }
      HttpResponse<String> answer = manager.form(form);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      accepted.add(Sending.json(answer).getString("id"));
    }
    return accepted.stream().map(manager::ended).toList();
  }

  private Path pictures() throws IOException {
    Path zip = folder.resolve("pictures.zip");
    if (!Files.exists(zip)) {
      try (Stream<Path> images = Files.list(DATA.resolve("images"));
          ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
        for (Path image : images.sorted().toList()) {
          out.putNextEntry(new ZipEntry(image.getFileName().toString()));
          Files.copy(image, out);
          out.closeEntry();
        }
      }
    }
    return zip;
  }

  /** The same mapping, by which everything is in the catalogue and nothing on the shelf. */
  private Path unpublishing(Path mapping) throws IOException {
    String columns = "\"columns\": {";
    String text = Files.readString(mapping);
    assertThat(text).contains(columns);
    return Files.writeString(
        folder.resolve("unpublishing.json"),
        text.replace(columns, columns + " \"published\": { \"value\": \"no\" },"));
  }

  private JsonObject found(String query) {
    return json("/api/v1/products?size=1&lang=fr&" + query);
  }

  private JsonObject json(String path) {
    HttpResponse<String> answer = Http.get(base, path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Sending.json(answer);
  }

  private static Map<String, Integer> counts(JsonObject found, String facet) {
    return found.getJsonArray("facets").getValuesAs(JsonObject.class).stream()
        .filter(counted -> counted.getString("facet").equals(facet))
        .flatMap(counted -> counted.getJsonArray("values").getValuesAs(JsonObject.class).stream())
        .collect(
            Collectors.toMap(value -> value.getString("value"), value -> value.getInt("count")));
  }
}
