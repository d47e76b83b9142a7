package io.vitrine.catalog.office.price;

import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.office.price.PlannedPrice.State;
import io.vitrine.catalog.product.writing.ChangePrice;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.PriceChange;
import io.vitrine.catalog.product.writing.PriceChange.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets planned prices begin and end at their moments, each in a transaction of its own. */
@ApplicationScoped
public class TakePrices {

  private final PlannedPrices plans;
  private final HeldProducts held;
  private final DisplayedPrices displayed;
  private final ChangePrice changePrice;
  private final Clock clock;

  @Inject
  public TakePrices(
      PlannedPrices plans,
      HeldProducts held,
      DisplayedPrices displayed,
      ChangePrice changePrice,
      Clock clock) {
    this.plans = plans;
    this.held = held;
    this.displayed = displayed;
    this.changePrice = changePrice;
    this.clock = clock;
  }

  /** The plans of which a moment has come, in the order of those moments. */
  public List<String> due() {
    return plans.due(clock.instant());
  }

  /** What is due of this plan; nothing where another has done it meanwhile. */
  @Transactional
  public void take(String id) {
    Optional<PlannedPrice> plan = hold(id);
    Instant now = clock.instant();
    if (plan.isEmpty()) {
      return;
    }
    PlannedPrice due = plan.get();
    if (due.state() == State.PLANNED && !due.from().isAfter(now)) {
      begin(due);
      due = plans.one(id).orElseThrow();
    }
    // no other plan begins within its period, so an end that was missed comes right behind
    if (due.state() == State.RUNNING && !due.until().isAfter(now)) {
      end(due);
    }
  }

  /** The plan as it is once its product is held. */
  private Optional<PlannedPrice> hold(String id) {
    plans.one(id).flatMap(plan -> held.productOf(plan.sku())).ifPresent(held::version);
    return plans.one(id);
  }

  private void begin(PlannedPrice plan) {
    PriceChange change =
        changePrice.to(plan.sku(), plan.cents(), plan.from(), Origin.byHand(plan.staff()));
    if (change.outcome() == Outcome.OVERTAKEN || change.outcome() == Outcome.BELOW_ECO) {
      plans.come(plan.id(), State.DROPPED);
    } else if (plan.until() == null) {
      plans.come(plan.id(), State.DONE);
    } else {
      plans.begin(plan.id(), change.before());
    }
  }

  /** Whoever wrote another price meanwhile meant it: then nothing comes back. */
  private void end(PlannedPrice plan) {
    boolean stands = displayed.since(plan.sku()).filter(plan.from()::equals).isPresent();
    if (stands) {
      changePrice.to(
          plan.sku(), plans.former(plan.id()), plan.until(), Origin.byHand(plan.staff()));
    }
    plans.come(plan.id(), State.DONE);
  }
}
