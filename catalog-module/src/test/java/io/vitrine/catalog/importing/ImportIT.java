package io.vitrine.catalog.importing;

import static io.vitrine.catalog.importing.Sending.HEADER;
import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of products on their way into the deployed catalogue. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  /** Every test has numbers of its own; the catalogue is shared. */
  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  private Sending manager;

  @BeforeEach
  void signIn() {
    manager = Sending.asCatalogueManager(url);
    Sending.openShops();
  }

  private String row(int i, String price) {
    return "%1$s-%2$d,%1$s,,Article %2$d,Article %2$d,Salon > Essais,Living room > Trials,Vitrine,%3$s,20,rivoli:3:Salon:1,rivoli:%2$d\n"
        .formatted(own, i, price);
  }

  private String rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> row(i, "10.00")).reduce("", String::concat);
  }

  @Test
  void aFileArrivesAndTheSameFileChangesNothingTheSecondTime() {
    String file = HEADER + rows(0, 30);

    JsonObject first = manager.ended(manager.csv(file));
    JsonObject second = manager.ended(manager.csv(file));

    assertThat(first.getString("state")).isEqualTo("DONE");
    assertThat(first.getInt("rowsWritten")).isEqualTo(30);
    assertThat(second.getInt("rowsWritten")).isZero();
    assertThat(second.getInt("rowsUnchanged")).isEqualTo(30);
    assertThat(Sending.number("select count(*) from catalog.variant where product = '" + own + "'"))
        .isEqualTo(30);
    assertThat(Sending.number("select count(*) from catalog.price where sku like '" + own + "-%'"))
        .isEqualTo(30);
  }

  @Test
  void anAcceptedFileSaysWhereToAskForIt() {
    HttpResponse<String> answer = manager.csv(HEADER + rows(0, 1));

    assertThat(answer.statusCode()).isEqualTo(202);
    String id = json(answer).getString("id");
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/api/v1/imports/" + id);
    manager.ended(id);
    assertThat(manager.get("/api/v1/imports?size=100").body()).contains(id);
  }

  @Test
  void aChangedPriceIsWrittenAndTheOldOneIsRemembered() {
    manager.ended(manager.csv(HEADER + row(1, "10.00")));

    JsonObject second = manager.ended(manager.csv(HEADER + row(1, "8.00")));

    assertThat(second.getInt("rowsWritten")).isEqualTo(1);
    String history = "select count(*) from catalog.price where sku = '" + own + "-1'";
    assertThat(Sending.number(history)).isEqualTo(2);
  }

  @Test
  void badRowsAreWrittenDownAndStopNoOther() {
    String file =
        HEADER
            + row(0, "10.00")
            + row(1, "-5")
            + row(2, "cheap")
            + row(0, "12.00")
            + "too,few\n"
            + row(3, "=HYPERLINK(1)")
            + row(4, "10.00")
            + own
            + "-5,\"never closed\n";

    JsonObject job = manager.ended(manager.csv(file));

    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getInt("rowsWritten")).isEqualTo(2);
    assertThat(job.getInt("rowsRefused")).isEqualTo(6);
    String english = manager.get(job.getString("errors"), "Accept-Language", "en").body();
    assertThat(english.lines().findFirst().orElse(""))
        .isEqualTo("error_line,error_column,error_effect,error_reason," + HEADER.strip());
    assertThat(english)
        .contains("3,price,row refused,the amount -5 is negative," + own + "-1,")
        .contains("4,price,row refused,“cheap” is no amount")
        .contains("5,sku,row refused,the number " + own + "-0 stands further up")
        .contains("not as many fields as the first: 2 / 12")
        .contains("never closed");
    assertThat(manager.get(job.getString("errors"), "Accept-Language", "fr").body())
        .contains("ligne refusée,le montant -5 est négatif");
  }

  @Test
  void case42AFormulaComesBackAsWordsAndIsReadAgainAsItWas() {
    JsonObject job = manager.ended(manager.csv(HEADER + row(3, "=HYPERLINK(1)")));

    String errors = manager.get(job.getString("errors"), "Accept-Language", "en").body();

    assertThat(errors).contains(",'=HYPERLINK(1),");
  }

  @Test
  void aCorrectedErrorFileIsSentInAsItIs() {
    JsonObject bad = manager.ended(manager.csv(HEADER + row(7, "-1") + row(8, "10.00")));
    String corrected = manager.get(bad.getString("errors")).body().replace(",-1,20,", ",1.00,20,");

    JsonObject good = manager.ended(manager.csv(corrected));

    assertThat(good.getInt("rowsWritten")).isEqualTo(1);
    assertThat(good.getInt("rowsRefused")).isZero();
  }

  @Test
  void whatCannotBeUsedIsLeftOutAndTheRestArrives() {
    String file =
        HEADER
            + own
            + "-1,,123,Article,,Essais,,,10.00,20,nowhere:1:Salon:1|rivoli:3:Salon:2,rivoli:4\n";

    JsonObject job = manager.ended(manager.csv(file));

    assertThat(job.getInt("rowsWritten")).isEqualTo(1);
    assertThat(job.getInt("rowsWithRemarks")).isEqualTo(1);
    assertThat(manager.get(job.getString("errors"), "Accept-Language", "en").body())
        .contains("gtin | displays")
        .contains("product taken without this value");
  }

  @Test
  void twoNumbersDoNotShareOneBarCode() {
    String file =
        HEADER
            + own
            + "-1,,2000000000015,A,,Essais,,,10.00,20,,\n"
            + own
            + "-2,,2000000000015,B,,Essais,,,10.00,20,,\n";
    Sending.run("update catalog.variant set gtin = null where gtin = '2000000000015'");

    JsonObject job = manager.ended(manager.csv(file));

    assertThat(job.getInt("rowsWritten")).isEqualTo(1);
    assertThat(manager.get(job.getString("errors"), "Accept-Language", "en").body())
        .contains("another number holds the bar code 2000000000015 already");
  }

  @Test
  void wrongColumnsAreOneRefusalThatSaysWhatIsMissing() {
    HttpResponse<String> answer = manager.csv("sku,titel\nx,y\n");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("import-columns").contains("tax_rate").contains("titel");
    assertThat(manager.csv("").statusCode()).isEqualTo(422);
  }

  @Test
  void aMappingThatIsNoneIsRefusedWithItsReason() throws IOException {
    Path products = write("products.csv", "a;b\n1;2\n");
    Path mapping = write("mapping.json", "{\"name\":\"x\",\"colums\":{}}");

    HttpResponse<String> answer =
        manager.form(Map.of("file/products.csv", products, "mapping/mapping.json", mapping));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Sending.json(answer).getString("detail")).contains("colums", "pictureFolder");
    assertThat(Sending.json(answer).getString("type"))
        .isEqualTo("urn:vitrine:problem:import-mapping-member");
  }

  @Test
  void aListOrPicturesThatCannotBeUsedAreRefused() throws IOException {
    Path products = write("products.csv", "a\n1\n");
    Path mapping =
        write(
            "lists.json",
            "{\"name\":\"x\",\"lookups\":{\"t\":{\"file\":\"tree.csv\",\"key\":\"k\","
                + "\"fr\":\"fr\",\"en\":\"en\"}}}");
    Path house = write("house.csv", HEADER);
    Path noZip = write("pictures.zip", "no zip");

    assertThat(refusal(Map.of("file/products.csv", products, "mapping/mapping.json", mapping)))
        .isEqualTo("import-list-missing");
    assertThat(refusal(Map.of("file/house.csv", house, "pictures/pictures.zip", noZip)))
        .isEqualTo("import-pictures-zip");
  }

  private String refusal(Map<String, Path> files) {
    HttpResponse<String> answer = manager.form(files);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return Sending.json(answer).getString("type").replace("urn:vitrine:problem:", "");
  }

  @Test
  void case64OnlyCatalogueManagersImport() {
    assertThat(Sending.as(Role.ADVISER, url).csv(HEADER).statusCode()).isEqualTo(403);
    assertThat(Http.get(Deployed.at(url), "/api/v1/imports").statusCode()).isEqualTo(401);
    assertThat(Http.post(Deployed.at(url), "/api/v1/imports", "{}").statusCode()).isIn(401, 415);
  }

  @Test
  void anUnknownImportIsNotFound() {
    String unknown = "/api/v1/imports/" + UUID.randomUUID();

    assertThat(manager.get(unknown).statusCode()).isEqualTo(404);
    assertThat(manager.get(unknown + "/errors.csv").statusCode()).isEqualTo(404);
    assertThat(manager.post(unknown + "/stop").statusCode()).isEqualTo(404);
    assertThat(manager.post(unknown + "/resume").statusCode()).isEqualTo(404);
  }

  @Test
  void whatHasEndedCannotBeStoppedAndWhatIsDoneDoesNotGoOn() {
    String id = manager.ended(manager.csv(HEADER + rows(0, 1))).getString("id");

    assertThat(manager.post("/api/v1/imports/" + id + "/stop").statusCode()).isEqualTo(409);
    assertThat(manager.post("/api/v1/imports/" + id + "/resume").statusCode()).isEqualTo(409);
  }

  @Test
  void aStoppedImportGoesOnWhereItWasWithoutDoubles() throws IOException {
    Path file = folder.resolve("long.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < 6_000; i++) {
        out.write(row(i, "10.00"));
      }
    }
    String id = json(manager.file(file)).getString("id");

    manager.post("/api/v1/imports/" + id + "/stop");
    JsonObject stopped = manager.ended(id);
    assertThat(stopped.getString("state")).isEqualTo("STOPPED");
    assertThat(stopped.getInt("rowsRead")).isLessThan(6_000).matches(rows -> rows % 1_000 == 0);

    assertThat(manager.post("/api/v1/imports/" + id + "/resume").statusCode()).isEqualTo(202);
    JsonObject done = manager.until(id, "DONE", "FAILED");
    assertThat(done.getString("state")).isEqualTo("DONE");
    assertThat(done.getInt("rowsWritten")).isEqualTo(6_000);
    assertThat(done.getInt("rowsRefused")).isZero();
    assertThat(Sending.number("select count(*) from catalog.variant where product = '" + own + "'"))
        .isEqualTo(6_000);
  }

  @Test
  void case65TwoImportsAtOnceTheSecondWaits() throws IOException {
    Path file = folder.resolve("long.csv");
    Files.writeString(file, HEADER + rows(0, 3_000));
    String first = json(manager.file(file)).getString("id");
    String second = json(manager.csv(HEADER + rows(0, 3))).getString("id");

    JsonObject secondDone = manager.ended(second);
    JsonObject firstDone = manager.ended(first);

    assertThat(Instant.parse(secondDone.getString("startedAt")))
        .isAfterOrEqualTo(Instant.parse(firstDone.getString("finishedAt")));
    assertThat(secondDone.getInt("rowsUnchanged")).isEqualTo(3);
  }

  @Test
  void aFileDoesNotOverwriteWhatTheStoreHasTold() {
    manager.ended(manager.csv(HEADER + row(2, "10.00")));
    Sending.run(
        "update catalog.stock_level set on_hand = 9, version = 4 where sku = '" + own + "-2'");

    manager.ended(manager.csv(HEADER + row(2, "11.00")));

    assertThat(
            Sending.number("select on_hand from catalog.stock_level where sku = '" + own + "-2'"))
        .isEqualTo(9);
  }

  @Test
  void picturesComeWithAZipAndAreServedUnderTheirFingerprint() throws IOException {
    Path zip = folder.resolve("pictures.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "../../" + own + ".gif", "GIF89a......" + own);
      put(out, "evil.jpg", "<html><script>alert(1)</script></html>");
    }
    Path products =
        write(
            "products.csv",
            "sku,name_fr,category_fr,price,tax_rate,pictures\n"
                + own
                + "-1,Article,Essais,10.00,20,"
                + own
                + ".gif|evil.jpg\n");

    JsonObject job =
        manager.ended(
            manager.form(Map.of("file/products.csv", products, "pictures/pictures.zip", zip)));

    assertThat(job.getInt("rowsWithRemarks")).isEqualTo(1);
    String variant = manager.get("/api/v1/variants?sku=" + own + "-1").body();
    String picture = variant.replaceAll("(?s).*\"picture\":\"([^\"]+)\".*", "$1");
    HttpResponse<String> served = manager.get(picture);
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.headers().firstValue("Content-Type")).contains("image/gif");
    assertThat(served.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(
            manager
                .get(picture, "If-None-Match", served.headers().firstValue("ETag").get())
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void case49NoNameLeadsOutOfThePictures() {
    assertThat(manager.get("/media/..%2f..%2fkeys%2fticket.key").statusCode()).isIn(400, 404);
    assertThat(manager.get("/media/demo/..%2fx.svg").statusCode()).isIn(400, 404);
    assertThat(manager.get("/media/x.jpg").statusCode()).isEqualTo(404);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
  }
}
