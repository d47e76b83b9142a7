package io.vitrine.catalog.ranking;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.ranking.Explained.Answered;
import io.vitrine.catalog.ranking.Explained.Reason;
import io.vitrine.catalog.ranking.Explained.Refused;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The catalogue manager asks why a product stands where it does. */
@ApplicationScoped
public class ExplainRanking {

  private final CatalogueEntries entries;
  private final ProductSearch search;

  @Inject
  public ExplainRanking(CatalogueEntries entries, ProductSearch search) {
    this.entries = entries;
    this.search = search;
  }

  /**
   * @param number of a product or of one of its variants
   * @param wanted words, language and whatever is chosen beside them
   */
  public Explained explain(String number, Wanted wanted) {
    Optional<CatalogueEntry> shown =
        entries.of(number).or(() -> entries.withVariants(List.of(number)).stream().findFirst());
    if (shown.isEmpty()) {
      boolean hidden = entries.unpublished(number).isPresent();
      return new Refused(hidden ? Reason.HIDDEN : Reason.UNKNOWN);
    }
    return search
        .why(wanted, shown.get().product())
        .<Explained>map(ranking -> new Answered(shown.get(), ranking))
        .orElseGet(() -> new Refused(Reason.NOT_READY));
  }
}
