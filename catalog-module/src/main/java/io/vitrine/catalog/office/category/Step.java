package io.vitrine.catalog.office.category;

/** One step of a category through the tree. */
public enum Step {
  /** In front of the sibling before it. */
  UP,
  /** Behind the sibling after it. */
  DOWN,
  /** Out of its parent, behind it. */
  OUT,
  /** Into the sibling before it. */
  IN
}
