package io.vitrine.store.stock.desk;

import io.vitrine.shell.InvalidValue;
import java.util.Map;
import java.util.TreeMap;

/** Some articles with how many of each, in order of the numbers; at most 200 articles. */
public record Goods(Map<String, Integer> pieces) {

  /** As many of one article as anybody carries in at once. */
  public static final int MOST = 9_999;

  private static final int ARTICLES = 200;

  public Goods {
    pieces = java.util.Collections.unmodifiableMap(new TreeMap<>(pieces));
    if (pieces.size() > ARTICLES) {
      throw new InvalidValue("at most " + ARTICLES + " articles are listed at once");
    }
    pieces.forEach(
        (sku, quantity) -> {
          if (sku.isBlank() || sku.length() > 64) {
            throw new InvalidValue("an article is listed by its number, at most 64 characters");
          }
          if (quantity == null || quantity < 1 || quantity > MOST) {
            throw new InvalidValue("of an article 1 to " + MOST + " pieces are listed");
          }
        });
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Words that stand beside a move; {@code null} where there are none. */
  public static String words(String given) {
    String words = given == null || given.isBlank() ? null : given.strip();
    if (words != null && words.length() > 200) {
      throw new InvalidValue("words beside a move have at most 200 characters");
    }
    return words;
  }
}
