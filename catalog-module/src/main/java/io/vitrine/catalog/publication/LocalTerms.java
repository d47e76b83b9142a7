package io.vitrine.catalog.publication;

import io.vitrine.catalog.product.CatalogueEntry.Display;
import java.nio.charset.StandardCharsets;

/**
 * A shop's stock in the terms of Google's local inventory feed (attributes of 2026, <a
 * href="https://support.google.com/merchants/answer/14819809">local inventory data
 * specification</a>).
 */
final class LocalTerms {

  /** The longest {@code instore_product_location}, in bytes of UTF-8. */
  static final int LOCATION_BYTES = 20;

  /**
   * By when a piece that is in the shop is ready for a reserved visit: one counter day is kept free
   * to set it aside.
   */
  static final String PICKUP_SLA = "next day";

  private LocalTerms() {}

  static String availability(int onHand, boolean displayed) {
    if (onHand > 1) {
      return "in_stock";
    }
    if (onHand == 1) {
      return "limited_availability";
    }
    return displayed ? "on_display_to_order" : "out_of_stock";
  }

  /** A visit can be reserved for what is there to be taken home. */
  static boolean reservable(int onHand) {
    return onHand > 0;
  }

  /**
   * Floor, department and bay, such as {@code 3/Salon/12}; where that is too long the department
   * gives way first, for floor and bay alone already lead there.
   */
  static String location(Display display) {
    String floor = display.floor() + "/";
    String bay = "/" + display.bay();
    String department = display.department();
    while (bytes(floor + department + bay) > LOCATION_BYTES && !department.isEmpty()) {
      department = shorter(department).stripTrailing();
    }
    String location = department.isEmpty() ? display.floor() + bay : floor + department + bay;
    while (bytes(location) > LOCATION_BYTES) {
      location = shorter(location);
    }
    return location;
  }

  private static String shorter(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
