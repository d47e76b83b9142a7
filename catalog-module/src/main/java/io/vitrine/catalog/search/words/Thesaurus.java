package io.vitrine.catalog.search.words;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.synonym.ShippedLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Other ways to say the same, by the stems of what was typed. A line of words with commas means
 * that each finds the others; {@code a > b, c} means that who asks for a is also shown b and c,
 * which are near it, but not the other way round.
 */
public final class Thesaurus {

  /** The same thing by another name. */
  static final float SAME = 0.9f;

  /** A thing that will often do. */
  public static final float NEAR = 0.45f;

  /** Words of the longest expression. */
  public static final int LONGEST = 4;

  /** What the house ships in both languages. */
  public static final Thesaurus SHIPPED =
      new Thesaurus(
          Map.of(Tongue.FRENCH, shipped(Tongue.FRENCH), Tongue.ENGLISH, shipped(Tongue.ENGLISH)));

  /** One other way to say it: folded words side by side, without those that say nothing. */
  public record Other(List<String> words, float weight) {}

  private final Map<Tongue, Map<List<String>, List<Other>>> others = new EnumMap<>(Tongue.class);

  /**
   * @param lines by language, in the form that {@link Thesaurus} says; empty lines and those that
   *     begin with {@code #} are left out
   */
  public Thesaurus(Map<Tongue, ? extends Collection<String>> lines) {
    lines.forEach(
        (tongue, list) -> {
          Map<List<String>, Set<Other>> gathered = new HashMap<>();
          list.forEach(line -> read(line, tongue, gathered));
          others.put(
              tongue,
              gathered.entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))));
        });
  }

  /** The lines the house ships. */
  static List<String> shipped(Tongue tongue) {
    return ShippedLines.of(tongue.code());
  }

  /** Other ways to say these folded words. */
  public List<Other> of(List<String> words, Tongue tongue) {
    return others.getOrDefault(tongue, Map.of()).getOrDefault(stems(words, tongue), List.of());
  }

  private static boolean isLine(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static void read(String line, Tongue tongue, Map<List<String>, Set<Other>> into) {
    if (!isLine(line.strip())) {
      return;
    }
    String[] sides = line.split(">", 2);
    List<List<String>> left = expressions(sides[0], tongue);
    if (sides.length == 1) {
      for (List<String> one : left) {
        for (List<String> other : left) {
          add(one, other, SAME, tongue, into);
        }
      }
      return;
    }
    for (List<String> one : left) {
      for (List<String> other : expressions(sides[1], tongue)) {
        add(one, other, NEAR, tongue, into);
      }
    }
  }

  private static void add(
      List<String> one,
      List<String> other,
      float weight,
      Tongue tongue,
      Map<List<String>, Set<Other>> into) {
    if (!stems(one, tongue).equals(stems(other, tongue))) {
      into.computeIfAbsent(stems(one, tongue), key -> new LinkedHashSet<>())
          .add(new Other(other, weight));
    }
  }

  private static List<List<String>> expressions(String side, Tongue tongue) {
    List<List<String>> expressions = new ArrayList<>();
    for (String expression : side.split(",")) {
      List<String> words =
          HouseAnalysis.typed(expression, LONGEST * 2).stream()
              .filter(word -> !HouseAnalysis.isSkipped(tongue, word))
              .limit(LONGEST)
              .toList();
      if (!words.isEmpty()) {
        expressions.add(words);
      }
    }
    return expressions;
  }

  private static List<String> stems(List<String> words, Tongue tongue) {
    return words.stream().map(word -> HouseAnalysis.stem(tongue, word)).toList();
  }
}
