package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.mapping.Mapping.LookupFile;
import io.vitrine.catalog.importing.mapping.Mapping.Rule;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a mapping from its JSON file; whoever misspells a member is told so. */
public final class MappingFile {

  private static final Set<String> RULE =
      Set.of(
          "from",
          "value",
          "words",
          "split",
          "lookup",
          "language",
          "currency",
          "unit",
          "lineBreak",
          "folder",
          "nothing");

  private MappingFile() {}

  /**
   * @throws InvalidValue if the file is no mapping, with the reason as a sentence
   */
  public static Mapping read(InputStream json) {
    try (var reader = Json.createReader(json)) {
      JsonObject mapping = reader.readObject();
      only(
          mapping,
          "the mapping",
          Set.of(
              "name",
              "description",
              "layout",
              "pictureFolder",
              "attributes",
              "lookups",
              "columns",
              "ignored"));
      return new Mapping(
          needed(mapping, "name"),
          layout(object(mapping, "layout")),
          text(mapping, "pictureFolder"),
          attributes(mapping),
          each(object(mapping, "lookups"), MappingFile::lookup),
          each(object(mapping, "columns"), MappingFile::rule),
          new LinkedHashSet<>(texts(mapping.get("ignored"))));
    } catch (JsonException | ClassCastException e) {
      throw new InvalidValue("the mapping is not the JSON it should be: " + e.getMessage());
    }
  }

  private static Layout layout(JsonObject layout) {
    only(layout, "a layout", Set.of("separator", "quote", "charset"));
    try {
      return new Layout(
          one(layout, "separator", Layout.HOUSE.separator()),
          one(layout, "quote", Layout.HOUSE.quote()),
          layout.containsKey("charset")
              ? Charset.forName(needed(layout, "charset"))
              : StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InvalidValue("the mapping names an unknown charset: " + e.getMessage());
    }
  }

  private static char one(JsonObject layout, String member, char otherwise) {
    String written = text(layout, member);
    if (written == null) {
      return otherwise;
    }
    if (written.length() != 1) {
      throw new InvalidValue("the mapping's " + member + " is one character");
    }
    return written.charAt(0);
  }

  private static LookupFile lookup(JsonObject lookup) {
    only(lookup, "a lookup", Set.of("file", "layout", "key", "parent", "root", "fr", "en"));
    return new LookupFile(
        needed(lookup, "file"),
        layout(object(lookup, "layout")),
        needed(lookup, "key"),
        text(lookup, "parent"),
        text(lookup, "root"),
        needed(lookup, "fr"),
        needed(lookup, "en"));
  }

  private static Rule rule(JsonObject rule) {
    only(rule, "a column", RULE);
    Map<String, String> words = new LinkedHashMap<>();
    object(rule, "words").forEach((cell, word) -> words.put(cell, ((JsonString) word).getString()));
    return new Rule(
        texts(rule.get("from")).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
        text(rule, "value"),
        words,
        text(rule, "split"),
        text(rule, "lookup"),
        text(rule, "language"),
        text(rule, "currency"),
        text(rule, "unit"),
        text(rule, "lineBreak"),
        text(rule, "folder"),
        new LinkedHashSet<>(texts(rule.get("nothing"))));
  }

  private static List<AttributeEntry> attributes(JsonObject mapping) {
    List<AttributeEntry> attributes = new ArrayList<>();
    if (mapping.containsKey("attributes")) {
      for (JsonObject a : mapping.getJsonArray("attributes").getValuesAs(JsonObject.class)) {
        only(
            a,
            "an attribute",
            Set.of("code", "name_fr", "name_en", "kind", "unit", "facet", "position"));
        attributes.add(
            AttributeRow.of(
                needed(a, "code"),
                new Text(text(a, "name_fr"), text(a, "name_en")),
                needed(a, "kind"),
                text(a, "unit"),
                a.getBoolean("facet", false),
                a.getInt("position", 1000 + attributes.size())));
      }
    }
    return attributes;
  }

  private static <T> Map<String, T> each(JsonObject members, Function<JsonObject, T> value) {
    Map<String, T> values = new LinkedHashMap<>();
    members.forEach((name, member) -> values.put(name, value.apply(member.asJsonObject())));
    return values;
  }

  private static JsonObject object(JsonObject in, String member) {
    return in.containsKey(member) ? in.getJsonObject(member) : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static String text(JsonObject in, String member) {
    return in.getString(member, null);
  }

  private static String needed(JsonObject in, String member) {
    String text = text(in, member);
    if (text == null || text.isBlank()) {
      throw new InvalidValue("the mapping lacks \"" + member + "\"");
    }
    return text;
  }

  private static List<String> texts(JsonValue value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof JsonArray array) {
      return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
    return List.of(((JsonString) value).getString());
  }

  private static void only(JsonObject in, String what, Set<String> members) {
    for (String member : in.keySet()) {
      if (!members.contains(member)) {
        throw new InvalidValue(what + " has no member \"" + member + "\"");
      }
    }
  }
}
