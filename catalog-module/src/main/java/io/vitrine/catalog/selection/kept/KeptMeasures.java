package io.vitrine.catalog.selection.kept;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measures of a list, in their order. It works on the list's own rows. */
public record KeptMeasures(List<KeptMeasure> rows) {

  static final int MOST = 20;

  /** Why measures stay as they are. */
  public enum Unkept {
    /** A length needs words that say of what it is. */
    UNNAMED,
    FULL
  }

  /** The lengths by their labels, in their order. */
  public Map<String, Length> lengths() {
    Map<String, Length> lengths = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(KeptMeasure::position))
        .forEach(measure -> lengths.put(measure.label(), measure.length()));
    return lengths;
  }

  /** A length under a label; the same label again corrects it. */
  public Optional<Unkept> put(String words, Length length) {
    String label = label(words);
    if (label == null) {
      return Optional.of(Unkept.UNNAMED);
    }
    Map<String, Length> wanted = lengths();
    wanted.put(label, length);
    return replace(wanted);
  }

  /** All at once; labels that come to the same words count once, with the last length. */
  public Optional<Unkept> replace(Map<String, Length> wanted) {
    Map<String, Length> named = new LinkedHashMap<>();
    for (Map.Entry<String, Length> measure : wanted.entrySet()) {
      String label = label(measure.getKey());
      if (label == null) {
        return Optional.of(Unkept.UNNAMED);
      }
      named.put(label, measure.getValue());
    }
    if (named.size() > MOST) {
      return Optional.of(Unkept.FULL);
    }
    rows.clear();
    named.forEach((label, length) -> rows.add(new KeptMeasure(label, rows.size(), length)));
    return Optional.empty();
  }

  /**
   * @return whether it was there
   */
  public boolean remove(String label) {
    Map<String, Length> left = lengths();
    boolean there = left.remove(label) != null;
    if (there) {
      replace(left);
    }
    return there;
  }

  private static String label(String words) {
    return PlainWords.line(words, KeptMeasure.LONGEST_LABEL);
  }
}
