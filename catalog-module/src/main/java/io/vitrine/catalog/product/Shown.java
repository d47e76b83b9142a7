package io.vitrine.catalog.product;

/** Which products the public sees, in SQL. */
final class Shown {

  /** Of a product p at one moment, given twice: its period holds, and a variant is published. */
  static final String NOW =
      "(p.shown_from is null or p.shown_from <= ?) and (p.shown_until is null or p.shown_until > ?)"
          + " and exists (select 1 from catalog.variant v where v.product = p.number"
          + " and v.published)";

  private Shown() {}
}
