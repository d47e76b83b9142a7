package io.vitrine.catalog.search.why;

import io.vitrine.catalog.search.Ranking.Means;
import io.vitrine.catalog.search.Ranking.Where;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.MeasureParts;
import io.vitrine.catalog.search.words.Thesaurus;
import java.util.List;
import java.util.Optional;

/** Reads back from concepts by which means a word of a product answers a typed one. */
final class WordMeans {

  private final List<Concept> concepts;

  WordMeans(List<Concept> concepts) {
    this.concepts = concepts;
  }

  /** What was typed, the words that count for it, and how the one became the other. */
  record Answer(String typed, String words, Means means) {}

  /** For a word of one field, as that field keeps it. */
  Optional<Answer> of(String term, Where where, Tongue tongue) {
    boolean asWritten = where == Where.NUMBER || where == Where.NAME_AS_WRITTEN;
    for (Concept concept : concepts) {
      for (Way way : concept.ways()) {
        for (String word : way.words()) {
          if (isSame(term, word, asWritten ? null : tongue)) {
            return Optional.of(
                new Answer(typed(concept), String.join(" ", way.words()), means(concept, way)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(String term, String word, Tongue tongue) {
    String kept = tongue == null ? word : HouseAnalysis.stem(tongue, word);
    if (term.equals(kept)) {
      return true;
    }
    // "140x190" is also met by its numbers
    return MeasureParts.MEASURE.matcher(word).matches() && List.of(word.split("x")).contains(term);
  }

  static String typed(Concept concept) {
    return String.join(" ", concept.typed());
  }

  static Means means(Concept concept, Way way) {
    if (way.words().equals(concept.typed())) {
      return Means.TYPED;
    }
    if (way.words().size() < concept.typed().size() && concept.typed().containsAll(way.words())) {
      return Means.WIDER;
    }
    if (way.tongue() != null) {
      return way.weight() > Thesaurus.NEAR ? Means.SYNONYM : Means.NEAR;
    }
    String typed = String.join("", concept.typed());
    String other = String.join("", way.words());
    if (typed.equals(other)) {
      return Means.COMPOUND;
    }
    return other.startsWith(typed) ? Means.BEGUN : Means.SLIP;
  }
}
