package io.vitrine.catalog.availability;

import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes the store's word on several variants, each by itself: nothing is held longer than one of
 * them takes, so that an import beside it and this never wait for each other. What was taken before
 * a failure stays; told again, the page goes on where it was.
 */
@ApplicationScoped
public class TakeStockPage {

  private final TakeStockTold take;

  @Inject
  public TakeStockPage(TakeStockTold take) {
    this.take = take;
  }

  /** Variants that the catalogue does not have are passed over, unless it has none of them. */
  public ToldAnswer take(StockPageTold told) {
    Optional<ToldAnswer> ours =
        told.levels().stream()
            .map(take::take)
            .filter(Predicate.not(ToldAnswer.NotOurs.class::isInstance))
            .reduce((one, other) -> one instanceof ToldAnswer.Taken ? one : other);
    return ours.orElseGet(() -> new ToldAnswer.NotOurs(told.shop(), told.levels().get(0).sku()));
  }
}
