package io.vitrine.booking.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which advice suits what a customer kept. */
public final class SuggestTopic {

  private SuggestTopic() {}

  /**
   * The topic that serves most of the articles, the first of the house's topics where several do.
   * An article is served by the topic of the nearest category of its path.
   *
   * @param paths for each article its categories, from the root of the tree to its own
   */
  public static Optional<Topic> among(List<Topic> topics, List<List<String>> paths) {
    Map<String, Integer> served = new HashMap<>();
    for (List<String> path : paths) {
      serving(topics, path).ifPresent(topic -> served.merge(topic.code(), 1, Integer::sum));
    }
    int most = served.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return topics.stream()
        .filter(topic -> most > 0 && served.getOrDefault(topic.code(), 0) == most)
        .findFirst();
  }

  private static Optional<Topic> serving(List<Topic> topics, List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String category = path.get(i);
      Optional<Topic> found =
          topics.stream().filter(topic -> topic.categories().contains(category)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
