package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.words.AsWritten;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.MeasureParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** The words of one index, and those close to a word it does not have. */
final class Vocabulary {

  private static final int SHORTEST_CLOSE = 4;
  private static final int LONG = 8;
  private static final int MOST_CLOSE = 4;
  private static final int MOST_LONGER = 3;

  private final Lexicon lexicon;
  private final IndexReader reader;
  private final Tongue tongue;

  Vocabulary(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.reader = lexicon.reader();
    this.tongue = tongue;
  }

  /** Some product has this word, in any field and either language. */
  boolean knows(String word) throws IOException {
    if (lexicon.count(new Term(Documents.CODE, word)) > 0
        || MeasureParts.MEASURE.matcher(word).matches()) {
      return true;
    }
    for (Tongue each : Tongue.values()) {
      String stem = HouseAnalysis.stem(each, word);
      if (lexicon.count(new Term(Documents.thereField(each), stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The share of the names with this word in which it says what the thing is. */
  double headness(String word) throws IOException {
    double best = 0;
    for (Tongue each : Tongue.values()) {
      String stem = HouseAnalysis.stem(each, word);
      int names = lexicon.count(new Term(Documents.nameField(each), stem));
      int heads = lexicon.count(new Term(Documents.headField(each), stem));
      if (names > 0) {
        best = Math.max(best, (each == tongue ? 1 : 0.5) * heads / names);
      }
    }
    return best;
  }

  /** Known words one slip away (two for long words), the likeliest first; a slip is no number. */
  List<String> close(String word) throws IOException {
    if (word.length() < SHORTEST_CLOSE || word.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST_CLOSE);
    checker.setMaxEdits(word.length() >= LONG ? 2 : 1);
    checker.setMinPrefix(1);
    checker.setDistance(new LuceneLevenshteinDistance());
    checker.setAccuracy(0.5f);
    List<String> close = new ArrayList<>();
    for (SuggestWord near :
        checker.suggestSimilar(
            new Term(Documents.ALL, word), MOST_CLOSE, reader, SuggestMode.SUGGEST_ALWAYS)) {
      close.add(near.string);
    }
    return close;
  }

  /** Known words that begin with a word that nobody finished: "draw" for "drawer". */
  List<String> longer(String word) throws IOException {
    List<String> longer = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Documents.ALL);
    if (terms == null || word.length() < SHORTEST_CLOSE) {
      return longer;
    }
    TermsEnum all = terms.iterator();
    TermsEnum.SeekStatus found = all.seekCeil(new BytesRef(word));
    while (found != TermsEnum.SeekStatus.END && longer.size() < MOST_LONGER) {
      String term = all.term().utf8ToString();
      if (!term.startsWith(word)) {
        break;
      }
      if (term.length() <= word.length() + 3) {
        longer.add(term);
      }
      if (all.next() == null) {
        break;
      }
    }
    return longer;
  }

  /** A folded word as names write it most often, with its accents. */
  String written(String folded) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Documents.SAID);
    String front = folded + AsWritten.APART;
    String written = folded;
    int most = 0;
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    TermsEnum.SeekStatus found = all.seekCeil(new BytesRef(front));
    while (found != TermsEnum.SeekStatus.END) {
      String term = all.term().utf8ToString();
      if (!term.startsWith(front)) {
        break;
      }
      if (all.docFreq() > most) {
        most = all.docFreq();
        written = term.substring(front.length());
      }
      if (all.next() == null) {
        break;
      }
    }
    return written;
  }
}
