package io.vitrine.store.till;

import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What a drawer should hold. Nobody is told before the count, which is blind. */
@ApplicationScoped
public class ExpectedCash {

  private final Instance<TakenCash> cash;

  @Inject
  public ExpectedCash(@Any Instance<TakenCash> cash) {
    this.cash = cash;
  }

  /** What came into the drawer since it was opened, less what went out. */
  Money taken(TillSession session) {
    return cash.stream().map(one -> one.in(session)).reduce(Money.ZERO, Money::plus);
  }

  /** With the float it was opened with. */
  public Money in(TillSession session) {
    return session.getFloatMoney().plus(taken(session));
  }
}
