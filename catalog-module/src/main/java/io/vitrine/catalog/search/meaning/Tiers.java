package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.QueryWords;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * What typed words ask of one index, tier by tier: all words, else most of them, else any, else the
 * thing that an expression among them names; behind the tier that is met come the products of those
 * after it.
 */
public final class Tiers {

  private static final int MOST_CLOSEST = 3;

  private final QueryWords words;
  private final Tongue tongue;
  private final IndexReader reader;
  private final Vocabulary vocabulary;
  private final List<Concept> concepts;
  private final WordQueries queries;
  private final List<Tier> strict;

  public Tiers(QueryWords words, Tongue tongue, Thesaurus thesaurus, Lexicon lexicon)
      throws IOException {
    this.words = words;
    this.tongue = tongue;
    this.reader = lexicon.reader();
    this.vocabulary = new Vocabulary(lexicon, tongue);
    Meaning meaning = new Meaning(tongue, thesaurus, vocabulary);
    Rarity rarity = new Rarity(lexicon);
    this.concepts = meaning.of(words);
    this.queries = new WordQueries(concepts, tongue, rarity);
    List<Concept> wider = meaning.wider(concepts);
    this.strict = read(wider.isEmpty() ? null : new WordQueries(wider, tongue, rarity));
  }

  /** One tier and what to say when it is the one that is met. */
  public record Tier(WordQueries.Asked asked, Found.Match match) {}

  /** From the strictest on. */
  public List<Tier> strict() {
    return strict;
  }

  /** A folded word with its accents, as products write it most often. */
  public String written(String folded) throws IOException {
    return vocabulary.written(folded);
  }

  /** What the words were read as. */
  public List<Concept> concepts() {
    return concepts;
  }

  private List<Tier> read(WordQueries wider) {
    boolean close = concepts.stream().anyMatch(c -> !c.known() && c.ways().size() > 1);
    List<Tier> tiers = new ArrayList<>();
    tiers.add(new Tier(queries.all(), close ? Found.Match.CLOSE : Found.Match.ALL));
    if (concepts.size() > 1) {
      tiers.add(new Tier(queries.most(), close ? Found.Match.CLOSE : Found.Match.MOST));
      tiers.add(new Tier(queries.any(), close ? Found.Match.CLOSE : Found.Match.MOST));
    }
    if (wider != null) {
      tiers.add(new Tier(wider.any(), close ? Found.Match.CLOSE : Found.Match.MOST));
    }
    return tiers;
  }

  /** What comes behind a tier that is met: group by group, each without those before it. */
  public List<Group> behind(Tier met) {
    List<Group> groups = new ArrayList<>();
    WordQueries.Asked last = met.asked();
    for (Tier tier : strict.subList(strict.indexOf(met) + 1, strict.size())) {
      groups.add(new Group(tier.asked(), last));
      last = tier.asked();
    }
    return groups;
  }

  /** Products that meet what is asked, and not those that meet what was stricter. */
  public record Group(WordQueries.Asked asked, WordQueries.Asked stricter) {

    /** The same as one question. */
    public Query query() {
      return new BooleanQuery.Builder()
          .add(asked.ranks(), Occur.MUST)
          .add(stricter.meets(), Occur.MUST_NOT)
          .build();
    }
  }

  /** The typed words with known ones in place of those that no product has, one of each stem. */
  public List<String> closest() throws IOException {
    List<String> unknown =
        concepts.stream()
            .filter(c -> !c.known())
            .flatMap(c -> c.typed().stream())
            .filter(word -> word.chars().noneMatch(Character::isDigit))
            .limit(MOST_CLOSEST)
            .toList();
    Map<String, String> byStem = new LinkedHashMap<>();
    for (String word : unknown) {
      DirectSpellChecker checker = new DirectSpellChecker();
      checker.setMinQueryLength(4);
      Term typed = new Term(Documents.ALL, word);
      for (SuggestWord near : checker.suggestSimilar(typed, MOST_CLOSEST, reader)) {
        String said = vocabulary.written(near.string);
        byStem.putIfAbsent(HouseAnalysis.stem(tongue, near.string), words.with(word, said));
      }
    }
    return byStem.values().stream().limit(MOST_CLOSEST).toList();
  }
}
