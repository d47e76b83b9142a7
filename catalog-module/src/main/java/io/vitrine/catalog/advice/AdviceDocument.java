package io.vitrine.catalog.advice;

import io.vitrine.catalog.advice.ShopAdvice.Named;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** A shop's advice as the table keeps it. */
final class AdviceDocument {

  private AdviceDocument() {}

  static String of(ShopAdvice advice) {
    JsonArrayBuilder topics = JsonParts.createArrayBuilder();
    for (Subject topic : advice.topics()) {
      JsonObjectBuilder told =
          JsonParts.createObjectBuilder()
              .add("topic", topic.topic())
              .add("fr", topic.name().french())
              .add("en", topic.name().english())
              .add("minutes", topic.minutes())
              .add("categories", JsonParts.createArrayBuilder(topic.categories()));
      topics.add(topic.next() == null ? told : told.add("next", topic.next().toString()));
    }
    JsonArrayBuilder advisers = JsonParts.createArrayBuilder();
    for (Named adviser : advice.advisers()) {
      advisers.add(
          JsonParts.createObjectBuilder()
              .add("name", adviser.name())
              .add("topics", JsonParts.createArrayBuilder(adviser.topics()))
              .add("languages", JsonParts.createArrayBuilder(adviser.languages())));
    }
    return JsonParts.createObjectBuilder()
        .add("topics", topics)
        .add("advisers", advisers)
        .build()
        .toString();
  }

  static ShopAdvice read(String shop, long version, Instant asOf, String document) {
    try (var reader = JsonParts.createReader(new StringReader(document))) {
      JsonObject kept = reader.readObject();
      return new ShopAdvice(
          shop,
          version,
          asOf,
          kept.getJsonArray("topics").getValuesAs(JsonObject.class).stream()
              .map(AdviceDocument::subject)
              .toList(),
          kept.getJsonArray("advisers").getValuesAs(JsonObject.class).stream()
              .map(
                  adviser ->
                      new Named(
                          adviser.getString("name"),
                          strings(adviser.getJsonArray("topics")),
                          strings(adviser.getJsonArray("languages"))))
              .toList());
    }
  }

  private static Subject subject(JsonObject topic) {
    return new Subject(
        topic.getString("topic"),
        new Text(topic.getString("fr"), topic.getString("en")),
        topic.getInt("minutes"),
        strings(topic.getJsonArray("categories")),
        topic.containsKey("next") ? Instant.parse(topic.getString("next")) : null);
  }

  private static List<String> strings(JsonArray words) {
    return words.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
