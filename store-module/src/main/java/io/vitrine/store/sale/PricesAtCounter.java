package io.vitrine.store.sale;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the house asks for a basket, asked of the catalogue before the act's transaction. */
@ApplicationScoped
public class PricesAtCounter {

  private final Assortment assortment;

  @Inject
  public PricesAtCounter(Assortment assortment) {
    this.assortment = assortment;
  }

  /** Goes on with the prices of all lines, none for what was promised before, or says why not. */
  public <T> T fold(
      CounterRequest request,
      Function<Map<String, KnownVariant>, T> priced,
      Function<Refused, T> refused) {
    if (request.standsOn() != null) {
      return request.lines().isEmpty() && request.discounts().isNone()
          ? priced.apply(Map.of())
          : refused.apply(Refused.because(Reason.LINES_PROMISED));
    }
    if (request.lines().isEmpty()) {
      return refused.apply(Refused.because(Reason.EMPTY));
    }
    Set<String> skus = new HashSet<>();
    request.lines().forEach(line -> skus.add(line.sku()));
    if (skus.size() < request.lines().size()) {
      return refused.apply(Refused.because(Reason.LINE_TWICE));
    }
    Priced found = assortment.priced(skus);
    if (!found.unpriced().isEmpty()) {
      return refused.apply(without(Reason.NOT_PRICED_YET, found.unpriced()));
    }
    if (!found.unknown().isEmpty()) {
      return refused.apply(
          without(found.fromMemory() ? Reason.NO_PRICE : Reason.UNKNOWN_ARTICLE, found.unknown()));
    }
    return priced.apply(found.variants());
  }

  private static Refused without(Reason reason, Set<String> skus) {
    return new Refused(reason, List.copyOf(new TreeSet<>(skus)), null);
  }
}
