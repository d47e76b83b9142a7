package io.vitrine.store.sale;

import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.sale.GoodsAnswer.Goods;
import io.vitrine.store.sale.GoodsAnswer.Missing;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.sale.promise.Promises;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The goods of an act at the counter: at the prices of the house less what goes off them, or as a
 * quote or an order promised them. Inside the transaction of the act; a promise is locked.
 */
@ApplicationScoped
public class GoodsAtCounter {

  private final DiscountCheck discounts;
  private final Instance<Promises> promises;
  private final Stock stock;
  private final Clock clock;

  @Inject
  public GoodsAtCounter(
      DiscountCheck discounts, @Any Instance<Promises> promises, Stock stock, Clock clock) {
    this.discounts = discounts;
    this.promises = promises;
    this.stock = stock;
    this.clock = clock;
  }

  /**
   * @param prices what the house asks for each line; none where a promise has its own
   * @param zone the shop's zone, in which a quote ends
   */
  public GoodsAnswer of(
      CounterRequest request, Map<String, KnownVariant> prices, SignOn seller, ZoneId zone) {
    GoodsAnswer answer =
        request.standsOn() == null
            ? priced(request, prices, seller)
            : promised(request, LocalDate.ofInstant(clock.instant(), zone));
    return answer.fold(goods -> unlessRecalled(request.counter().shop(), goods), missing -> answer);
  }

  /** Neither sold nor promised, nor handed over as promised before. */
  private GoodsAnswer unlessRecalled(String shop, Goods goods) {
    return recalled(shop, goods).<GoodsAnswer>map(Missing::new).orElse(goods);
  }

  /** Why these goods may not leave the shop, if they are recalled. */
  Optional<Refused> recalled(String shop, Goods goods) {
    Set<String> held = stock.heldBack(shop, goods.lines().stream().map(PricedLine::sku).toList());
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(Reason.RECALLED, List.copyOf(new TreeSet<>(held)), null));
  }

  /** The quote or order of that number as it was made, whatever became of it. */
  public Optional<Promised> find(String shop, String number) {
    return SeriesNumber.read(shop, number)
        .flatMap(
            series ->
                promises.stream()
                    .filter(kind -> kind.areNamed(series))
                    .findFirst()
                    .flatMap(kind -> kind.find(shop, series)));
  }

  private GoodsAnswer priced(
      CounterRequest request, Map<String, KnownVariant> prices, SignOn seller) {
    List<PricedLine> undiscounted =
        request.lines().stream()
            .map(line -> new PricedLine(prices.get(line.sku()), line.quantity()))
            .toList();
    Optional<Reason> tooDeep = discounts.fault(request, undiscounted, seller);
    if (tooDeep.isPresent()) {
      return new Missing(Refused.because(tooDeep.get()));
    }
    boolean needsApproval =
        discounts.needsApproval(
            request.counter().shop(), undiscounted, request.discounts(), seller.getRole());
    return new Goods(PricedLine.less(undiscounted, request.discounts()), needsApproval, null);
  }

  private GoodsAnswer promised(CounterRequest request, LocalDate today) {
    String shop = request.counter().shop();
    return SeriesNumber.read(shop, request.standsOn())
        .flatMap(
            number ->
                promises.stream()
                    .filter(kind -> kind.areNamed(number))
                    .findFirst()
                    .map(kind -> kind.hold(shop, number, today)))
        .map(
            answer ->
                answer.<GoodsAnswer>fold(
                    promised -> new Goods(promised.lines(), false, promised),
                    reason -> new Missing(Refused.because(reason))))
        .orElseGet(() -> new Missing(Refused.because(whyUnknown(shop, request.standsOn()))));
  }

  private static Reason whyUnknown(String shop, String number) {
    if (!TrainingShop.isOtherWorld(shop, number)) {
      return Reason.PROMISE_UNKNOWN;
    }
    return TrainingShop.is(shop) ? Reason.PROMISE_IN_TRAINING : Reason.PROMISE_OF_TRAINING;
  }

  /** The quote these goods stood on becomes an order. */
  public void becomeOrder(String shop, Goods goods, String by, Instant now) {
    SeriesNumber number = SeriesNumber.read(shop, goods.promised().number()).orElseThrow();
    promises.stream()
        .filter(kind -> kind.areNamed(number))
        .forEach(kind -> kind.becomesOrder(shop, goods.promised(), by, now));
  }

  /** What these goods stood on becomes this sale, whose row is about to be written. */
  void become(Goods goods, Sale sale) {
    if (goods.promised() != null) {
      SeriesNumber number =
          SeriesNumber.read(sale.getShop(), goods.promised().number()).orElseThrow();
      promises.stream()
          .filter(kind -> kind.areNamed(number))
          .forEach(kind -> kind.becomes(goods.promised(), sale));
    }
  }
}
