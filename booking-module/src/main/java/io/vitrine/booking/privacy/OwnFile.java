package io.vitrine.booking.privacy;

import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.util.Map;

/** All that the house knows of somebody as one document, to take along (GDPR article 20). */
@ApplicationScoped
public class OwnFile {

  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  private final ReadOwn readOwn;
  private final PrivacyRequests requests;

  @Inject
  public OwnFile(ReadOwn readOwn, PrivacyRequests requests) {
    this.readOwn = readOwn;
    this.requests = requests;
  }

  OwnFile() {
    this(null, null);
  }

  /** {@code booking} is known here, {@code store} in the shops; {@code null} until they said it. */
  public JsonObject of(OwnLink.Whom whom) {
    return JsonParts.createObjectBuilder()
        .add("email", whom.email())
        .add("booking", read(JSON.toJson(readOwn.of(whom))))
        .add(
            "store",
            requests.remembered(whom.person()).<JsonValue>map(OwnFile::read).orElse(JsonValue.NULL))
        .build();
  }

  /** The same in lines to read: what is inside of something stands further to the right. */
  public String lines(OwnLink.Whom whom) {
    StringBuilder text = new StringBuilder();
    lines(text, of(whom), "");
    return text.toString();
  }

  private static void lines(StringBuilder text, JsonObject object, String indent) {
    for (Map.Entry<String, JsonValue> one : object.entrySet()) {
      switch (one.getValue().getValueType()) {
        case OBJECT -> {
          text.append(indent).append(one.getKey()).append(":\n");
          lines(text, one.getValue().asJsonObject(), indent + "  ");
        }
        case ARRAY -> {
          text.append(indent).append(one.getKey()).append(":\n");
          lines(text, one.getValue().asJsonArray(), indent + "  ");
        }
        case NULL -> {
          // nothing is known of it
        }
        default ->
            text.append(indent)
                .append(one.getKey())
                .append(": ")
                .append(plain(one.getValue()))
                .append('\n');
      }
    }
  }

  private static void lines(StringBuilder text, JsonArray array, String indent) {
    for (JsonValue one : array) {
      if (one.getValueType() == JsonValue.ValueType.OBJECT) {
        lines(text, one.asJsonObject(), indent);
        text.append('\n');
      } else {
        text.append(indent).append(plain(one)).append('\n');
      }
    }
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static JsonObject read(String json) {
    try (var reader = JsonParts.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
