package io.vitrine.catalog.importing.mapping;

import java.util.Locale;

/** What can be wrong with a mapping, a list or a file of attributes that is sent along. */
public enum Fault {
  MAPPING_JSON,
  MAPPING_MEMBER,
  MAPPING_LACKS,
  MAPPING_KIND,
  MAPPING_CHARSET,
  MAPPING_MARK,
  RULE_LOOKUP,
  RULE_SOURCE,
  LIST_MISSING,
  LIST_COLUMN,
  LIST_LONG,
  ATTRIBUTES_COLUMNS,
  ATTRIBUTES_MANY,
  ATTRIBUTES_FIELDS,
  ATTRIBUTE_CODE,
  ATTRIBUTE_KIND,
  ATTRIBUTE_UNIT,
  ATTRIBUTE_NAME,
  ATTRIBUTE_POSITION;

  /** The name of the refusal in the texts of imports. */
  public String refusal() {
    return "import-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
