package io.vitrine.booking.topic;

/** A topic as it stands in a file of topics. Minutes. */
public record TopicSheet(
    String topic,
    Words name,
    Words about,
    int preparation,
    int advice,
    int buffer,
    String skill,
    int noticeMinutes,
    int horizonDays) {

  /** A text in the two languages of the house. */
  public record Words(String fr, String en) {}
}
