package io.vitrine.catalog.importing;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.writing.DefineAttributes;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The attributes of the house, and those that come with a file. */
@ApplicationScoped
public class KnownAttributes {

  private final Categories categories;
  private final DefineAttributes defineAttributes;

  @Inject
  public KnownAttributes(Categories categories, DefineAttributes defineAttributes) {
    this.categories = categories;
    this.defineAttributes = defineAttributes;
  }

  /**
   * The codes of all attributes once these are defined.
   *
   * @throws InvalidValue if one of them is of another kind already, or is defined twice
   */
  Set<String> with(List<AttributeEntry> defined) {
    Map<String, AttributeKind> kinds =
        categories.attributes().stream()
            .collect(Collectors.toMap(AttributeEntry::code, AttributeEntry::kind));
    Set<String> seen = new HashSet<>();
    for (AttributeEntry attribute : defined) {
      AttributeKind before = kinds.getOrDefault(attribute.code(), attribute.kind());
      if (before != attribute.kind()) {
        throw new InvalidValue(
            "the attribute " + attribute.code() + " is a " + before + " and stays one");
      }
      if (!seen.add(attribute.code())) {
        throw new InvalidValue("the attribute " + attribute.code() + " is defined twice");
      }
    }
    seen.addAll(kinds.keySet());
    return seen;
  }

  void define(List<AttributeEntry> attributes) {
    if (!attributes.isEmpty()) {
      defineAttributes.define(attributes);
    }
  }
}
