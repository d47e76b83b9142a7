package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A sale as the counter asks for it: the same key gets the same answer; prices are asked of the
 * catalogue before, never inside, the transaction.
 */
@ApplicationScoped
public class SellAtCounter {

  private final Sales sales;
  private final Assortment assortment;
  private final PricesAtCounter prices;
  private final FinishSale finishSale;
  private final GoodsAtCounter goods;

  @Inject
  public SellAtCounter(
      Sales sales,
      Assortment assortment,
      PricesAtCounter prices,
      FinishSale finishSale,
      GoodsAtCounter goods) {
    this.sales = sales;
    this.assortment = assortment;
    this.prices = prices;
    this.finishSale = finishSale;
    this.goods = goods;
  }

  public SaleAnswer sell(CounterRequest request) {
    Optional<SaleAnswer> before = sales.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    ZoneId zone = assortment.shop(request.counter().shop()).getZone();
    SaleAnswer answer =
        prices.fold(
            request,
            priced ->
                TriedAgain.untilDone(
                    () -> finishSale.finish(request, priced, zone),
                    Refused.because(Reason.IN_PROGRESS)),
            refused -> refused);
    return answer.fold(done -> done, refused -> withNewPrice(request, refused), not -> not);
  }

  /** A quote that has ended is refused with what its articles cost today (abuse case 9). */
  private SaleAnswer withNewPrice(CounterRequest request, Refused refused) {
    if (refused.reason() != Reason.QUOTE_ENDED) {
      return refused;
    }
    return goods
        .find(request.counter().shop(), request.standsOn())
        .flatMap(promised -> today(promised.lines()))
        .<SaleAnswer>map(due -> new Refused(Reason.QUOTE_ENDED, List.of(), due.cents()))
        .orElse(refused);
  }

  /** What these articles cost now; empty where one of them has no price any more. */
  private Optional<Money> today(List<PricedLine> lines) {
    Priced now = assortment.priced(lines.stream().map(PricedLine::sku).toList());
    return now.unknown().isEmpty()
        ? Optional.of(
            lines.stream()
                .map(line -> now.variants().get(line.sku()).getPrice().times(line.quantity()))
                .reduce(Money.ZERO, Money::plus))
        : Optional.empty();
  }
}
