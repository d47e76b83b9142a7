package io.vitrine.store.sale;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sale as the counter asks for it: the same key gets the same answer; prices are asked of the
 * catalogue before, never inside, the transaction.
 */
@ApplicationScoped
public class SellAtCounter {

  private final Sales sales;
  private final Assortment assortment;
  private final FinishSale finishSale;

  @Inject
  public SellAtCounter(Sales sales, Assortment assortment, FinishSale finishSale) {
    this.sales = sales;
    this.assortment = assortment;
    this.finishSale = finishSale;
  }

  public SaleAnswer sell(CounterRequest request) {
    Optional<SaleAnswer> before = sales.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (request.lines().isEmpty()) {
      return Refused.because(Reason.EMPTY);
    }
    Set<String> skus = new HashSet<>();
    request.lines().forEach(line -> skus.add(line.sku()));
    if (skus.size() < request.lines().size()) {
      return Refused.because(Reason.LINE_TWICE);
    }
    Priced priced = assortment.priced(skus);
    if (!priced.unpriced().isEmpty()) {
      return new Refused(
          Reason.NOT_PRICED_YET, List.copyOf(new TreeSet<>(priced.unpriced())), null);
    }
    if (!priced.unknown().isEmpty()) {
      return new Refused(
          priced.fromMemory() ? Reason.NO_PRICE : Reason.UNKNOWN_ARTICLE,
          List.copyOf(new TreeSet<>(priced.unknown())),
          null);
    }
    ZoneId zone = assortment.shop(request.counter().shop()).getZone();
    return TriedAgain.untilDone(
        () -> finishSale.finish(request, priced.variants(), zone),
        Refused.because(Reason.IN_PROGRESS));
  }
}
