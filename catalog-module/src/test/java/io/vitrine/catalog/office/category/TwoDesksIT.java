package io.vitrine.catalog.office.category;

import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.Sending;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two catalogue managers put the house in order at once. */
@ExtendWith(ArquillianExtension.class)
class TwoDesksIT {

  private static final String TREE = "/api/v1/category-tree";

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final List<String> codes = new ArrayList<>();
  private Sending manager;
  private String root;

  @BeforeEach
  void threeCategoriesBelowOne() {
    manager = Sending.asCatalogueManager(url);
    root = add(null, "Deux " + own);
    for (String name : List.of("Aa ", "Bb ", "Cc ")) {
      codes.add(add(root, name + own));
    }
  }

  private String add(String parent, String name) {
    String below = parent == null ? "" : "\"parent\":\"" + parent + "\",";
    return json(manager.send(
            "POST",
            TREE,
            null,
            "{%s\"nameFr\":\"%s\",\"nameEn\":\"%s\"}".formatted(below, name, name + " en")))
        .getString("code");
  }

  private HttpResponse<String> move(String code, String parent) {
    return manager.send(
        "POST", TREE + "/" + code + "/move", null, "{\"parent\":\"%s\"}".formatted(parent));
  }

  private HttpResponse<String> rename(String code, String match, String name) {
    return manager.send(
        "PATCH", TREE + "/" + code, match, "{\"nameFr\":\"%s\"}".formatted(name + own));
  }

  /** All at the same moment. */
  private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> acts)
      throws Exception {
    ExecutorService desks = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier together = new CyclicBarrier(acts.size());
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (Callable<HttpResponse<String>> act : acts) {
        answers.add(
            desks.submit(
                () -> {
                  together.await();
                  return act.call();
                }));
      }
      List<HttpResponse<String>> told = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        told.add(answer.get());
      }
      return told;
    } finally {
      desks.shutdownNow();
    }
  }

  @Test
  void ofTwoThatWouldGoIntoEachOtherOneGoesAndTheOtherIsToldWhy() throws Exception {
    String aa = codes.get(0);
    String bb = codes.get(1);

    List<HttpResponse<String>> answers = atOnce(List.of(() -> move(aa, bb), () -> move(bb, aa)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
    HttpResponse<String> no =
        answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
    assertThat(no.body()).contains("category-inside-itself");
  }

  @Test
  void whatManyMoveAtOnceStaysATreeInWhichEachHasItsPlace() throws Exception {
    List<Callable<HttpResponse<String>>> acts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String code = codes.get(i % 3);
      String step = List.of("up", "down", "in", "out").get(i % 4);
      acts.add(
          () ->
              manager.send(
                  "POST", TREE + "/" + code + "/move", null, "{\"step\":\"%s\"}".formatted(step)));
    }

    assertThat(atOnce(acts))
        .extracting(HttpResponse::statusCode)
        .allMatch(status -> status == 200 || status == 409);

    List<JsonObject> mine =
        json(manager.get(TREE)).getJsonArray("items").stream()
            .map(item -> item.asJsonObject())
            .filter(item -> codes.contains(item.getString("code")))
            .toList();
    assertThat(mine).hasSize(3);
    assertThat(
            Sending.number(
                "select count(*) from (select parent, position from catalog.category"
                    + " where path like 'deux-%s%%' and parent is not null"
                        .formatted(own.toLowerCase(Locale.ROOT))
                    + " group by parent, position having count(*) > 1) x"))
        .isZero();
  }

  @Test
  void whoRenamesWhatAnotherHasRenamedMeanwhileIsToldTheNamesThatStand() {
    String code = codes.get(0);
    String seen = manager.get(TREE + "/" + code).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> first = rename(code, seen, "Dd ");
    HttpResponse<String> second = rename(code, seen, "Ee ");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.body()).contains("category-renamed", "Dd " + own);
    assertThat(json(manager.get(TREE + "/" + code)).getString("nameFr")).isEqualTo("Dd " + own);
    assertThat(rename(code, first.headers().firstValue("ETag").orElseThrow(), "Ff ").statusCode())
        .isEqualTo(200);
  }

  @Test
  void whoChangesAnAttributeThatAnotherHasChangedMeanwhileIsTold() {
    String path = "/api/v1/attributes/z" + own.toLowerCase(Locale.ROOT);
    String draft = "\"nameFr\":\"%s\",\"kind\":\"TEXT\",\"facet\":false";
    manager.send(
        "POST",
        "/api/v1/attributes",
        null,
        "{\"code\":\"z%s\",%s}".formatted(own.toLowerCase(Locale.ROOT), draft.formatted("Un")));
    String seen = manager.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(manager.send("PUT", path, seen, "{" + draft.formatted("Deux") + "}").statusCode())
        .isEqualTo(200);
    HttpResponse<String> second =
        manager.send("PUT", path, seen, "{" + draft.formatted("Trois") + "}");
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.body()).contains("attribute-changed", "Deux");
  }

  @Test
  void aRefusalNamesACategoryInTheReadersLanguage() {
    String into = "{\"parent\":\"%s\"}".formatted(codes.get(0));

    assertThat(manager.send("POST", TREE + "/" + root + "/move?lang=en", null, into).body())
        .contains("“Deux " + own + " en” cannot go into a category that is inside it");
    assertThat(manager.send("POST", TREE + "/" + root + "/move", null, into).body())
        .contains("Deux " + own)
        .doesNotContain("Deux " + own + " en");
  }
}
