package io.vitrine.store.drawer;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.journal.EntryKind;

/** Why a drawer was opened, or money put in or taken out. */
public enum DrawerAct {
  /** Without a sale and without money: somebody looked, changed a note, took a key. */
  OPENED(0, true),
  /** More change was brought. */
  CHANGE_IN(1, false),
  OTHER_IN(1, true),
  /** Money was taken to the bank or the safe. */
  BANK_OUT(-1, false),
  /** Something was bought for the shop. */
  EXPENSE_OUT(-1, true),
  OTHER_OUT(-1, true);

  private final int sign;
  private final boolean toExplain;

  DrawerAct(int sign, boolean toExplain) {
    this.sign = sign;
    this.toExplain = toExplain;
  }

  /** The act of that name. */
  public static DrawerAct named(String name) {
    try {
      return valueOf(String.valueOf(name));
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("a drawer knows no act \"" + name + "\"");
    }
  }

  public boolean isMoved() {
    return sign != 0;
  }

  /** Whether it has to be said in words. */
  public boolean isToExplain() {
    return toExplain;
  }

  /** What it does to the drawer: less than nothing for money that was taken out. */
  Money change(Money amount) {
    return Money.cents(sign * amount.cents());
  }

  EntryKind kind() {
    if (sign == 0) {
      return EntryKind.DRAWER_OPENED;
    }
    return sign > 0 ? EntryKind.CASH_IN : EntryKind.CASH_OUT;
  }
}
