package io.vitrine.catalog.search.words;

import io.vitrine.catalog.search.Tongue;
import java.util.List;

/**
 * One thing that typed words ask for, and the ways to say it: the first as it was typed.
 *
 * @param typed the folded words that stand for it
 * @param head how likely it is what the customer looks for, where the others only describe it: the
 *     concepts of a query share one whole, or all have nothing
 * @param known the index has a product for one of its ways as typed or by another name; a word that
 *     is only close to a known one is not
 */
public record Concept(List<String> typed, List<Way> ways, float head, boolean known) {

  /**
   * Words side by side, worth so much.
   *
   * @param weight 1 for what was typed, less for what only comes near it
   * @param tongue the language of the words; {@code null} for what was typed, which may be either
   */
  public record Way(List<String> words, float weight, Tongue tongue) {}

  public Concept withHead(double share) {
    return new Concept(typed, ways, (float) share, known);
  }

  public Concept withWays(List<Way> some) {
    return new Concept(typed, some, head, known);
  }

  /** A measure, a number or a word of one or two letters describes and never names. */
  public boolean isWord() {
    String last = typed.get(typed.size() - 1);
    return last.length() > 2 && !Character.isDigit(last.charAt(0));
  }
}
