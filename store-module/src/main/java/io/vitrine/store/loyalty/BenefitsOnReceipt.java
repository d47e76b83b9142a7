package io.vitrine.store.loyalty;

import io.vitrine.store.receipt.Owed;
import io.vitrine.store.receipt.OwedOnVisit;
import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Benefits on the receipts of who has one: those of the shop that sold, since only it gives them.
 */
@ApplicationScoped
class BenefitsOnReceipt implements OwedOnVisit {

  private final Loyalty loyalty;

  @Inject
  BenefitsOnReceipt(Loyalty loyalty) {
    this.loyalty = loyalty;
  }

  @Override
  public List<Owed> of(Sale sale, LocalDate day) {
    return loyalty.onVisit(sale.getShop(), sale.getVisit(), day).stream()
        .filter(benefit -> benefit.getShop().equals(sale.getShop()))
        .map(benefit -> new Owed(benefit.getAmount(), benefit.getEndsOn()))
        .toList();
  }
}
