package io.vitrine.catalog.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a document is called by files of products: our own form, whatever a sender calls it. */
public final class DocumentName {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}\\.pdf");
  private static final int LONGEST = 80;

  private DocumentName() {}

  public static boolean isOne(String name) {
    return name != null && NAME.matcher(name).matches();
  }

  /**
   * Our name for what a sender calls so: {@code C:\Notices\Entretien été.PDF} gives {@code
   * entretien-ete}.
   */
  static String stem(String sent) {
    String last =
        sent == null
            ? ""
            : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last.replaceAll("(?i)\\.pdf$", ""), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String stem = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return stem.isEmpty() ? "document" : stem;
  }
}
