package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.writing.Article;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What one row comes to: an article, perhaps with cells left out, or a refusal with its reasons.
 */
public sealed interface Outcome permits Outcome.Arrives, Outcome.Refused {

  <T> T fold(BiFunction<Article, List<Finding>, T> arrives, Function<List<Finding>, T> refused);

  /** The article, and the cells that were left out of it. */
  record Arrives(Article article, List<Finding> leftOut) implements Outcome {
    @Override
    public <T> T fold(
        BiFunction<Article, List<Finding>, T> arrives, Function<List<Finding>, T> refused) {
      return arrives.apply(article, leftOut);
    }
  }

  /** Nothing of the row arrives. */
  record Refused(List<Finding> reasons) implements Outcome {
    @Override
    public <T> T fold(
        BiFunction<Article, List<Finding>, T> arrives, Function<List<Finding>, T> refused) {
      return refused.apply(reasons);
    }
  }
}
