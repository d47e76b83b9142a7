package io.vitrine.booking.demand;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shop needs in half an hour.
 *
 * @param from its beginning, a full or half hour on the shop's wall
 * @param byTopic by the topic's code, those on which there is any work
 * @param wanted how many people should be there, of whatever skill; never less than any need in
 *     {@code byTopic} asks for
 * @param open whether the doors are open in any part of it
 * @param work all topics together, and what belongs to none
 * @param reasons what {@code wanted} is made of
 * @param events names of what managers know of and that changes the walk-ins
 */
public record HalfHour(
    Instant from,
    Map<String, NeedOf> byTopic,
    int wanted,
    boolean open,
    Work work,
    Reasons reasons,
    List<String> events) {

  public HalfHour {
    byTopic = Collections.unmodifiableMap(new TreeMap<>(byTopic));
    events = List.copyOf(events);
  }

  /**
   * Work in people.
   *
   * @param booked of appointments and hosts of workshops
   * @param hosts of workshops alone
   * @param expected of walk-ins on average
   * @param low at least so much of it in nine cases of ten
   * @param high at most so much of it in nine cases of ten
   * @param arrivals how many are expected to come in this half-hour without an appointment
   */
  public record Work(
      double booked, double hosts, double expected, double low, double high, double arrivals) {}

  /**
   * What the number of people is made of.
   *
   * @param atOnce the most who are booked at the same moment
   * @param walkIns for walk-ins, by the shop's waiting goal
   * @param minimum at least so many while it is open; 0 else
   * @param duty opening and closing; 0 where there is none
   */
  public record Reasons(int atOnce, int walkIns, int minimum, int duty) {}
}
