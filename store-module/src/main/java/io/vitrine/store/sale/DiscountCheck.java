package io.vitrine.store.sale;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.discount.DiscountLimits;
import io.vitrine.store.discount.DiscountRule;
import io.vitrine.store.discount.DiscountsAsked;
import io.vitrine.store.sale.SaleAnswer.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Whether a basket's discounts may be given, and by whom. */
@ApplicationScoped
class DiscountCheck {

  private final DiscountLimits limits;
  private final RefusalAudit audit;
  private final Clock clock;

  @Inject
  DiscountCheck(DiscountLimits limits, RefusalAudit audit, Clock clock) {
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why nobody may give these discounts, or not this person alone; empty if they are given. */
  Optional<Reason> fault(CounterRequest request, List<PricedLine> lines, SignOn seller) {
    if (request.discounts().isNone()) {
      return Optional.empty();
    }
    List<DiscountRule.Line> bases = lines.stream().map(PricedLine::discountable).toList();
    if (DiscountRule.onEco(bases, request.discounts()).isPresent()) {
      return Optional.of(Reason.DISCOUNT_ON_ECO);
    }
    String shop = request.counter().shop();
    if (isDeeper(shop, bases, request.discounts(), Role.MANAGER)) {
      return Optional.of(Reason.DISCOUNT_TOO_DEEP);
    }
    if (request.approval() == null
        && isDeeper(shop, bases, request.discounts(), seller.getRole())) {
      audit.refused(
          RefusalAudit.Act.DISCOUNT_TOO_DEEP,
          seller.getStaff(),
          shop,
          "sale of visit " + request.visit());
      return Optional.of(Reason.DISCOUNT_NEEDS_APPROVAL);
    }
    return Optional.empty();
  }

  /** Whether the seller needs a second person's yes. */
  boolean needsApproval(String shop, List<PricedLine> lines, DiscountsAsked asked, Role seller) {
    return !asked.isNone()
        && isDeeper(shop, lines.stream().map(PricedLine::discountable).toList(), asked, seller);
  }

  private boolean isDeeper(
      String shop, List<DiscountRule.Line> bases, DiscountsAsked asked, Role role) {
    return DiscountRule.isDeeper(bases, asked, limits.of(shop, role, clock.instant()));
  }
}
