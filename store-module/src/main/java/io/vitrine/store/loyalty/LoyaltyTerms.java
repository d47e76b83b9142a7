package io.vitrine.store.loyalty;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;

/**
 * What a shop gives back.
 *
 * @param after how much somebody buys there within twelve months, refunds taken off
 * @param benefit what she gets then, once in twelve months; nothing ends it for new ones
 * @param days how long a benefit is good, 60 to 730
 */
public record LoyaltyTerms(Money after, Money benefit, int days) {

  private static final int SHORTEST = 60;
  private static final int LONGEST = 730;

  public LoyaltyTerms {
    if (after == null || benefit == null || after.cents() <= 0 || benefit.cents() < 0) {
      throw new InvalidValue("a benefit follows on an amount, and is one");
    }
    if (benefit.cents() > after.cents() / 2) {
      throw new InvalidValue("a benefit is at most half of what was bought");
    }
    if (days < SHORTEST || days > LONGEST) {
      throw new InvalidValue("a benefit is good for 60 to 730 days");
    }
  }

  public boolean isOn() {
    return benefit.cents() > 0;
  }
}
