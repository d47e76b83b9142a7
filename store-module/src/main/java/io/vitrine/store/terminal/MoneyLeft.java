package io.vitrine.store.terminal;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import java.util.Map;

/** What of a sale's money may still go back the way it came; returns know. */
public interface MoneyLeft {

  /** By means; exact as long as the sale is held. */
  Map<Means, Money> leftOf(Sale sale);
}
