package io.vitrine.catalog.availability;

import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the store's word on several variants, each by itself: nothing is held longer than one of
 * them takes, so that an import beside it and this never wait for each other. What was taken before
 * a failure stays; told again, the page goes on where it was.
 *
 * <p>A product is announced once, with the last of its levels. That is done whether or not this
 * level was news: those before it were, or an attempt that failed has taken them unannounced.
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
    List<ToldAnswer> answers = new ArrayList<>();
    for (List<StockTold> ofOneProduct : byProduct(told)) {
      int last = ofOneProduct.size() - 1;
      for (StockTold level : ofOneProduct.subList(0, last)) {
        answers.add(take.unannounced(level));
      }
      answers.add(take.andAnnounce(ofOneProduct.get(last)));
    }
    answers.removeIf(ToldAnswer.NotOurs.class::isInstance);
    return answers.stream()
        .reduce((one, other) -> one instanceof ToldAnswer.Taken ? one : other)
        .orElseGet(() -> new ToldAnswer.NotOurs(told.shop(), told.levels().get(0).sku()));
  }

  /** The levels of variants that the catalogue has, those of a product side by side. */
  private Iterable<List<StockTold>> byProduct(StockPageTold told) {
    Map<String, String> products =
        take.productsOf(told.levels().stream().map(StockTold::sku).toList());
    Map<String, List<StockTold>> levels = new LinkedHashMap<>();
    for (StockTold level : told.levels()) {
      String product = products.get(level.sku());
      if (product != null) {
        levels.computeIfAbsent(product, p -> new ArrayList<>()).add(level);
      }
    }
    return levels.values();
  }
}
