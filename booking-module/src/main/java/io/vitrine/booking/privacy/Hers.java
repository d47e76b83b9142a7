package io.vitrine.booking.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which rows are hers, as SQL says it: ?1 is the address, ?3 and so on the names. */
record Hers(String rows, String letters, List<String> names) {

  static final String NOBODYS_ENQUIRY =
      "update booking.enquiry set customer_name = null, email = null, phone = null,"
          + " question = null, answer = null, article = null, erased_at = ?2, state = 'DONE',"
          + " outcome = coalesce(outcome, 'NOT_REACHED'), closed_at = coalesce(closed_at, ?2)"
          + " where ";

  private static final int FIRST_NAME = 3;

  /**
   * @param names under which she is known, where others share the address
   */
  static Hers of(OwnLink.Whom whom, List<String> names) {
    String rows = "lower(email) = ?1 and erased_at is null";
    if (!whom.isChosen()) {
      return new Hers(rows, "lower(recipient) = ?1", List.of());
    }
    String in =
        names.isEmpty()
            ? "('')"
            : IntStream.range(0, names.size())
                .mapToObj(place -> "?" + (place + FIRST_NAME))
                .collect(Collectors.joining(", ", "(", ")"));
    return new Hers(
        rows + " and (customer_name is null or customer_name in " + in + ")",
        "(lower(recipient) = ?1 and recipient_name in " + in + ")",
        names);
  }

  Query in(EntityManager em, String statement, String email) {
    Query query = em.createNativeQuery(statement).setParameter(1, email);
    for (int place = 0; place < names.size(); place++) {
      if (statement.contains("?" + (place + FIRST_NAME))) {
        query.setParameter(place + FIRST_NAME, names.get(place));
      }
    }
    return query;
  }

  /** In this order: letters first, because they are found by what they are about. */
  List<String> statements() {
    String numbers = "(select number from booking.appointment where " + rows + ")";
    return List.of(
        "delete from booking.mail where "
            + letters
            + " or appointment in "
            + numbers
            + " or about in (select id from booking.enquiry where "
            + rows
            + ") or about in (select id from booking.waiting_wish where "
            + rows
            + ") or about in (select id from booking.reservation where "
            + rows
            + ")",
        "delete from booking.text_message where appointment in " + numbers,
        "delete from booking.selection_errand where appointment in " + numbers,
        "update booking.preparation set document = null where appointment in " + numbers,
        "delete from booking.preparation_reply where appointment in " + numbers,
        "update booking.house_act set reason = '' where appointment in " + numbers);
  }

  /** These say when, too. */
  List<String> dated() {
    return List.of(
        NOBODYS_ENQUIRY + rows,
        "update booking.reservation set customer_name = null, email = null, phone = null,"
            + " erased_at = ?2 where "
            + rows,
        "update booking.waiting_wish set customer_name = null, email = null, phone = null,"
            + " selection_token = null, erased_at = ?2 where "
            + rows);
  }
}
