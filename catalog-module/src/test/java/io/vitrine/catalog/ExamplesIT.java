package io.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The examples of the API's description are exchanges that happen: each is repeated here, and its
 * answer has the members that the example shows. With {@code -Dvitrine.examples=record} they are
 * written anew instead. An address or header may name a member of an earlier answer in braces.
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
  private final Map<String, String> known = new HashMap<>();

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void every_example_is_answered_as_it_says() throws IOException {
    boolean records = "record".equals(System.getProperty("vitrine.examples"));
    JsonArrayBuilder recorded = Json.createArrayBuilder();
    for (JsonObject example : examples().getValuesAs(JsonObject.class)) {
      HttpResponse<String> answer = repeat(example);
      JsonValue said = answer.body().isBlank() ? JsonValue.NULL : read(answer.body());
      remember(said, answer);
      if (records) {
        recorded.add(recorded(example, answer.statusCode(), said));
      } else {
        String what = example.getString("operation");
        assertThat(answer.statusCode())
            .as(what + answer.body())
            .isEqualTo(example.getInt("status"));
        JsonValue shown = example.getOrDefault("answer", JsonValue.NULL);
        assertThat(Shape.of(said).holds(shown))
            .as("%s shows%n%s%nand is answered%n%s", what, shown, said)
            .isTrue();
      }
    }
    if (records) {
      write(recorded.build());
    }
  }

  @Test
  void every_operation_that_answers_json_to_customers_or_managers_has_an_example() {
    JsonObject paths =
        read(Http.get(base, "/openapi?format=JSON", "Accept", "application/json").body())
            .asJsonObject()
            .getJsonObject("paths");
    paths.forEach(
        (path, operations) -> {
          JsonValue get = operations.asJsonObject().get("get");
          if (get != null && path.startsWith("/api/v1/") && !isNoJson(path)) {
            assertThat(get.toString()).as("GET " + path).contains("\"example\"");
          }
        });
    assertThat(paths.getJsonObject("/api/v1/selections").toString()).contains("\"example\"");
    assertThat(paths.getJsonObject("/api/v1/synonyms").getJsonObject("post").toString())
        .contains("requestBody", "\"example\"");
  }

  /** Files, pictures, what only another module may ask, and what needs a long job of its own. */
  private static boolean isNoJson(String path) {
    return path.matches(
        ".*(/exports|/feeds/.*|/labels/.*|\\.csv|-pictures/.*|/stock-levels|/index-rebuilds/.*"
            + "|/differences|/selection-figures|/documents/.*|/models/.*)");
  }

  private static JsonArray examples() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(FILE))) {
      return reader.readArray();
    }
  }

  private HttpResponse<String> repeat(JsonObject example) {
    HttpRequest.Builder request =
        Http.request(base, filled(example.getString("address")), "Cookie", Showroom.manager());
    JsonObject headers = example.getJsonObject("headers");
    if (headers != null) {
      headers.forEach(
          (name, value) -> request.header(name, filled(((JsonString) value).getString())));
    }
    String method = example.getString("operation").split(" ")[0];
    if (example.containsKey("body")) {
      request.header("Content-Type", "application/json");
      request.method(method, HttpRequest.BodyPublishers.ofString(example.get("body").toString()));
    } else {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    }
    return Http.send(request);
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> one : known.entrySet()) {
      filled = filled.replace('{' + one.getKey() + '}', one.getValue());
    }
    return filled;
  }

  private void remember(JsonValue said, HttpResponse<String> answer) {
    answer.headers().firstValue("ETag").ifPresent(tag -> known.put("ETag", tag));
    if (said instanceof JsonObject members) {
      members.forEach(
          (name, value) -> {
            if (value instanceof JsonString text) {
              known.put(name, text.getString());
            }
          });
      JsonValue items = members.get("items");
      if (items instanceof JsonArray list
          && !list.isEmpty()
          && list.get(0) instanceof JsonObject first
          && first.get("id") instanceof JsonString id) {
        known.put("firstId", id.getString());
      }
    }
  }

  private static JsonObject recorded(JsonObject example, int status, JsonValue said) {
    JsonObjectBuilder anew = Json.createObjectBuilder();
    example.forEach(
        (name, value) -> {
          if (!name.equals("status") && !name.equals("answer")) {
            anew.add(name, value);
          }
        });
    anew.add("status", status);
    if (said != JsonValue.NULL) {
      anew.add("answer", shortened(said));
    }
    return anew.build();
  }

  /** Of every list its first member, so that an example stays readable. */
  private static JsonValue shortened(JsonValue value) {
    if (value instanceof JsonObject members) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      members.forEach((name, member) -> object.add(name, shortened(member)));
      return object.build();
    }
    if (value instanceof JsonArray items) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      items.stream().limit(1).forEach(item -> array.add(shortened(item)));
      return array.build();
    }
    return value;
  }

  private static void write(JsonArray examples) throws IOException {
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(Files.newBufferedWriter(FILE))) {
      writer.writeArray(examples);
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
