package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the house's format as a person calls them. */
@RequestScoped
public class FieldNames {

  private static final String ATTRIBUTE = "attr.";
  private static final String HOUSE = "Europe/Paris";
  private static final int LANGUAGE = ".fr".length();

  @Inject private Categories categories;
  @Inject private Language language;

  private Map<String, AttributeEntry> attributes;

  /** The name of this column in the reader's language. */
  public String of(String column) {
    Locale locale = language.getLocale();
    ResourceBundle texts = ResourceBundle.getBundle(ImportsPage.TEXTS, locale);
    String key = "field." + column;
    if (texts.containsKey(key)) {
      return texts.getString(key);
    }
    if (!column.startsWith(ATTRIBUTE)) {
      return column;
    }
    String code = column.substring(ATTRIBUTE.length());
    boolean localised = code.endsWith(".fr") || code.endsWith(".en");
    String bare = localised ? code.substring(0, code.length() - LANGUAGE) : code;
    AttributeEntry attribute = attributes().get(bare);
    String name = attribute == null ? bare : attribute.name().in(locale);
    return localised ? name + " (" + code.substring(code.length() - 2) + ')' : name;
  }

  /** What a cell says, as a person reads it: moments are told in the zone of the house. */
  public String value(String column, String cell) {
    if (cell == null) {
      return null;
    }
    if (column.equals("published_from") || column.equals("published_until")) {
      return moment(cell);
    }
    return column.equals("planned_price") ? planned(cell.split(" ")) : cell;
  }

  /** An amount, the moment from which it holds, and perhaps the one until which. */
  private String planned(String[] parts) {
    ResourceBundle texts = ResourceBundle.getBundle(ImportsPage.TEXTS, language.getLocale());
    return parts.length < 3
        ? MessageFormat.format(texts.getString("value.planned"), parts[0], moment(parts[1]))
        : MessageFormat.format(
            texts.getString("value.planned.until"), parts[0], moment(parts[1]), moment(parts[2]));
  }

  private String moment(String cell) {
    try {
      Instant moment = Instant.parse(cell);
      Locale locale = language.getLocale();
      return Formats.date(moment, HOUSE, locale) + ", " + Formats.time(moment, HOUSE, locale);
    } catch (DateTimeParseException e) {
      return cell;
    }
  }

  private Map<String, AttributeEntry> attributes() {
    if (attributes == null) {
      attributes =
          categories.attributes().stream()
              .collect(Collectors.toMap(AttributeEntry::code, Function.identity()));
    }
    return attributes;
  }
}
