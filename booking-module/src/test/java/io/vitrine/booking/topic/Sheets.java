package io.vitrine.booking.topic;

import java.util.List;

/** Topics for tests that need no database. */
public final class Sheets {

  private Sheets() {}

  public static Topic salon() {
    return new Topic(
        new TopicSheet(
            "salon",
            new TopicSheet.Words("Salon", "Living room"),
            new TopicSheet.Words("Canapés", "Sofas"),
            10,
            45,
            5,
            "salon",
            120,
            60,
            List.of("salon"),
            1,
            null,
            null),
        0);
  }
}
