package io.vitrine.store.order;

import io.vitrine.shell.InvalidValue;

/** What money down means (C. conso. L214-1): arrhes unless the paper says acompte. */
public enum DepositKind {
  /** Either side may still step back: the customer leaves them, the house gives them twice. */
  ARRHES("AR"),
  /** A first part of the price: both sides are bound. */
  ACOMPTE("AC");

  private final String series;

  DepositKind(String series) {
    this.series = series;
  }

  /** With which its numbers begin. */
  String series() {
    return series;
  }

  /** Arrhes, unless acompte is said. */
  public static DepositKind said(String name) {
    if (name == null || name.isBlank()) {
      return ARRHES;
    }
    for (DepositKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new InvalidValue("money down is ARRHES or ACOMPTE, not \"" + name + "\"");
  }
}
