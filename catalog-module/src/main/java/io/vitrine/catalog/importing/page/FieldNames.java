package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the house's format as a person calls them. */
@RequestScoped
public class FieldNames {

  private static final String ATTRIBUTE = "attr.";
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

  private Map<String, AttributeEntry> attributes() {
    if (attributes == null) {
      attributes =
          categories.attributes().stream()
              .collect(Collectors.toMap(AttributeEntry::code, Function.identity()));
    }
    return attributes;
  }
}
