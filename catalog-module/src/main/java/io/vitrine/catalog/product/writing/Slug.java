package io.vitrine.catalog.product.writing;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that names a thing. */
final class Slug {

  private static final int LONGEST = 90;

  private Slug() {}

  /**
   * Small letters, digits and single hyphens: {@code Canapés d’angle} gives {@code
   * canapes-d-angle}.
   */
  static String of(String name) {
    String plain =
        Normalizer.normalize(
                name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    String shorter = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return shorter.isEmpty() ? "x" : shorter;
  }
}
