package io.vitrine.catalog.office.attribute.page;

import io.vitrine.catalog.office.attribute.AttributeDraft;
import io.vitrine.catalog.office.page.Names;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;

/** The fields in which a form asks what an attribute is to be. */
public final class AttributeFields {

  private final Names names;
  private AttributeKind kind;
  private String unit;
  private boolean facet;

  AttributeFields() {
    names = new Names();
    kind = AttributeKind.CHOICE;
  }

  AttributeFields(AttributeEntry now) {
    names = new Names(now.name());
    kind = now.kind();
    unit = now.unit();
    facet = now.facet();
  }

  AttributeDraft written() {
    return new AttributeDraft(names.written(), kind, unit, facet);
  }

  public AttributeKind[] getKinds() {
    return AttributeKind.values();
  }

  public Names getNames() {
    return names;
  }

  public AttributeKind getKind() {
    return kind;
  }

  public void setKind(AttributeKind kind) {
    this.kind = kind;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public boolean isFacet() {
    return facet;
  }

  public void setFacet(boolean facet) {
    this.facet = facet;
  }
}
