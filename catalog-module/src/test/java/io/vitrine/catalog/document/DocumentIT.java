package io.vitrine.catalog.document;

import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents beside products: taken in, named by a file, shown and saved. */
@ExtendWith(ArquillianExtension.class)
class DocumentIT {

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8);
  private final String number = own.toUpperCase(Locale.ROOT);
  private final String care = own + "-care.pdf";

  private URI base;
  private Sending manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    Sending.openShops();
    manager = Sending.asCatalogueManager(url);
  }

  @Test
  void aDocumentThatAFileNamesStandsOnTheProductPageWithKindTitleAndSize() {
    assertThat(put(care, pdf("lin")).statusCode()).isEqualTo(201);
    imported("care:fr:" + care + ":Entretien du lin:Linen care");

    assertThat(page(""))
        .contains("Entretien du lin", "Conseils d’entretien", "PDF, 1", "Ko")
        .doesNotContain("en français");
    assertThat(page("?lang=en")).contains("Linen care", "Care advice", "in French");
    assertThat(Http.get(base, "/api/v1/products/" + number).body())
        .contains("\"kind\":\"CARE\"", "/" + care);
  }

  @Test
  void itIsSavedAndNeverRunInsideTheSite() {
    put(care, pdf("lin"));
    String address = json(put(care, pdf("lin"))).getString("address");

    HttpResponse<String> document = Http.get(base, address);
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(header(document, "Content-Type")).startsWith("application/pdf");
    assertThat(header(document, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + care + "\"");
    assertThat(header(document, "Content-Security-Policy")).startsWith("sandbox");
    assertThat(header(document, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(document.body()).startsWith("%PDF-").contains("lin");
    assertThat(Http.get(base, address, "If-None-Match", header(document, "ETag")).statusCode())
        .isEqualTo(304);
    for (String no :
        new String[] {
          address.replace(care, "other%22.pdf"),
          address.replace("/documents/", "/documents/0"),
          "/documents/",
          "/documents/..%2f..%2fkeys/" + care
        }) {
      assertThat(Http.get(base, no).statusCode()).as(no).isIn(400, 404);
    }
  }

  @Test
  void aNameStandsForTheLatestContentAndItsAddressChangesWithIt() {
    imported("");
    String before = json(put(care, pdf("before"))).getString("address");
    imported("care::" + care + "::");
    HttpResponse<String> again = put(care, pdf("after"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).getInt("products")).isEqualTo(1);
    assertThat(page("")).doesNotContain(before).contains(json(again).getString("address"));
  }

  @Test
  void case48WhatIsNoPdfIsRefusedInWordsAndNothingIsKept() {
    assertThat(refused(put(care, "<html>%PDF-1.7 %%EOF"), 422)).contains("PDF");
    assertThat(refused(put(care, "%PDF-1.7 cut"), 422)).contains("PDF");
    assertThat(refused(put(care, pdf("x".repeat(10_000_001))), 413)).contains("10");
    assertThat(refused(put("Bad%20Name.pdf", pdf("x")), 422)).contains("minuscules");
    assertThat(manager.get("/api/v1/documents?size=100").body()).doesNotContain(care);
    assertThat(manager.get("/api/v1/documents?size=101").statusCode()).isEqualTo(422);
  }

  @Test
  void onlyACatalogueManagerSendsDocuments() {
    String adviser = "Bearer " + People.ticket("S003", "Camille", Role.ADVISER, "rivoli");
    assertThat(put(care, pdf("x"), "Authorization", adviser).statusCode()).isEqualTo(403);
    assertThat(put(care, pdf("x"), "Accept", "application/json").statusCode()).isEqualTo(401);
  }

  @Test
  void documentsGoOutWithTheExportAndAreWrittenByHandWithHistory() {
    put(care, pdf("lin"));
    imported("care:fr:" + care + ":Entretien:");
    assertThat(manager.get("/api/v1/exports").body()).contains("care:fr:" + care + ":Entretien:");

    String path = "/api/v1/articles/" + number;
    assertThat(edit(path, "manual::" + care + "::Manual").statusCode()).isEqualTo(200);
    assertThat(page("")).contains("Manual", "Mode d’emploi");
    assertThat(manager.get(path + "/history").body()).contains("\"field\":\"documents\"");
    HttpResponse<String> unknown = edit(path, "care:fr:" + own + "-none.pdf::");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("DOCUMENT_UNKNOWN");
    assertThat(edit(path, "").statusCode()).isEqualTo(200);
    assertThat(page("")).doesNotContain(care);
  }

  private HttpResponse<String> edit(String path, String documents) {
    String tag = manager.get(path).headers().firstValue("ETag").orElseThrow();
    return manager.patch(path, tag, "{\"product\":{\"documents\":\"" + documents + "\"}}");
  }

  private void imported(String documents) {
    manager.ended(
        manager.csv(
            "sku,product,name_fr,category_fr,price,tax_rate,documents\n"
                + number
                + "-1,"
                + number
                + ",Nappe,Essais,10,20,"
                + documents
                + "\n"));
  }

  private String page(String query) {
    HttpResponse<String> page = Http.get(base, "/product/" + number + query);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private HttpResponse<String> put(String name, String content) {
    return put(name, content, "Cookie", Showroom.manager());
  }

  private HttpResponse<String> put(String name, String content, String... headers) {
    return Http.send(
        Http.request(base, "/api/v1/documents/" + name, headers)
            .header("Content-Type", "application/pdf")
            .PUT(BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.ISO_8859_1))));
  }

  private static String refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  private static String pdf(String words) {
    return "%PDF-1.7\n% " + words + " ".repeat(1000) + "\n%%EOF\n";
  }
}
