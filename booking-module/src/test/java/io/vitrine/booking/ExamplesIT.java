package io.vitrine.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The examples of the API's description are exchanges that happen: each is repeated here, on days
 * to come, and its answer has the members that the example shows. An address or header may name a
 * member of an earlier answer in braces. With {@code -Dvitrine.examples=record} those without an
 * answer are given one.
 */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "answers are the same on both databases")
class ExamplesIT {

  private static final Path FILE = Path.of("src/main/resources/META-INF/api-examples.json");

  @ArquillianResource private URL url;
  private URI base;
  private String admin;
  private final Map<String, String> known = new HashMap<>();

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open("rivoli").adviser("A161", "Camille Roux", "salon").named("A161");
    House.run(
        "delete from booking.webhook_delivery where webhook in (select webhook from"
            + " booking.webhook_shop where shop = 'rivoli')");
    Set<String> here = Set.of("rivoli");
    admin =
        "vitrine_ticket="
            + People.ticket(
                "A161",
                "Camille Roux",
                Map.of(Role.ADMIN, here, Role.MANAGER, here, Role.ADVISER, here));
  }

  @Test
  void every_example_is_answered_as_it_says() throws IOException {
    boolean records = "record".equals(System.getProperty("vitrine.examples"));
    JsonArrayBuilder recorded = Json.createArrayBuilder();
    for (JsonObject example : examples().getValuesAs(JsonObject.class)) {
      HttpResponse<String> answer = repeat(example);
      String what = example.getString("operation");
      assertThat(answer.statusCode()).as(what + answer.body()).isEqualTo(example.getInt("status"));
      JsonValue said = read(answer.body());
      remember(said);
      recorded.add(
          example.containsKey("answer")
              ? example
              : Json.createObjectBuilder(example).add("answer", said).build());
      JsonValue shown = example.getOrDefault("answer", JsonValue.NULL);
      assertThat(Shape.of(said).holds(shown))
          .as("%s shows%n%s%nand is answered%n%s", what, shown, said)
          .isTrue();
    }
    if (records) {
      write(recorded.build());
    }
  }

  private static void write(JsonArray examples) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeArray(examples);
    }
    Files.writeString(FILE, text.toString().strip() + "\n");
  }

  @Test
  void every_reading_operation_that_answers_json_has_an_example() {
    JsonObject paths =
        read(Http.get(base, "/openapi?format=JSON", "Accept", "application/json").body())
            .asJsonObject()
            .getJsonObject("paths");
    List<String> bare =
        paths.keySet().stream()
            .filter(path -> path.startsWith("/booking/api/v1/") && !isNoJson(path))
            .filter(path -> paths.getJsonObject(path).containsKey("get"))
            .filter(
                path -> !paths.getJsonObject(path).get("get").toString().contains("\"example\""))
            .toList();
    assertThat(bare).as("GET without an example").isEmpty();
  }

  /** Streams, calendars, files, redirections, and what only the store may ask (docs/contracts). */
  private static boolean isNoJson(String path) {
    return path.matches(
        ".*/(board-events|rota-proposals/.*/events|calendar-feeds/.*|calendar-files/.*|figures/file"
            + "|hours/file|letter-stops/.*|follow-up-stops.*"
            + "|walk-in-queue|appointment-facts|shop-figures|privacy-requests|my-page-file)");
  }

  @Test
  void the_description_shows_the_examples() throws IOException {
    JsonObject paths =
        read(Http.get(base, "/openapi?format=JSON", "Accept", "application/json").body())
            .asJsonObject()
            .getJsonObject("paths");
    for (JsonObject example : examples().getValuesAs(JsonObject.class)) {
      String[] operation = example.getString("operation").split(" ");
      assertThat(
              paths
                  .getJsonObject("/booking" + operation[1])
                  .getJsonObject(operation[0].toLowerCase(java.util.Locale.ROOT))
                  .toString())
          .as(example.getString("operation"))
          .contains("\"example\"");
    }
  }

  private static JsonArray examples() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(FILE))) {
      return reader.readArray();
    }
  }

  private HttpResponse<String> repeat(JsonObject example) {
    String address = filled(example.getString("address")).substring(1);
    JsonObject headers = example.getJsonObject("headers");
    HttpRequest.Builder request =
        headers == null
            ? Http.request(base, address, "Cookie", admin)
            : Http.request(base, address);
    if (headers != null) {
      headers.forEach(
          (name, value) -> request.header(name, filled(((JsonString) value).getString())));
    }
    String method = example.getString("operation").split(" ")[0];
    request.header("Content-Type", "application/json");
    request.method(
        method,
        example.containsKey("body")
            ? HttpRequest.BodyPublishers.ofString(filled(example.get("body").toString()))
            : HttpRequest.BodyPublishers.noBody());
    return Http.send(request);
  }

  /** The days of the examples are past one day; they are repeated on days to come. */
  private String filled(String text) {
    String filled =
        text.replace("2026-12-12T09:30:00Z", House.inDays(5, "10:30").toString())
            .replace("2026-12-12T19:00:00Z", House.inDays(5, "20:00").toString())
            .replace("2026-12-15T14:00:00Z", House.inDays(6, "15:00").toString())
            .replace("2026-12-12", LocalDate.now(House.PARIS).plusDays(5).toString())
            .replace("2026-12-15", LocalDate.now(House.PARIS).plusDays(6).toString())
            .replace("2026-W51", Week.of(LocalDate.now(House.PARIS).plusDays(5)).toString());
    for (Map.Entry<String, String> one : known.entrySet()) {
      filled = filled.replace('{' + one.getKey() + '}', one.getValue());
    }
    return filled;
  }

  private void remember(JsonValue said) {
    if (said instanceof JsonObject members) {
      members.forEach(
          (name, value) -> {
            if (value instanceof JsonString text) {
              known.put(name, text.getString());
              if (name.equals("link")) {
                known.put("linkToken", text.getString().replaceFirst(".*/", ""));
              }
            }
          });
      if (members.get("items") instanceof JsonArray list
          && !list.isEmpty()
          && list.get(0) instanceof JsonObject first
          && first.get("id") instanceof JsonString id) {
        known.put("firstId", id.getString());
      }
    }
  }

  private static JsonStructure read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.read();
    }
  }

  /** The form of a value: which members, not which words. */
  private record Shape(JsonValue value) {

    static Shape of(JsonValue value) {
      return new Shape(value);
    }

    boolean holds(JsonValue shown) {
      if (value == JsonValue.NULL || shown == JsonValue.NULL) {
        return true;
      }
      if (value instanceof JsonObject members) {
        return shown instanceof JsonObject other
            && members.keySet().equals(other.keySet())
            && members.entrySet().stream()
                .allMatch(member -> of(member.getValue()).holds(other.get(member.getKey())));
      }
      if (value instanceof JsonArray items) {
        return shown instanceof JsonArray others
            && others.stream()
                .allMatch(
                    other -> items.isEmpty() || items.stream().anyMatch(i -> of(i).holds(other)));
      }
      return isTruth(value) ? isTruth(shown) : value.getValueType() == shown.getValueType();
    }

    private static boolean isTruth(JsonValue value) {
      return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }
  }
}
