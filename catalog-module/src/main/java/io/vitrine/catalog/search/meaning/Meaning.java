package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HeadNoun;
import io.vitrine.catalog.search.words.QueryWords;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads typed words as concepts: expressions that the thesaurus knows stay together, compounds are
 * also tried joined and split, words that the index does not have also mean known ones close by.
 */
final class Meaning {

  private static final float COMPOUND = 0.95f;
  private static final float OTHER_TONGUE = 0.6f;
  private static final float CLOSE = 0.6f;

  /** What an expression names, of whatever kind. */
  private static final float WIDER = 0.3f;

  private static final int SHORTEST_PART = 3;

  /** What a word gains that stands where its language puts the name of the thing. */
  private static final double PLACE = 0.5;

  private static final double LEAST_HEADNESS = 0.1;

  /** Bounds the work that a query can ask for. */
  private static final int MOST_OTHER_WAYS = 40;

  private final Tongue tongue;
  private final Thesaurus thesaurus;
  private final Vocabulary vocabulary;

  Meaning(Tongue tongue, Thesaurus thesaurus, Vocabulary vocabulary) {
    this.tongue = tongue;
    this.thesaurus = thesaurus;
    this.vocabulary = vocabulary;
  }

  /** What is asked for, in the order of the words, and which of it is likely the thing itself. */
  List<Concept> of(QueryWords typed) throws IOException {
    List<String> words = typed.words();
    List<Concept> concepts = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int length = expressionAt(words, at);
      concepts.add(concept(List.copyOf(words.subList(at, at + length))));
      at += length;
    }
    return bounded(withHeads(concepts, HeadNoun.of(typed.typed(), tongue)));
  }

  /**
   * The things that expressions name, of whatever kind: any chair for "parsons chair". Of concepts
   * that {@link #of} gave; those that are single words are left out.
   */
  List<Concept> wider(List<Concept> concepts) throws IOException {
    List<Concept> wider = new ArrayList<>();
    for (Concept concept : concepts) {
      String thing = naming(concept.typed());
      if (concept.typed().size() > 1 && vocabulary.headness(thing) > LEAST_HEADNESS) {
        Map<List<String>, Way> ways = new LinkedHashMap<>();
        add(ways, new Way(List.of(thing), WIDER, null));
        others(List.of(thing)).stream()
            .filter(other -> other.weight() > Rarity.SAME_THING)
            .forEach(other -> add(ways, less(other, WIDER)));
        wider.add(concept.withWays(List.copyOf(ways.values())));
      }
    }
    return wider;
  }

  /** The word of an expression that says what it is. */
  private String naming(List<String> words) {
    return tongue == Tongue.ENGLISH ? words.get(words.size() - 1) : words.get(0);
  }

  /** How many words from here the thesaurus knows together, or form one known word; else one. */
  private int expressionAt(List<String> words, int at) throws IOException {
    for (int length = Math.min(Thesaurus.LONGEST, words.size() - at); length > 1; length--) {
      List<String> expression = words.subList(at, at + length);
      if (!others(expression).isEmpty()
          || length == 2 && vocabulary.knows(String.join("", expression))) {
        return length;
      }
    }
    return 1;
  }

  private List<Way> others(List<String> expression) {
    List<Way> ways = new ArrayList<>();
    for (Tongue each : Tongue.values()) {
      float weight = each == tongue ? 1 : OTHER_TONGUE;
      thesaurus
          .of(expression, each)
          .forEach(other -> ways.add(new Way(other.words(), other.weight() * weight, each)));
    }
    return ways;
  }

  private Concept concept(List<String> expression) throws IOException {
    Map<List<String>, Way> ways = new LinkedHashMap<>();
    ways.put(expression, new Way(expression, 1, null));
    if (expression.size() == 1) {
      addSplit(ways, expression.get(0));
    } else if (vocabulary.knows(String.join("", expression))) {
      add(ways, new Way(List.of(String.join("", expression)), COMPOUND, null));
    }
    others(expression).forEach(other -> add(ways, other));
    boolean known = anyKnown(ways);
    if (!known && expression.size() == 1) {
      addClose(ways, expression.get(0));
    }
    return new Concept(expression, List.copyOf(ways.values()), 0, known);
  }

  private boolean anyKnown(Map<List<String>, Way> ways) throws IOException {
    for (Way way : ways.values()) {
      if (areKnown(way.words())) {
        return true;
      }
    }
    return false;
  }

  private boolean areKnown(List<String> words) throws IOException {
    for (String word : words) {
      if (!vocabulary.knows(word)) {
        return false;
      }
    }
    return true;
  }

  private void addSplit(Map<List<String>, Way> ways, String word) throws IOException {
    if (word.chars().anyMatch(Character::isDigit)) {
      return;
    }
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      List<String> parts = List.of(word.substring(0, at), word.substring(at));
      if (areKnown(parts)) {
        add(ways, new Way(parts, COMPOUND, null));
        others(parts).forEach(other -> add(ways, less(other, COMPOUND)));
      }
    }
  }

  private void addClose(Map<List<String>, Way> ways, String word) throws IOException {
    List<String> close = new ArrayList<>(vocabulary.longer(word));
    close.addAll(vocabulary.close(word));
    for (String near : close) {
      add(ways, new Way(List.of(near), CLOSE, null));
      others(List.of(near)).forEach(other -> add(ways, less(other, CLOSE)));
    }
  }

  private static Way less(Way way, float factor) {
    return new Way(way.words(), way.weight() * factor, way.tongue());
  }

  private static void add(Map<List<String>, Way> ways, Way way) {
    ways.merge(way.words(), way, (a, b) -> a.weight() >= b.weight() ? a : b);
  }

  /** Shares by how often a concept names things in this catalogue, more where a name stands. */
  private List<Concept> withHeads(List<Concept> concepts, List<String> placed) throws IOException {
    double[] heads = new double[concepts.size()];
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      Concept concept = concepts.get(i);
      double headness = concept.isWord() ? headness(concept) : 0;
      if (headness > LEAST_HEADNESS) {
        // a guess at what a word could mean is not known to stand in its place
        boolean inPlace = concept.known() && concept.typed().stream().anyMatch(placed::contains);
        heads[i] = headness + (inPlace ? PLACE : 0);
        sum += heads[i];
      }
    }
    List<Concept> shared = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      shared.add(sum > 0 ? concepts.get(i).withHead(heads[i] / sum) : concepts.get(i));
    }
    return shared;
  }

  private double headness(Concept concept) throws IOException {
    double best = 0;
    for (Way way : concept.ways()) {
      best = Math.max(best, way.weight() * vocabulary.headness(naming(way.words())));
    }
    return best;
  }

  /** Without the least of the other ways, where there are too many. */
  private static List<Concept> bounded(List<Concept> concepts) {
    List<Way> best =
        concepts.stream()
            .flatMap(concept -> concept.ways().stream().skip(1))
            .sorted(Comparator.comparing(Way::weight).reversed())
            .limit(MOST_OTHER_WAYS)
            .toList();
    return concepts.stream()
        .map(
            concept ->
                concept.withWays(
                    concept.ways().stream()
                        .filter(way -> way == concept.ways().get(0) || best.contains(way))
                        .toList()))
        .toList();
  }
}
