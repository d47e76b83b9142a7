package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.text.Text;
import java.util.Arrays;

/**
 * An attribute's definition as a person wrote it.
 *
 * @param where it stands
 */
record AttributeRow(String where) {

  /**
   * @param name {@code null} where there are words in neither language
   * @throws Unfit if it is none
   */
  AttributeEntry entry(
      String code, Text name, String kind, String unit, boolean facet, int position) {
    if (!code.matches("[a-z][a-z0-9_]{0,59}")) {
      throw new Unfit(Fault.ATTRIBUTE_CODE, where, code);
    }
    if (name == null) {
      throw new Unfit(Fault.ATTRIBUTE_NAME, where, code);
    }
    AttributeKind known =
        Arrays.stream(AttributeKind.values())
            .filter(k -> k.name().equalsIgnoreCase(kind.strip()))
            .findFirst()
            .orElseThrow(() -> new Unfit(Fault.ATTRIBUTE_KIND, where, kind));
    if (unit != null && (known != AttributeKind.NUMBER || unit.length() > 20)) {
      throw new Unfit(Fault.ATTRIBUTE_UNIT, where, code);
    }
    return new AttributeEntry(code, name, known, unit, facet, position);
  }
}
