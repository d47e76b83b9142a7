package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HouseAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;

/**
 * Keeps a rare name of a thing from counting more than a common one: who asks for a sofa means
 * couches and settees alike, however few settees there are.
 */
final class Rarity {

  /** Ways that weigh less are other things, and no measure of how common the thing is. */
  static final float SAME_THING = 0.5f;

  private final Lexicon lexicon;
  private final int all;

  Rarity(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.all = lexicon.reader().maxDoc();
  }

  /** 1, or less where this way is rarer in names than all names of the same thing together. */
  float fair(Concept concept, Way way) {
    if (concept.ways().size() == 1) {
      return 1;
    }
    double named = 0;
    for (Way same : concept.ways()) {
      named += same.weight() > SAME_THING ? names(same) : 0;
    }
    double own = 0;
    for (String word : way.words()) {
      own += worth(names(word, way.tongue())) / way.words().size();
    }
    double together = worth(Math.min(named, all));
    // half way between the two, on the scale of the weights
    return (float) Math.min(1, Math.sqrt(together / own));
  }

  /** What a word weighs that so many names have. */
  private double worth(double names) {
    return Math.log(1 + (all - names + 0.5) / (names + 0.5));
  }

  private double names(Way way) {
    double names = all;
    for (String word : way.words()) {
      names = Math.min(names, names(word, way.tongue()));
    }
    return names;
  }

  private int names(String word, Tongue spoken) {
    int names = 0;
    for (Tongue each : Tongue.values()) {
      if (spoken == null || spoken == each) {
        String stem = HouseAnalysis.stem(each, word);
        names = Math.max(names, read(new Term(Documents.nameField(each), stem)));
      }
    }
    return names;
  }

  private int read(Term term) {
    try {
      return lexicon.count(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
