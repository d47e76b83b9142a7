package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.mapping.Mapping.LookupFile;
import io.vitrine.catalog.importing.mapping.Mapping.Rule;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Reads a mapping from its JSON file; whoever misspells a member is told so. */
public final class MappingFile {

  private static final Set<String> MAPPING =
      Set.of(
          "name",
          "description",
          "layout",
          "pictureFolder",
          "attributes",
          "lookups",
          "columns",
          "ignored");
  private static final Set<String> LAYOUT = Set.of("separator", "quote", "charset");
  private static final Set<String> LOOKUP =
      Set.of("file", "layout", "key", "parent", "root", "fr", "en");
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
  private static final Set<String> ATTRIBUTE =
      Set.of("code", "name_fr", "name_en", "kind", "unit", "facet", "position");

  private MappingFile() {}

  /**
   * @throws Unfit if the file is no mapping
   */
  public static Mapping read(InputStream json) {
    JsonStructure read = parsed(json);
    if (read.getValueType() != ValueType.OBJECT) {
      throw new Unfit(Fault.MAPPING_JSON, "1", "1");
    }
    Members mapping = Members.of(read.asJsonObject(), MAPPING);
    return new Mapping(
        mapping.needed("name"),
        layout(mapping.object("layout", LAYOUT)),
        mapping.text("pictureFolder"),
        mapping.list("attributes", ATTRIBUTE, MappingFile::attribute),
        mapping.each("lookups", LOOKUP, MappingFile::lookup),
        mapping.each("columns", RULE, MappingFile::rule),
        new LinkedHashSet<>(mapping.texts("ignored")));
  }

  /** The reader says what it cannot read in several kinds of exception, bare ones among them. */
  private static JsonStructure parsed(InputStream json) {
    try (JsonReader reader = JsonParts.createReader(json)) {
      return reader.read();
    } catch (JsonParsingException e) {
      JsonLocation at = e.getLocation();
      throw new Unfit(
          Fault.MAPPING_JSON,
          String.valueOf(at.getLineNumber()),
          String.valueOf(at.getColumnNumber()));
    } catch (RuntimeException e) {
      throw new Unfit(Fault.MAPPING_JSON, "1", "1");
    }
  }

  private static Layout layout(Members layout) {
    char separator = one(layout, "separator", Layout.HOUSE.separator());
    char quote = one(layout, "quote", Layout.HOUSE.quote());
    if (separator == quote) {
      throw new Unfit(Fault.MAPPING_MARK, layout.path());
    }
    return new Layout(separator, quote, charset(layout));
  }

  private static Charset charset(Members layout) {
    String name = layout.text("charset");
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unfit(Fault.MAPPING_CHARSET, name);
    }
  }

  private static char one(Members layout, String member, char otherwise) {
    String written = layout.text(member);
    if (written == null) {
      return otherwise;
    }
    if (written.length() != 1 || written.equals("\r") || written.equals("\n")) {
      throw new Unfit(Fault.MAPPING_MARK, layout.at(member));
    }
    return written.charAt(0);
  }

  private static LookupFile lookup(Members lookup) {
    return new LookupFile(
        lookup.needed("file"),
        layout(lookup.object("layout", LAYOUT)),
        lookup.needed("key"),
        lookup.text("parent"),
        lookup.text("root"),
        lookup.needed("fr"),
        lookup.needed("en"));
  }

  private static Rule rule(Members rule) {
    return new Rule(
        rule.texts("from").stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
        rule.text("value"),
        rule.words("words"),
        rule.text("split"),
        rule.text("lookup"),
        rule.text("language"),
        rule.text("currency"),
        rule.text("unit"),
        rule.text("lineBreak"),
        rule.text("folder"),
        new LinkedHashSet<>(rule.texts("nothing")));
  }

  /** Where no position is told they follow each other behind all others. */
  private static AttributeEntry attribute(Members attribute, int place) {
    return new AttributeRow(attribute.path())
        .entry(
            attribute.needed("code"),
            Text.orNone(attribute.text("name_fr"), attribute.text("name_en")),
            attribute.needed("kind"),
            attribute.text("unit"),
            attribute.yes("facet"),
            attribute.number("position", 1000 + place));
  }
}
