package io.vitrine.booking.topic;

import java.util.List;

/**
 * A topic as it stands in a file of topics. Minutes.
 *
 * @param categories codes of the catalogue's categories that it serves, with all below them
 */
public record TopicSheet(
    String topic,
    Words name,
    Words about,
    int preparation,
    int advice,
    int buffer,
    String skill,
    int noticeMinutes,
    int horizonDays,
    List<String> categories) {

  public TopicSheet {
    categories = categories == null ? List.of() : List.copyOf(categories);
  }

  /** A text in the two languages of the house. */
  public record Words(String fr, String en) {}
}
