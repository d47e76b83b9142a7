package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.row.Finding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in words what is wrong with a field; the same words as an import's. */
public final class Wording {

  /** The refusals of this feature. */
  public static final String TEXTS = "io.vitrine.catalog.office.texts";

  private static final String REASONS = "io.vitrine.catalog.importing.texts";

  private Wording() {}

  public static String of(Finding finding, Locale locale) {
    ResourceBundle reasons =
        ResourceBundle.getBundle(REASONS, locale, Thread.currentThread().getContextClassLoader());
    return MessageFormat.format(
        reasons.getString("reason." + finding.reason().name()), finding.given());
  }
}
