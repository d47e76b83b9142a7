package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment.Measure;
import io.vitrine.store.neighbour.Variant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an article fits a place that the customer measured. Her measures are words and lengths;
 * judged are only those whose words name a side of the place (a wall is its width). A door, a lift
 * or a staircase is a way, not a place: an article may be carried through it tilted or in parts, so
 * nothing is said of it.
 *
 * @param measure what she measured
 * @param overMm by how much the article is too large; 0 where it fits
 */
public record Fit(Side side, Measure measure, int overMm) {

  private static final Set<String> WAYS =
      Set.of(
          "porte",
          "door",
          "escalier",
          "stairs",
          "staircase",
          "ascenseur",
          "lift",
          "elevator",
          "couloir",
          "corridor",
          "passage");

  /** A side of a place, with the words that name it. */
  public enum Side {
    WIDTH("mur", "largeur", "large", "wall", "width", "wide"),
    DEPTH("profondeur", "profond", "depth", "deep"),
    HEIGHT("hauteur", "haut", "plafond", "height", "high", "ceiling");

    private final Set<String> words;

    Side(String... words) {
      this.words = Set.of(words);
    }
  }

  public boolean isFitting() {
    return overMm == 0;
  }

  /** What is too large first; empty where nothing can be said. */
  public static List<Fit> of(Variant.Size size, List<Measure> measures) {
    List<Fit> all = new ArrayList<>();
    if (size != null) {
      for (Measure measure : measures) {
        side(measure.label())
            .flatMap(
                side ->
                    length(size, side)
                        .map(mm -> new Fit(side, measure, Math.max(0, mm - measure.lengthMm()))))
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Fit::overMm).reversed());
    return all;
  }

  /** The one side that a label names; empty for none, for several, and for a way. */
  static Optional<Side> side(String label) {
    String plain =
        Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    Set<String> words =
        Set.of(Arrays.stream(plain.split("[^a-z]+")).distinct().toArray(String[]::new));
    if (words.stream().anyMatch(WAYS::contains)) {
      return Optional.empty();
    }
    List<Side> named =
        Arrays.stream(Side.values())
            .filter(side -> words.stream().anyMatch(side.words::contains))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<Integer> length(Variant.Size size, Side side) {
    return Optional.ofNullable(
        switch (side) {
          case WIDTH -> size.widthMm();
          case DEPTH -> size.depthMm();
          case HEIGHT -> size.heightMm();
        });
  }
}
