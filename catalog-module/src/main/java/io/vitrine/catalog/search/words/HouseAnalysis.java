package io.vitrine.catalog.search.words;

import io.vitrine.catalog.search.Tongue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts become words. Folding (é to e, œ to oe) comes before the stemmer: a customer who types
 * without accents must get the same stem. Stop words are left in the index and only skipped in what
 * a customer types.
 */
public final class HouseAnalysis {

  /** Words as they are written, folded. */
  public static final Analyzer EXACT = analyzer(null, true);

  /** Words as they are written, each behind itself without accents: see {@link AsWritten}. */
  public static final Analyzer SAID = said();

  private static final Analyzer TYPED = analyzer(null, false);
  private static final Map<Tongue, Analyzer> STEMMED =
      Map.of(
          Tongue.FRENCH, analyzer(Tongue.FRENCH, true),
          Tongue.ENGLISH, analyzer(Tongue.ENGLISH, true));

  /** Stems of words that were asked for lately. */
  private static final Map<Tongue, Map<String, String>> STEMS =
      Map.of(Tongue.FRENCH, new ConcurrentHashMap<>(), Tongue.ENGLISH, new ConcurrentHashMap<>());

  private static final int REMEMBERED = 20_000;

  private static final Map<Tongue, Set<String>> SKIPPED =
      Map.of(
          Tongue.FRENCH, folded(FrenchAnalyzer.getDefaultStopSet()),
          Tongue.ENGLISH, folded(EnglishAnalyzer.getDefaultStopSet()));

  private HouseAnalysis() {}

  /** Words reduced to their stem. */
  public static Analyzer stemmed(Tongue tongue) {
    return STEMMED.get(tongue);
  }

  /** The stem of a word that {@link #typed} gave. */
  public static String stem(Tongue tongue, String word) {
    Map<String, String> known = STEMS.get(tongue);
    String stem = known.get(word);
    if (stem == null) {
      List<String> terms = terms(stemmed(tongue), word, 1);
      stem = terms.isEmpty() ? word : terms.get(0);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, stem);
    }
    return stem;
  }

  /** Says nothing about a product: "le", "avec", "with". */
  static boolean isSkipped(Tongue tongue, String word) {
    return SKIPPED.get(tongue).contains(word);
  }

  /** The folded words of a typed text, at most so many; measures stay whole. */
  public static List<String> typed(String text, int limit) {
    return terms(TYPED, Measures.oneWay(text), limit);
  }

  public static List<String> terms(Analyzer analyzer, String text, int limit) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (terms.size() < limit && stream.incrementToken()) {
        terms.add(term.toString());
      }
      if (terms.size() < limit) {
        stream.end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Analyzer analyzer(Tongue stemming, boolean withParts) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        stream = new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES);
        stream = new EnglishPossessiveFilter(stream);
        stream = new ASCIIFoldingFilter(stream);
        if (withParts) {
          stream = new MeasureParts(stream);
        }
        if (stemming == Tongue.FRENCH) {
          stream = new FrenchLightStemFilter(stream);
        } else if (stemming == Tongue.ENGLISH) {
          stream = new KStemFilter(stream);
        }
        return new TokenStreamComponents(words, stream);
      }
    };
  }

  private static Analyzer said() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        stream = new AsWritten(new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(words, stream);
      }
    };
  }

  private static Set<String> folded(CharArraySet words) {
    Set<String> folded = new HashSet<>();
    for (Object word : words) {
      folded.addAll(terms(EXACT, new String((char[]) word), 3));
    }
    return Set.copyOf(folded);
  }
}
