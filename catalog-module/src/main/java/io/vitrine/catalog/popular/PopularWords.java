package io.vitrine.catalog.popular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Notes what is searched for, in memory until it is counted, and says what may be proposed to
 * others. A request costs no statement.
 */
@ApplicationScoped
public class PopularWords {

  static final int LONGEST = 60;

  /** What comes beyond that before the next count is not counted. */
  private static final int MOST_NOTED = 5_000;

  private record Words(String language, String words) {}

  private final Map<Words, Long> noted = new ConcurrentHashMap<>();
  private volatile List<WordCount> shown = List.of();

  /** Somebody searched for words all of which the catalogue has. */
  public void note(String language, String typed) {
    String words = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (!words.isEmpty() && words.length() <= LONGEST && noted.size() < MOST_NOTED) {
      noted.merge(new Words(language, words), 1L, Long::sum);
    }
  }

  /** The most frequent that begin so and are more than that. */
  public List<String> beginning(String language, String typed, int most) {
    String begun = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return shownIn(language)
        .map(WordCount::words)
        .filter(words -> words.startsWith(begun) && words.length() > begun.length())
        .limit(most)
        .toList();
  }

  private Stream<WordCount> shownIn(String language) {
    return shown.stream().filter(count -> count.language().equals(language));
  }

  /** What was noted since the last time. */
  List<WordCount> taken() {
    List<WordCount> taken = new ArrayList<>();
    for (Words words : List.copyOf(noted.keySet())) {
      Long times = noted.remove(words);
      if (times != null) {
        taken.add(new WordCount(words.language(), words.words(), times));
      }
    }
    return taken;
  }

  /** From now on these may be proposed, the most frequent first. */
  void show(List<WordCount> counts) {
    shown = List.copyOf(counts);
  }
}
