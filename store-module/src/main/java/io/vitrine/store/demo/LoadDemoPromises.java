package io.vitrine.store.demo;

import io.vitrine.shell.money.Money;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.Handover;
import io.vitrine.store.order.OrderAtCounter;
import io.vitrine.store.order.OrderRequest;
import io.vitrine.store.quote.QuoteAtCounter;
import io.vitrine.store.quote.QuoteRequest;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Quotes and orders in the demonstration, by the same acts as any: numbered in their series, their
 * deposits in the journal of a second till, which is opened for them and counted.
 */
@ApplicationScoped
public class LoadDemoPromises {

  private static final String PART = "promises";
  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of("rivoli"));
  private static final Acting THOMAS = new Acting("S008", "Thomas Giraud", Set.of("bellecour"));
  private static final Money DOWN = Money.ofEuros("80.00");
  private static final int AMONG = 30;
  private static final int NEEDED = 5;

  @Inject private DemoMarks marks;
  @Inject private Assortment assortment;
  @Inject private DemoCounter counters;
  @Inject private QuoteAtCounter quotes;
  @Inject private OrderAtCounter orders;
  @Inject private Clock clock;

  /** Whether it is made, now or before; not as long as articles and prices are not heard of. */
  public boolean make() {
    if (marks.isMade(PART)) {
      return true;
    }
    Priced priced = assortment.priced(marks.plentiful("rivoli", 1, AMONG));
    List<String> dearest =
        priced.variants().values().stream()
            .sorted(Comparator.comparing(KnownVariant::getPrice).reversed())
            .map(KnownVariant::getSku)
            .limit(NEEDED)
            .toList();
    if (dearest.size() < NEEDED) {
      return false;
    }
    marks.made(PART);
    promise("rivoli", CAMILLE, "S001", dearest);
    promise("bellecour", THOMAS, "S007", dearest);
    return true;
  }

  private void promise(String shop, Acting by, String manager, List<String> articles) {
    CounterRequest.Counter counter = counters.open(shop, by, manager);
    quote(counter, by, "Nora Petit", List.of(articles.get(0), articles.get(1)));
    quote(counter, by, "Paul Martin", List.of(articles.get(2)));
    order(
        counter,
        by,
        new OrderRequest.ForWhom(
            "Jean Morel",
            "06 12 34 56 78, 14 rue des Lilas",
            Handover.DELIVERY,
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20)),
        articles.get(3));
    order(
        counter,
        by,
        new OrderRequest.ForWhom("Inès Martin", null, Handover.PICK_UP, null),
        articles.get(4));
    counters.close(counter, DOWN.times(2), manager);
  }

  private void quote(
      CounterRequest.Counter counter, Acting by, String customer, List<String> articles) {
    String visit = counters.visit(counter.shop(), first(customer), by);
    quotes.make(
        new QuoteRequest(
            new CounterRequest(counter, key(visit), visit, lines(articles), List.of(), null),
            customer));
    counters.leave(counter.shop(), visit, by);
  }

  /** The order ends its visit itself. */
  private void order(
      CounterRequest.Counter counter, Acting by, OrderRequest.ForWhom who, String article) {
    String visit = counters.visit(counter.shop(), first(who.customer()), by);
    orders.place(
        new OrderRequest(
            new CounterRequest(
                counter,
                key(visit),
                visit,
                lines(List.of(article)),
                List.of(Payment.cash(DOWN, DOWN)),
                null),
            who,
            DepositKind.ARRHES,
            DOWN));
  }

  private static List<BasketLine> lines(List<String> articles) {
    return articles.stream().map(sku -> new BasketLine(sku, 1)).toList();
  }

  private static String key(String visit) {
    return "demo-" + visit;
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }
}
