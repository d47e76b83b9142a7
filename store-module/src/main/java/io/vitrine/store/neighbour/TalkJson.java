package io.vitrine.store.neighbour;

import static io.vitrine.store.neighbour.Members.instant;
import static io.vitrine.store.neighbour.Members.isNothing;
import static io.vitrine.store.neighbour.Members.text;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.neighbour.Talk.Says;
import io.vitrine.store.neighbour.Talk.Verdict;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;

/** Reads what was said before a visit out of an appointment; who knows nothing of it sends none. */
final class TalkJson {

  private TalkJson() {}

  static Talk read(JsonObject appointment) {
    return new Talk(
        reply(appointment.get("reply")),
        questions(appointment.get("questions")),
        compared(appointment.get("comparison")));
  }

  private static List<String> compared(JsonValue told) {
    return isNothing(told)
        ? List.of()
        : told.asJsonArray().stream().map(sku -> ((JsonString) sku).getString()).toList();
  }

  private static Talk.Reply reply(JsonValue told) {
    if (isNothing(told)) {
      return null;
    }
    JsonObject reply = told.asJsonObject();
    JsonValue verdicts = reply.get("verdicts");
    return new Talk.Reply(
        instant(reply, "at"),
        text(reply, "words"),
        isNothing(verdicts)
            ? List.of()
            : verdicts.asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(one -> new Verdict(text(one, "sku"), says(text(one, "says"))))
                .toList());
  }

  private static Says says(String name) {
    return Arrays.stream(Says.values())
        .filter(says -> says.name().equals(name))
        .findAny()
        .orElseThrow(() -> new InvalidValue("the shop knows no such answer as told"));
  }

  private static List<Talk.Question> questions(JsonValue told) {
    return isNothing(told)
        ? List.of()
        : told.asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .map(
                one ->
                    new Talk.Question(
                        text(one, "id"),
                        instant(one, "at"),
                        text(one, "text"),
                        instant(one, "dueAt"),
                        isNothing(one.get("answeredAt")) ? null : instant(one, "answeredAt"),
                        text(one, "answer"),
                        text(one, "staffName")))
            .toList();
  }
}
