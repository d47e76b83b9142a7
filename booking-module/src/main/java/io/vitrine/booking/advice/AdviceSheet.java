package io.vitrine.booking.advice;

import java.time.Instant;
import java.util.List;

/**
 * The whole of a shop's advice at one moment ({@code catalog-advice-told.json}): whatever is not in
 * it is not so any longer. A later version stands in place of an earlier one.
 *
 * @param asOf when it was read
 */
public record AdviceSheet(
    String shop, long version, Instant asOf, List<Subject> topics, List<Named> advisers) {

  public AdviceSheet {
    topics = List.copyOf(topics);
    advisers = List.copyOf(advisers);
  }

  /** A text in the two languages of the house. */
  public record Words(String fr, String en) {}

  /**
   * A topic on which somebody in the shop advises.
   *
   * @param minutes how long the advice takes
   * @param categories codes of the catalogue's categories that it serves, with all below them
   * @param next the next free time; {@code null} where there is none within the horizon
   */
  public record Subject(
      String topic, Words name, int minutes, List<String> categories, Instant next) {}

  /**
   * Somebody who lets customers know the first name.
   *
   * @param topics in which the person is at home, the best known first
   * @param languages codes such as {@code fr}
   */
  public record Named(String name, List<String> topics, List<String> languages) {}
}
