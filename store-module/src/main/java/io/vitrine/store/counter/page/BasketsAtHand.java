package io.vitrine.store.counter.page;

import io.vitrine.store.counter.Basket;
import io.vitrine.store.counter.Baskets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The baskets that wait on the shop's counters, by visit. */
@Named
@RequestScoped
public class BasketsAtHand {

  @Inject private CounterDesk desk;
  @Inject private Baskets baskets;

  private Map<String, Basket> byVisit;

  /** What lies there for a visit; {@code null} where nothing does. */
  public Basket of(String visit) {
    if (byVisit == null) {
      byVisit =
          baskets.in(desk.shop()).stream()
              .collect(Collectors.toMap(Basket::getVisit, Function.identity()));
    }
    return byVisit.get(visit);
  }
}
