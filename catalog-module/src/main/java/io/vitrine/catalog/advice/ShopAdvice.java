package io.vitrine.catalog.advice;

import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole of a shop's advice as booking told it.
 *
 * @param version orders what is told of one shop, from 1
 * @param asOf when it was so
 * @param topics in the order of the house; at most 60
 * @param advisers who lets customers know the first name; at most 200
 */
public record ShopAdvice(
    String shop, long version, Instant asOf, List<Subject> topics, List<Named> advisers) {

  /** A free time is told anew every ten minutes; what is older than this is not shown. */
  public static final Duration FRESH = Duration.ofMinutes(30);

  /** Without a word from booking for so long, nobody is named: she may have withdrawn meanwhile. */
  public static final Duration NAMED = Duration.ofHours(24);

  private static final int MOST_TOPICS = 60;
  private static final int MOST_ADVISERS = 200;
  private static final int LONGEST = 120;

  public ShopAdvice {
    if (shop == null || asOf == null || topics == null || advisers == null) {
      throw new InvalidValue("a shop's advice needs shop, asOf, topics and advisers");
    }
    if (version < 1) {
      throw new InvalidValue("the versions of a shop's advice begin at 1, not at " + version);
    }
    topics = List.copyOf(topics);
    advisers = List.copyOf(advisers);
    if (topics.size() > MOST_TOPICS || advisers.size() > MOST_ADVISERS) {
      throw new InvalidValue("a shop has at most 60 topics and 200 advisers");
    }
    Set<String> codes = new HashSet<>();
    if (!topics.stream().allMatch(topic -> codes.add(topic.topic()))) {
      throw new InvalidValue("a topic is told once");
    }
  }

  /**
   * A topic on which somebody advises in the shop.
   *
   * @param minutes how long it takes
   * @param categories codes of the categories that it serves, with all below them
   * @param next the next free time, or {@code null}
   */
  public record Subject(
      String topic, Text name, int minutes, List<String> categories, Instant next) {
    public Subject {
      code(topic);
      if (name == null || longest(name) > LONGEST) {
        throw new InvalidValue("a topic has a name of 120 characters at most");
      }
      if (minutes < 1 || minutes > 1440) {
        throw new InvalidValue("advice takes 1 to 1440 minutes, not " + minutes);
      }
      categories = categories == null ? List.of() : List.copyOf(categories);
    }

    private static int longest(Text name) {
      return Math.max(name.french().length(), name.english().length());
    }
  }

  /**
   * Somebody who advises.
   *
   * @param name the first name
   * @param topics in which the person is at home, the best known first
   * @param languages codes such as {@code fr}
   */
  public record Named(String name, List<String> topics, List<String> languages) {
    public Named {
      if (name == null || name.isBlank() || name.length() > LONGEST) {
        throw new InvalidValue("a first name has 1 to 120 characters");
      }
      topics = topics == null ? List.of() : List.copyOf(topics);
      languages = languages == null ? List.of() : List.copyOf(languages);
      topics.forEach(ShopAdvice::code);
      if (!languages.stream().allMatch(language -> language.matches("[a-zA-Z]{2,8}"))) {
        throw new InvalidValue("a language is a code such as fr");
      }
    }

    public boolean knows(String topic) {
      return topics.contains(topic);
    }
  }

  /** The topic that serves the nearest of these categories, from the root to the product's own. */
  public Optional<Subject> topicFor(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String category = path.get(i);
      Optional<Subject> serving =
          topics.stream().filter(topic -> topic.categories().contains(category)).findFirst();
      if (serving.isPresent()) {
        return serving;
      }
    }
    return Optional.empty();
  }

  public Optional<Subject> topic(String code) {
    return topics.stream().filter(topic -> topic.topic().equals(code)).findFirst();
  }

  /** When the topic's next advice is free, as far as that can still be said at this moment. */
  public Optional<Instant> nextFree(Subject topic, Instant now) {
    return Optional.ofNullable(topic.next())
        .filter(next -> next.isAfter(now) && !now.isAfter(asOf.plus(FRESH)));
  }

  /** Who may be named at this moment. */
  public List<Named> named(Instant now) {
    return now.isAfter(asOf.plus(NAMED)) ? List.of() : advisers;
  }

  private static void code(String topic) {
    if (topic == null || !topic.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new InvalidValue("a topic's code is small letters, digits and hyphens");
    }
  }

  /** The same for each shop, by its code. */
  static Optional<ShopAdvice> in(Collection<ShopAdvice> all, String shop) {
    return all.stream().filter(advice -> advice.shop().equals(shop)).findFirst();
  }
}
