package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.shell.page.Formats;

/** The value of an attribute as a reader is told it: with its unit, yes and no in words. */
final class ValueWords {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private ValueWords() {}

  static String of(Value value, Texts texts) {
    if (value.attribute().kind() == AttributeKind.BOOLEAN) {
      return texts.of(value.yes() ? "yes" : "no");
    }
    if (value.number() == null) {
      return value.text().in(texts.locale());
    }
    String number = Formats.number(value.number(), texts.locale());
    return value.attribute().unit() == null
        ? number
        : number + NO_BREAK_SPACE + value.attribute().unit();
  }
}
