package io.vitrine.catalog.selection.sharing;

/** What somebody may do with a selection. */
public enum Right {
  /** Whose it is: everything, also name, links and deleting. */
  OWNER,
  /** Has the link to take part: keeps, notes, measures, arranges, takes out. */
  EDITOR,
  /** Has the link to read. */
  READER;

  public boolean edits() {
    return this != READER;
  }
}
