package io.vitrine.shell.rest;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Examples of a module's API, each one an exchange that its tests repeat: an array of {@code
 * {"operation": "GET /api/v1/shops/{shop}", "address": "/api/v1/shops/rivoli", "body": …, "status":
 * 200, "answer": …}}, where body and answer may be missing.
 */
final class ApiExamples {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final JsonArray exchanges;

  private ApiExamples(JsonArray exchanges) {
    this.exchanges = exchanges;
  }

  static ApiExamples read(InputStream file) {
    try (JsonReader reader = JsonParts.createReader(file)) {
      return new ApiExamples(reader.readArray());
    }
  }

  void addTo(Paths paths) {
    for (JsonObject exchange : exchanges.getValuesAs(JsonObject.class)) {
      String[] operation = exchange.getString("operation").split(" ", 2);
      PathItem item = paths.getPathItem(operation[1]);
      if (item != null) {
        Operation described = item.getOperations().get(PathItem.HttpMethod.valueOf(operation[0]));
        if (described != null) {
          add(exchange, described);
        }
      }
    }
  }

  private static void add(JsonObject exchange, Operation described) {
    if (exchange.containsKey("body")) {
      if (described.getRequestBody() == null) {
        described.setRequestBody(OASFactory.createRequestBody());
      }
      Content content = described.getRequestBody().getContent();
      described.getRequestBody().setContent(with(content, JSON, exchange.get("body")));
    }
    if (exchange.containsKey("answer")) {
      if (described.getResponses() == null) {
        described.setResponses(OASFactory.createAPIResponses());
      }
      String status = String.valueOf(exchange.getInt("status"));
      APIResponse answer = described.getResponses().getAPIResponse(status);
      if (answer == null) {
        answer = OASFactory.createAPIResponse().description("As in the example.");
        described.getResponses().addAPIResponse(status, answer);
      }
      answer.setContent(
          with(
              answer.getContent(),
              exchange.getInt("status") < 400 ? JSON : PROBLEM,
              exchange.get("answer")));
    }
  }

  private static Content with(Content content, String type, JsonValue example) {
    Content own = content == null ? OASFactory.createContent() : content;
    var media = own.getMediaType(type);
    if (media == null) {
      media = OASFactory.createMediaType();
      own.addMediaType(type, media);
    }
    media.setExample(plain(example));
    return own;
  }

  /** The value in the types of the language, which the document's writer knows. */
  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        value.asJsonObject().forEach((name, member) -> members.put(name, plain(member)));
        yield members;
      }
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        value.asJsonArray().forEach(item -> items.add(plain(item)));
        yield items;
      }
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Number number(JsonNumber number) {
    return number.isIntegral() ? (Number) number.longValue() : number.bigDecimalValue();
  }
}
