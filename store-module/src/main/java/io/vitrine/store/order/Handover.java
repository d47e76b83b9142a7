package io.vitrine.store.order;

import io.vitrine.shell.InvalidValue;

/** How the goods get to the customer. */
public enum Handover {
  PICK_UP,
  DELIVERY;

  /** Picked up, unless delivery is said. */
  public static Handover said(String name) {
    if (name == null || name.isBlank()) {
      return PICK_UP;
    }
    for (Handover one : values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new InvalidValue("goods are handed over by PICK_UP or DELIVERY, not \"" + name + "\"");
  }
}
