package io.vitrine.store.privacy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An order whose contact is an address, whoever's visit it was.
 *
 * @param customer the name it was ordered under; {@code null} without one
 */
record AddressedOrder(String id, String customer) {

  /**
   * @param email in small letters
   */
  static List<AddressedOrder> of(EntityManager store, String email) {
    List<?> rows =
        store
            .createNativeQuery(
                "select x.id, x.contact, x.customer from store.customer_order x"
                    + " where x.contact is not null and position(?1 in lower(x.contact)) > 0"
                    + " order by x.id")
            .setParameter(1, email)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> stands(email, (String) row[1]))
        .map(row -> new AddressedOrder((String) row[0], (String) row[2]))
        .toList();
  }

  /** Whether an address stands there as a whole, and not as a part of somebody else's. */
  static boolean stands(String email, String words) {
    return Pattern.compile(
            "(?<![a-z0-9._%+-])" + Pattern.quote(email) + "(?![a-z0-9-]|\\.[a-z0-9])")
        .matcher(words.toLowerCase(Locale.ROOT))
        .find();
  }
}
