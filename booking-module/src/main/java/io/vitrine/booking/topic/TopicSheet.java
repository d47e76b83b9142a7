package io.vitrine.booking.topic;

import java.util.List;

/**
 * A topic as it stands in a file of topics. Minutes.
 *
 * @param categories codes of the catalogue's categories that it serves, with all below them
 * @param advisers how many advise at once; one unless said
 * @param roomKind of which kind a room it takes, or {@code null}
 * @param bring what a customer does well to bring along; may be missing
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
    List<String> categories,
    int advisers,
    String roomKind,
    Words bring) {

  public TopicSheet {
    advisers = advisers == 0 ? 1 : advisers;
    bring = bring == null ? new Words("", "") : bring;
    categories = categories == null ? List.of() : List.copyOf(categories);
  }

  /** A text in the two languages of the house. */
  public record Words(String fr, String en) {}
}
