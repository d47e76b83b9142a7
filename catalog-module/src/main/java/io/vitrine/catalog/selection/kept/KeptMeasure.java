package io.vitrine.catalog.selection.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A length at home that belongs to a list, such as a wall's. */
@Embeddable
public class KeptMeasure {

  static final int LONGEST_LABEL = 60;

  @Column(name = "label")
  private String label;

  @Column(name = "position")
  private int position;

  @Column(name = "length_mm")
  private int millimetres;

  /** For JPA. */
  protected KeptMeasure() {}

  KeptMeasure(String label, int position, Length length) {
    this.label = label;
    this.position = position;
    this.millimetres = length.millimetres();
  }

  String label() {
    return label;
  }

  int position() {
    return position;
  }

  Length length() {
    return new Length(millimetres);
  }
}
