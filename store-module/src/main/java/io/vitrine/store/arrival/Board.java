package io.vitrine.store.arrival;

import io.vitrine.store.dossier.DossierCard;
import io.vitrine.store.shop.ShopDay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A shop's day as its staff sees it.
 *
 * @param now when it was looked at
 * @param expected the day's appointments in their order
 * @param visitors people without an appointment who are here now, the longest wait first
 */
public record Board(
    String shop,
    String shopName,
    ShopDay day,
    Instant now,
    List<DossierCard> expected,
    List<Visitor> visitors) {

  public Board {
    expected = List.copyOf(expected);
    visitors = List.copyOf(visitors);
  }

  public boolean isToday() {
    return day.holds(now);
  }

  public List<Visitor> waiting() {
    return visitors.stream().filter(Visitor::waits).toList();
  }

  public List<Visitor> advised() {
    return visitors.stream().filter(visitor -> !visitor.waits()).toList();
  }

  /** Who waits for the same advice. */
  public record Queue(
      String topicInFrench, String topicInEnglish, int people, long longestMinutes) {}

  /** The queues, the longest wait first. */
  public List<Queue> queues() {
    Map<String, List<Visitor>> byTopic =
        waiting().stream()
            .collect(Collectors.groupingBy(Visitor::topic, TreeMap::new, Collectors.toList()));
    return byTopic.values().stream()
        .map(
            people ->
                new Queue(
                    people.get(0).topicInFrench(),
                    people.get(0).topicInEnglish(),
                    people.size(),
                    people.stream().mapToLong(who -> who.minutesAt(now)).max().orElse(0)))
        .sorted((one, other) -> Long.compare(other.longestMinutes(), one.longestMinutes()))
        .toList();
  }

  /** What wants doing first; always something, if only to wait. */
  public NextThing next() {
    return NextThing.on(this);
  }
}
