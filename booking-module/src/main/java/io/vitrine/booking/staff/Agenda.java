package io.vitrine.booking.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What somebody has been promised to customers for. Whoever owns the appointments implements it. */
public interface Agenda {

  /**
   * One appointment as its adviser needs to see it first.
   *
   * @param number the appointment's number
   * @param topic in the reader's language, or its code
   */
  record Meeting(
      String number,
      String shop,
      ZoneId zone,
      Instant from,
      int minutes,
      String topic,
      String customer) {}

  /** The person's next appointments that still hold, the nearest first. */
  List<Meeting> next(String staff, Instant from, int most);
}
