package io.vitrine.catalog.office.price;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.office.price.PlannedPrice.State;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.FieldChange;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.RememberChange;
import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans prices for moments to come, and takes plans back. The product is held meanwhile. */
@ApplicationScoped
public class PlanPrice {

  /** The field under which a product's history remembers plans. */
  public static final String FIELD = "planned_price";

  private static final int MOST = 50;

  private final HeldProducts held;
  private final DisplayedPrices displayed;
  private final PlannedPrices plans;
  private final RememberChange remember;
  private final Clock clock;

  @Inject
  public PlanPrice(
      HeldProducts held,
      DisplayedPrices displayed,
      PlannedPrices plans,
      RememberChange remember,
      Clock clock) {
    this.held = held;
    this.displayed = displayed;
    this.plans = plans;
    this.remember = remember;
    this.clock = clock;
  }

  @Transactional
  public Answer<PlannedPrice> plan(String product, String sku, PricePlan plan, String staff) {
    if (held.version(product).isEmpty()) {
      return Answer.refused(404, "product-unknown", product);
    }
    Optional<DisplayedPrices.Current> current = displayed.current(product, sku);
    if (current.isEmpty()) {
      return Answer.refused(404, "variant-unknown", product, sku);
    }
    Instant now = clock.instant();
    if (!plan.from().isAfter(now)) {
      return Answer.refused(422, "price-past");
    }
    if (current.get().ecoCents() > plan.cents()) {
      return Answer.refused(422, "price-below-eco", new Money(current.get().ecoCents()));
    }
    List<PlannedPrice> open = plans.open(sku);
    Optional<PlannedPrice> clash =
        open.stream().filter(other -> other.plan().clashesWith(plan)).findFirst();
    if (clash.isPresent()) {
      return Answer.refused(409, "price-overlap", clash.get().from());
    }
    if (open.size() >= MOST) {
      return Answer.refused(409, "price-too-many", String.valueOf(MOST));
    }
    PlannedPrice planned =
        new PlannedPrice(
            UUID.randomUUID().toString(),
            sku,
            plan.cents(),
            plan.from(),
            plan.until(),
            State.PLANNED,
            staff,
            now.truncatedTo(ChronoUnit.MICROS));
    plans.add(planned);
    remember.of(product, sku, new FieldChange(FIELD, null, cell(plan)), Origin.byHand(staff));
    return new Answer.Done<>(planned);
  }

  /** A plan whose moment has come is no longer one: the price is written by hand then. */
  @Transactional
  public Answer<PlannedPrice> cancel(String product, String sku, String id, String staff) {
    boolean known =
        held.version(product).isPresent() && displayed.current(product, sku).isPresent();
    Optional<PlannedPrice> plan = plans.one(id).filter(one -> known && one.sku().equals(sku));
    if (plan.isEmpty()) {
      return Answer.refused(404, "price-unknown");
    }
    if (plan.get().state() != State.PLANNED || !plan.get().from().isAfter(clock.instant())) {
      return Answer.refused(409, "price-begun");
    }
    plans.come(id, State.CANCELLED);
    remember.of(
        product, sku, new FieldChange(FIELD, cell(plan.get().plan()), null), Origin.byHand(staff));
    return new Answer.Done<>(plans.one(id).orElseThrow());
  }

  /**
   * {@code 990.00 2026-12-01T08:00:00Z 2026-12-24T17:00:00Z}, without the end where there is none.
   */
  private static String cell(PricePlan plan) {
    String begins = ArticleCells.hundredths(plan.cents()) + ' ' + plan.from();
    return plan.until() == null ? begins : begins + ' ' + plan.until();
  }
}
