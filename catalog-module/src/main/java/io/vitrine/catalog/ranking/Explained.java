package io.vitrine.catalog.ranking;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.Ranking;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Why a product is ranked so, or why that cannot be said. */
public sealed interface Explained {

  <T> T fold(BiFunction<CatalogueEntry, Ranking, T> explained, Function<Reason, T> refused);

  /** Why not. */
  enum Reason {
    /** There is no product or variant of this number. */
    UNKNOWN("ranking-unknown"),
    /** Customers do not see it: it is not published now. */
    HIDDEN("ranking-hidden"),
    /** The index is not open yet. */
    NOT_READY("ranking-not-ready");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** As it stands in bundles. */
    public String code() {
      return code;
    }

    public int status() {
      return switch (this) {
        case UNKNOWN -> 404;
        case HIDDEN -> 409;
        case NOT_READY -> 503;
      };
    }
  }

  record Answered(CatalogueEntry product, Ranking ranking) implements Explained {
    @Override
    public <T> T fold(
        BiFunction<CatalogueEntry, Ranking, T> explained, Function<Reason, T> refused) {
      return explained.apply(product, ranking);
    }
  }

  record Refused(Reason reason) implements Explained {
    @Override
    public <T> T fold(
        BiFunction<CatalogueEntry, Ranking, T> explained, Function<Reason, T> refused) {
      return refused.apply(reason);
    }
  }
}
