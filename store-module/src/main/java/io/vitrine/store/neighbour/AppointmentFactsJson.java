package io.vitrine.store.neighbour;

import static io.vitrine.store.neighbour.Members.instant;
import static io.vitrine.store.neighbour.Members.isNothing;
import static io.vitrine.store.neighbour.Members.text;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads {@code booking-appointment-facts.json}. One unreadable fact never hides the others; an
 * unreadable page is booking being away.
 */
final class AppointmentFactsJson {

  private AppointmentFactsJson() {}

  static FactsAnswer read(String body, long asked) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      JsonObject page = reader.readObject();
      List<AppointmentFact> facts = new ArrayList<>();
      List<UnreadableFact> unreadable = new ArrayList<>();
      for (JsonValue item : page.getJsonArray("items")) {
        try {
          facts.add(fact(item.asJsonObject()));
        } catch (InvalidValue | ClassCastException | ArithmeticException e) {
          unreadable.add(new UnreadableFact(sequenceOf(item), sentence(e), item.toString()));
        }
      }
      long next = page.getJsonNumber("next").longValueExact();
      if (next < asked) {
        return new FactsAnswer.Away("booking went back from " + asked + " to " + next);
      }
      return new FactsAnswer.Page(facts, unreadable, next);
    } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException e) {
      return new FactsAnswer.Away("booking's answer could not be read");
    }
  }

  private static AppointmentFact fact(JsonObject fact) {
    return new AppointmentFact(
        number(fact, "sequence"),
        kind(text(fact, "fact")),
        instant(fact, "at"),
        appointment(object(fact, "appointment")),
        text(fact, "reason"));
  }

  private static AppointmentFact.Kind kind(String name) {
    return Arrays.stream(AppointmentFact.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findAny()
        .orElseThrow(() -> new InvalidValue("the shop knows no fact \"" + name + "\""));
  }

  private static Appointment appointment(JsonObject told) {
    JsonObject topicName = object(told, "topicName");
    JsonObject customer = object(told, "customer");
    return new Appointment(
        text(told, "number"),
        whole(told, "version"),
        "CANCELLED".equals(text(told, "state")),
        text(told, "shop"),
        Appointment.zoneNamed(text(told, "zone")),
        new Appointment.Topic(text(told, "topic"), text(topicName, "fr"), text(topicName, "en")),
        new Appointment.Adviser(text(told, "staff"), text(told, "staffName")),
        instant(told, "from"),
        whole(told, "minutes"),
        text(told, "language"),
        new Appointment.Guest(
            text(customer, "name"), text(customer, "email"), text(customer, "phone")),
        text(told, "checkInCode"),
        text(told, "message"),
        selection(told.get("selection")),
        late(told.get("late")),
        TalkJson.read(told));
  }

  /** A sender that knows nothing of being late sends nothing. */
  private static Appointment.Late late(JsonValue told) {
    if (isNothing(told)) {
      return null;
    }
    JsonObject late = told.asJsonObject();
    return new Appointment.Late(
        late.getBoolean("coming", true),
        isNothing(late.get("minutes")) ? null : (Integer) whole(late, "minutes"),
        instant(late, "at"));
  }

  private static Appointment.Selection selection(JsonValue told) {
    if (isNothing(told)) {
      return Appointment.Selection.NONE;
    }
    JsonObject selection = told.asJsonObject();
    JsonValue items = selection.get("items");
    List<JsonObject> wishes =
        isNothing(items)
            ? List.of()
            : items.asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .sorted(Comparator.comparingInt(item -> item.getInt("position", 0)))
                .toList();
    return new Appointment.Selection(
        text(selection, "token"),
        text(selection, "name"),
        wishes.stream()
            .map(
                item ->
                    new Appointment.Wish(
                        text(item, "sku"), text(item, "note"), item.getInt("quantity", 1)))
            .toList(),
        new Appointment.Room(
            text(selection, "note"),
            measures(selection.get("measures")),
            pictures(selection.get("pictures"))));
  }

  private static List<Appointment.Picture> pictures(JsonValue told) {
    return isNothing(told)
        ? List.of()
        : told.asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .map(
                picture ->
                    new Appointment.Picture(
                        text(picture, "address"),
                        whole(picture, "width"),
                        whole(picture, "height")))
            .toList();
  }

  /** A sender that knows of no measures sends none. */
  private static List<Appointment.Measure> measures(JsonValue told) {
    return isNothing(told)
        ? List.of()
        : told.asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .map(
                measure ->
                    new Appointment.Measure(text(measure, "label"), whole(measure, "lengthMm")))
            .toList();
  }

  private static JsonObject object(JsonObject from, String member) {
    JsonValue value = from.get(member);
    if (isNothing(value)) {
      throw new InvalidValue(member + " is missing");
    }
    return value.asJsonObject();
  }

  private static long number(JsonObject from, String member) {
    JsonValue value = from.get(member);
    if (isNothing(value)) {
      throw new InvalidValue(member + " is missing");
    }
    return ((JsonNumber) value).longValueExact();
  }

  private static int whole(JsonObject from, String member) {
    return Math.toIntExact(number(from, member));
  }

  private static Long sequenceOf(JsonValue item) {
    return item instanceof JsonObject object && object.get("sequence") instanceof JsonNumber number
        ? Long.valueOf(number.longValue())
        : null;
  }

  private static String sentence(RuntimeException fault) {
    return fault instanceof InvalidValue ? fault.getMessage() : "a member has the wrong type";
  }
}
