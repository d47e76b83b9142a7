package io.vitrine.catalog.product;

/** How an attribute's value is written and compared. */
public enum AttributeKind {
  /** A number in the attribute's unit. */
  NUMBER,
  /** One of a few words, good for a filter. */
  CHOICE,
  /** Free words. */
  TEXT,
  /** Yes or no. */
  BOOLEAN
}
