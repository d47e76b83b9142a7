package io.vitrine.booking.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody has been promised to customers for. Whoever owns the appointments implements it.
 */
public interface Agenda {

  /**
   * One appointment as its adviser needs to see it first.
   *
   * @param number the appointment's number
   * @param topicFrench the topic's name
   */
  record Meeting(
      String number,
      String shop,
      ZoneId zone,
      Instant from,
      Instant until,
      String topicFrench,
      String topicEnglish,
      String customer) {}

  /** The person's next appointments that still hold, the nearest first. */
  List<Meeting> next(String staff, Instant from, int most);
}
