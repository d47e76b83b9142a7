package io.vitrine.store.order.rest;

import io.vitrine.store.order.OrderRow;
import java.util.List;

/** A page of a shop's orders. */
public record OrderPageJson(String shop, long total, int page, List<RowJson> items) {

  /** An order in the list. */
  public record RowJson(
      String order,
      String orderedAt,
      String wishedOn,
      String handover,
      String customer,
      long totalCents,
      String state) {
    static RowJson of(OrderRow row) {
      return new RowJson(
          row.order(),
          row.orderedAt().toString(),
          row.wishedOn() == null ? null : row.wishedOn().toString(),
          row.handover().name(),
          row.customer(),
          row.total().cents(),
          row.state().name());
    }
  }
}
