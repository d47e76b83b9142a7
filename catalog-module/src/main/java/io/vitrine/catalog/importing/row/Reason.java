package io.vitrine.catalog.importing.row;

/**
 * What is wrong with a cell. A reason either refuses the whole row, or leaves out the one cell
 * while the rest of the article arrives.
 */
public enum Reason {
  MISSING(true),
  NUMBER_FORM(true),
  GIVEN_TWICE(true),
  TOO_LONG(true),
  CATEGORY_LEVELS(true),
  PRICE_FORM(true),
  PRICE_NEGATIVE(true),
  PRICE_TOO_HIGH(true),
  TAX_RATE(true),
  ECO_ABOVE_PRICE(true),
  YES_OR_NO(true),
  MOMENT_FORM(true),
  PERIOD_ORDER(true),
  ENCODING(true),
  QUOTES(true),
  FIELD_COUNT(true),
  CHANGED_MEANWHILE(true),
  GTIN_FORM(false),
  GTIN_TAKEN(true),
  PRICE_CURRENCY(false),
  PICTURE_ADDRESS(false),
  PICTURE_UNKNOWN(false),
  DISPLAY_FORM(false),
  DISPLAY_SHOP(false),
  STOCK_FORM(false),
  STOCK_SHOP(false),
  DOCUMENT_FORM(false),
  DOCUMENT_UNKNOWN(false),
  RELATION_FORM(false),
  RELATION_UNKNOWN(false),
  NO_NUMBER(false),
  NO_ANSWER(false),
  LANGUAGES_DIFFER(false),
  VALUE_TOO_LONG(false),
  NOT_IN_LIST(false);

  private final boolean refusing;

  Reason(boolean refusing) {
    this.refusing = refusing;
  }

  /** Whether the row does not arrive at all. */
  public boolean refusing() {
    return refusing;
  }
}
