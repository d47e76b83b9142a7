package io.vitrine.booking.staff;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who advises customers in a shop.
 *
 * @param staff the staff number
 * @param name the name to show
 * @param skills level (1 to 3) by code of topic
 * @param languages codes such as {@code fr}
 */
public record Adviser(
    String staff, String name, Map<String, Integer> skills, Set<String> languages) {

  public boolean knows(String topic) {
    return skills.containsKey(topic);
  }

  public boolean speaks(String language) {
    return languages.contains(language);
  }
}
