package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.office.Mark;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute as somebody wants it.
 *
 * @param name {@code null} is refused
 * @param unit the unit of a number; blank is none
 */
public record AttributeDraft(Text name, AttributeKind kind, String unit, boolean facet) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_UNIT = 20;

  public AttributeDraft {
    unit = unit == null || unit.isBlank() ? null : unit.strip();
  }

  static AttributeDraft of(AttributeEntry entry) {
    return new AttributeDraft(entry.name(), entry.kind(), entry.unit(), entry.facet());
  }

  String mark() {
    return Mark.of(name, kind, unit, facet);
  }

  AttributeEntry as(String code, int position) {
    return new AttributeEntry(code, name, kind, unit, facet, position);
  }

  /** Why it cannot be as it is, whatever stands. */
  Optional<Refusal> fault() {
    if (name == null
        || name.french().length() > LONGEST_NAME
        || name.english().length() > LONGEST_NAME) {
      return Optional.of(Refusal.of(422, "attribute-name", String.valueOf(LONGEST_NAME)));
    }
    boolean unitFits =
        unit == null || kind == AttributeKind.NUMBER && unit.length() <= LONGEST_UNIT;
    return kind == null || !unitFits
        ? Optional.of(Refusal.of(422, "attribute-unit", String.valueOf(LONGEST_UNIT)))
        : Optional.empty();
  }

  /** Whether values that were written for the other would no longer mean the same. */
  boolean readsOtherwise(AttributeEntry other) {
    return kind != other.kind() || !Objects.equals(unit, other.unit());
  }
}
