package io.vitrine.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a product stands where it does for some words, or why it does not.
 *
 * @param match how the words were met in the results that are shown
 * @param total products in these results
 * @param place of this product among them, from 1; {@code null} where it is not, or too far behind
 * @param words each thing that the words ask for, in their order
 * @param points what this product's rank is made of, the weightiest first; in the unit of the
 *     engine, which compares products of one search and nothing else
 * @param score their sum
 * @param ahead those right before it, the nearest first
 * @param inTheWay facets whose choice leaves it out, where it meets the words
 */
public record Ranking(
    Standing standing,
    Found.Match match,
    int total,
    Integer place,
    List<Word> words,
    List<Point> points,
    double score,
    List<Ahead> ahead,
    Set<String> inTheWay) {

  /** Whether it is among the results. */
  public enum Standing {
    /** Among the results. */
    SHOWN,
    /** It meets the words, but what was chosen beside them leaves it out. */
    FILTERED,
    /**
     * It meets fewer of the words than the results do: at most below them, "in the same spirit".
     */
    BEHIND,
    /** It meets none of the words. */
    UNMET,
    /** Nothing that was typed is a word. */
    NO_WORDS,
    /** The index does not have it: it is not published, or it is only just being written. */
    NOT_THERE
  }

  /** How a word of a product answers a word that was typed. */
  public enum Means {
    /** As it was typed, but for accents and endings. */
    TYPED,
    /** Two words written as one, or one as two. */
    COMPOUND,
    /** Another name for the same thing, of the thesaurus. */
    SYNONYM,
    /** A thing that will often do, of the thesaurus. */
    NEAR,
    /** No product has the word as it was typed; this one is a slip of the pen away. */
    SLIP,
    /** No product has it; it begins this one. */
    BEGUN,
    /** Only the thing that several words name together: any chair for "parsons chair". */
    WIDER
  }

  /** Where a product says a word. */
  public enum Where {
    NUMBER,
    NAME_AS_WRITTEN,
    NAME,
    /** The name says that it is this very thing. */
    THING,
    /** Words stand side by side in the name. */
    SIDE_BY_SIDE,
    CATEGORY_OR_BRAND,
    FACTS,
    DESCRIPTION,
    OTHER
  }

  /**
   * A thing that the typed words ask for.
   *
   * @param known some product has it, as typed or by another name
   * @param headPercent how much of what is looked for it is taken to be; the others describe it
   * @param ways other words that count for it
   * @param met this product has it
   */
  public record Word(String typed, boolean known, int headPercent, List<Way> ways, boolean met) {}

  /** Words that count as if they had been typed, at so much of the full weight. */
  public record Way(String words, Means means, double weight) {}

  /**
   * A part of the rank.
   *
   * @param typed what was typed
   * @param word the words that count for it, which the product has
   * @param otherLanguage found in the words of the other language, which count less
   */
  public record Point(
      String typed, String word, Means means, Where where, boolean otherLanguage, double points) {

    public Point worth(double other) {
      return new Point(typed, word, means, where, otherLanguage, other);
    }
  }

  /**
   * A product that comes before.
   *
   * @param more by how many points each typed word brings it ahead, the weightiest first
   */
  public record Ahead(
      int place, String product, String nameFr, String nameEn, double score, List<Lead> more) {}

  /** What brings another product ahead, and where it says that. */
  public record Lead(String typed, Where where, double points) {}

  public static Ranking without(Standing standing, Found.Match match, int total, List<Word> words) {
    return new Ranking(
        standing,
        match,
        total,
        null,
        words,
        List.of(),
        0,
        List.of(),
        Map.<String, String>of().keySet());
  }
}
