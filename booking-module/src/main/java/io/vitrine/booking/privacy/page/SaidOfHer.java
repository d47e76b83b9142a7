package io.vitrine.booking.privacy.page;

import io.vitrine.booking.privacy.PrivacyRequests;
import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shops said of her, for her page. */
@Named
@RequestScoped
public class SaidOfHer {

  private static final List<String> PURPOSES =
      List.of("MEMORY", "FOLLOW_UP_MAIL", "FOLLOW_UP_CALL");

  @Inject private MyPage page;
  @Inject private PrivacyRequests requests;
  @Inject private OwnTexts texts;

  private Optional<JsonObject> said;

  /** A fact about her. */
  public record Fact(String id, String kind, String words, String by, Instant at) {}

  /** An entry of the book. */
  public record Entry(
      String number, String name, String phone, String shop, String adviser, Instant since) {}

  /** A purpose, her last word on it, and the button that says the opposite. */
  public record Word(
      String wording, boolean given, Instant at, String button, String value, boolean known) {}

  private Optional<JsonObject> said() {
    if (said == null) {
      said =
          requests
              .remembered(page.whom().person())
              .map(
                  json -> {
                    try (var reader = JsonParts.createReader(new StringReader(json))) {
                      return reader.readObject();
                    }
                  });
    }
    return said;
  }

  /** Whether the shops have answered once. */
  public boolean isAnswered() {
    return said().isPresent();
  }

  public List<Entry> getEntries() {
    return of("entries")
        .map(
            one ->
                new Entry(
                    text(one, "number"),
                    text(one, "name"),
                    text(one, "phone"),
                    texts.shop(text(one, "shop")),
                    text(one, "adviser"),
                    at(one, "since")))
        .toList();
  }

  /** The one that the form for corrections is about. */
  public Entry getFirst() {
    return getEntries().stream().findFirst().orElse(null);
  }

  public List<Fact> getFacts() {
    return of("facts")
        .map(
            one ->
                new Fact(
                    text(one, "id"),
                    texts.word("fact", text(one, "kind")),
                    text(one, "words"),
                    text(one, "by"),
                    at(one, "at")))
        .toList();
  }

  /** Each purpose once, with her last word on it. */
  public List<Word> getWords() {
    Map<String, JsonObject> last = new LinkedHashMap<>();
    of("consents").forEach(one -> last.putIfAbsent(text(one, "purpose"), one));
    return PURPOSES.stream().map(purpose -> word(purpose, last.get(purpose))).toList();
  }

  private Word word(String purpose, JsonObject last) {
    boolean given = last != null && last.getBoolean("given");
    boolean memory = purpose.equals("MEMORY");
    return new Word(
        texts.say("purpose." + purpose),
        given,
        last == null ? null : at(last, "at"),
        memory ? "" : texts.say(given ? "consent.take" : "consent.give"),
        purpose + "|" + !given,
        last != null);
  }

  public List<Bought> getPurchases() {
    return of("purchases").map(one -> Bought.read(one, texts)).toList();
  }

  /** What a shop gives back to her, once, with until when. */
  public List<MyPageShown.Line> getBenefits() {
    return of("benefits")
        .map(
            one ->
                new MyPageShown.Line(
                    texts.money(one.getJsonNumber("cents").longValue()),
                    null,
                    null,
                    texts.say(
                        "benefit.until",
                        texts.shop(text(one, "shop")),
                        texts.day(text(one, "endsOn"))),
                    null,
                    ""))
        .toList();
  }

  public List<MyPageShown.Line> getVisits() {
    return of("visits")
        .map(
            one ->
                new MyPageShown.Line(
                    texts.topic(text(one, "topic")),
                    at(one, "at"),
                    null,
                    texts.shop(text(one, "shop")),
                    null,
                    ""))
        .toList();
  }

  public List<MyPageShown.Line> getPromises() {
    return of("promises")
        .map(
            one ->
                new MyPageShown.Line(
                    texts.word("promise", text(one, "kind")) + " " + text(one, "number"),
                    null,
                    null,
                    texts.shop(text(one, "shop")),
                    null,
                    texts.word("promise.state", text(one, "state"))))
        .toList();
  }

  /** Who of the shops read or changed something about her, the last first. */
  public List<MyPageShown.Line> getReaders() {
    return of("readers")
        .map(
            one ->
                new MyPageShown.Line(
                    texts.word("act", text(one, "act")),
                    at(one, "at"),
                    null,
                    text(one, "by"),
                    null,
                    ""))
        .toList();
  }

  private Stream<JsonObject> of(String member) {
    return said()
        .filter(told -> told.containsKey(member))
        .map(told -> told.getJsonArray(member).getValuesAs(JsonObject.class).stream())
        .orElseGet(Stream::empty);
  }

  static String text(JsonObject from, String member) {
    JsonValue value = from.get(member);
    return value instanceof JsonString string ? string.getString() : null;
  }

  static Instant at(JsonObject from, String member) {
    String text = text(from, member);
    return text == null ? null : Instant.parse(text);
  }
}
