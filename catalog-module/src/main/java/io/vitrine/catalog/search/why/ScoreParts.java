package io.vitrine.catalog.search.why;

import io.vitrine.catalog.search.Ranking.Means;
import io.vitrine.catalog.search.Ranking.Point;
import io.vitrine.catalog.search.Ranking.Where;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.words.Concept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;

/**
 * Takes the engine's explanation of a score apart into what each word in each place adds to it. Of
 * several places that one word is found in, the best counts whole and the others by their share.
 */
final class ScoreParts {

  private static final Pattern WEIGHT =
      Pattern.compile("^weight\\(([a-z.]+):(.+) in \\d+\\).*", Pattern.DOTALL);
  private static final Pattern SHARED = Pattern.compile("^max plus ([0-9.E-]+) times others of:.*");
  private static final Pattern PHRASE = Pattern.compile("^\"([^\"]*)\".*");

  /** Less than this is nothing to be told. */
  private static final double LEAST = 0.05;

  private final WordMeans means;
  private final Tongue tongue;
  private final List<Point> parts = new ArrayList<>();

  private ScoreParts(WordMeans means, Tongue tongue) {
    this.means = means;
    this.tongue = tongue;
  }

  /** The weightiest first. */
  static List<Point> of(Explanation score, List<Concept> concepts, Tongue tongue) {
    ScoreParts parts = new ScoreParts(new WordMeans(concepts), tongue);
    parts.walk(score, 1);
    return parts.together().stream()
        .filter(part -> part.points() >= LEAST)
        .sorted(Comparator.comparing(Point::points).reversed())
        .toList();
  }

  /** What one word adds in one place is said once, however often the engine counts it. */
  private Collection<Point> together() {
    Map<Point, Point> together = new LinkedHashMap<>();
    for (Point part : parts) {
      together.merge(part.worth(0), part, (one, other) -> one.worth(one.points() + other.points()));
    }
    return together.values();
  }

  private void walk(Explanation part, double share) {
    String said = part.getDescription();
    Matcher weight = WEIGHT.matcher(said);
    if (weight.matches()) {
      add(weight.group(1), weight.group(2), part, share);
      return;
    }
    Explanation[] below = part.getDetails();
    if (said.startsWith("sum of:")) {
      Arrays.stream(below).forEach(each -> walk(each, share));
      return;
    }
    Matcher shared = SHARED.matcher(said);
    if (said.startsWith("max of:") || shared.matches()) {
      double others = said.startsWith("max of:") ? 0 : Double.parseDouble(shared.group(1));
      Explanation best =
          Arrays.stream(below)
              .max(Comparator.comparingDouble(each -> each.getValue().doubleValue()))
              .orElse(null);
      Arrays.stream(below).forEach(each -> walk(each, each == best ? share : share * others));
      return;
    }
    double points = part.getValue().doubleValue() * share;
    parts.add(new Point("", "", Means.TYPED, Where.OTHER, false, points));
  }

  private void add(String field, String term, Explanation part, double share) {
    double points = part.getValue().doubleValue() * share;
    Tongue spoken = field.contains("." + tongue.code()) ? tongue : tongue.other();
    boolean other = field.contains(".") && spoken != tongue;
    Matcher phrase = PHRASE.matcher(term);
    if (phrase.matches()) {
      parts.add(sideBySide(phrase.group(1), spoken, other, points));
      return;
    }
    Where where = where(field, part);
    WordMeans.Answer answer =
        means.of(term, where, spoken).orElse(new WordMeans.Answer(term, term, Means.TYPED));
    parts.add(new Point(answer.typed(), answer.words(), answer.means(), where, other, points));
  }

  private Point sideBySide(String terms, Tongue spoken, boolean other, double points) {
    List<WordMeans.Answer> answers =
        Arrays.stream(terms.split(" "))
            .flatMap(word -> means.of(word, Where.NAME, spoken).stream())
            .distinct()
            .toList();
    String typed = joined(answers.stream().map(WordMeans.Answer::typed));
    String words = joined(answers.stream().map(WordMeans.Answer::words));
    Means by =
        answers.stream()
            .map(WordMeans.Answer::means)
            .filter(how -> how != Means.TYPED)
            .findFirst()
            .orElse(Means.TYPED);
    return new Point(typed, words, by, Where.SIDE_BY_SIDE, other, points);
  }

  private static String joined(Stream<String> words) {
    return words.distinct().collect(Collectors.joining(" "));
  }

  private static Where where(String field, Explanation part) {
    if (field.equals(Documents.CODE)) {
      return Where.NUMBER;
    }
    for (Tongue each : Tongue.values()) {
      if (field.equals(Documents.writtenField(each))) {
        return Where.NAME_AS_WRITTEN;
      } else if (field.equals(Documents.nameField(each))) {
        return Where.NAME;
      } else if (field.equals(Documents.headField(each))) {
        return Where.THING;
      } else if (field.equals(Documents.restField(each))) {
        return Documents.placeOf(frequency(part));
      }
    }
    return Where.OTHER;
  }

  /** How often the word stands in the field: there, how much its place weighs. */
  private static int frequency(Explanation part) {
    if (part.getDescription().startsWith("freq, occurrences")) {
      return part.getValue().intValue();
    }
    return Arrays.stream(part.getDetails())
        .filter(Objects::nonNull)
        .mapToInt(ScoreParts::frequency)
        .max()
        .orElse(0);
  }
}
