package io.vitrine.catalog.search;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A value of a facet as the index keeps it: one term that carries its words in both languages, so
 * that counting needs no database.
 */
public record FacetValue(String facet, String key, String fr, String en, Double number) {

  private static final String APART = "\u001f";
  private static final int MAX_WORDS = 120;

  public static FacetValue ofWords(String facet, String fr, String en) {
    String key = slug(fr);
    return new FacetValue(facet, key, cut(fr), cut(en), null);
  }

  public static FacetValue ofNumber(String facet, double number) {
    String key = written(number);
    return new FacetValue(facet, key, key, key, number);
  }

  /** Without a needless fraction. */
  public static String written(double number) {
    return new java.math.BigDecimal(number)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  public String term() {
    return String.join(APART, facet, key, fr, en, number == null ? "" : "n");
  }

  public static FacetValue ofTerm(String term) {
    String[] parts = term.split(APART, -1);
    Double number = parts[4].isEmpty() ? null : Double.valueOf(parts[1]);
    return new FacetValue(parts[0], parts[1], parts[2], parts[3], number);
  }

  /** Lower case letters without accents, digits and hyphens. */
  public static String slug(String words) {
    char[] in = words.toLowerCase(java.util.Locale.ROOT).toCharArray();
    char[] folded = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, folded, 0, in.length);
    String slug = new String(folded, 0, length).replaceAll("[^a-z0-9]+", "-");
    slug = slug.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return "v" + Integer.toHexString(words.hashCode());
    }
    return slug.length() > 60 ? slug.substring(0, 60) : slug;
  }

  private static String cut(String words) {
    String clean = words.replace(APART, " ");
    return clean.length() > MAX_WORDS ? clean.substring(0, MAX_WORDS) : clean;
  }
}
