package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.util.Arrays;

/** An attribute's definition as a person wrote it. */
final class AttributeRow {

  private AttributeRow() {}

  static AttributeEntry of(
      String code, Text name, String kind, String unit, boolean facet, int position) {
    if (!code.matches("[a-z][a-z0-9_]{0,59}")) {
      throw new InvalidValue(
          "an attribute's code is small letters, digits and underscores, not \"" + code + "\"");
    }
    AttributeKind known =
        Arrays.stream(AttributeKind.values())
            .filter(k -> k.name().equalsIgnoreCase(kind.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "an attribute is no " + kind + ": NUMBER, CHOICE, TEXT or BOOLEAN"));
    if (unit != null && (known != AttributeKind.NUMBER || unit.length() > 20)) {
      throw new InvalidValue("only a number has a unit, of at most 20 characters: " + code);
    }
    return new AttributeEntry(code, name, known, unit, facet, position);
  }
}
