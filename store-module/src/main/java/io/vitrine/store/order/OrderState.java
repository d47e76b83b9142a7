package io.vitrine.store.order;

/** What became of an order; open until one of the others. */
public enum OrderState {
  OPEN,
  /** It is a sale now. */
  HANDED_OVER,
  CANCELLED_BY_CUSTOMER,
  CANCELLED_BY_HOUSE
}
