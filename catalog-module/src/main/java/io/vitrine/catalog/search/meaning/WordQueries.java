package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.MeasureParts;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns concepts into queries, built from terms alone. */
public final class WordQueries {

  private static final float TIE = 0.1f;

  /** A word of the other language counts, but less. */
  private static final float OTHER_TONGUE = 0.4f;

  /** What is looked for counts up to so many times what describes it. */
  private static final float HEAD = 2;

  /** What a product gains that is the thing looked for, not something that goes with it. */
  private static final float IS_IT = 5;

  /** What a product gains whose name has the words side by side as they were typed. */
  private static final float BESIDE = 4;

  /** So much of a query's head must be in one concept for it to be the thing looked for. */
  private static final float STANDS_OUT = 0.5f;

  private static final float ALL_WORDS_NEAR = 2;

  private final Tongue tongue;
  private final List<Concept> concepts;
  private final Rarity rarity;

  WordQueries(List<Concept> concepts, Tongue tongue, Rarity rarity) {
    this.concepts = concepts;
    this.tongue = tongue;
    this.rarity = rarity;
  }

  /**
   * Which products are meant, and how well each is.
   *
   * @param concepts by which a product may be meant
   */
  public record Asked(Query meets, Query ranks, List<Concept> concepts) {}

  /** Products that meet every concept. */
  Asked all() {
    return asked(null, concepts.size());
  }

  /**
   * The thing looked for, however it is described; where none stands out, products that meet most
   * concepts: more than half, and all but one where there are few.
   */
  Asked most() {
    for (Concept concept : concepts) {
      if (concept.known() && concept.head() >= STANDS_OUT) {
        return asked(concept, 0);
      }
    }
    int most = (int) Math.ceil(concepts.size() * 0.6);
    return asked(null, Math.max(1, Math.min(concepts.size() - 1, most)));
  }

  /** Products that meet some concept. */
  Asked any() {
    return asked(null, 1);
  }

  private Asked asked(Concept needed, int least) {
    return new Asked(
        MatchQueries.together(concepts, needed, least), together(needed, least), concepts);
  }

  /** At least so many of the concepts, and this one in any case. */
  private Query together(Concept needed, int least) {
    BooleanQuery.Builder concerned = new BooleanQuery.Builder();
    boolean every = least == concepts.size();
    for (Concept concept : concepts) {
      boolean must = every || concept == needed;
      concerned.add(meeting(concept), must ? Occur.MUST : Occur.SHOULD);
    }
    if (!every && needed == null) {
      concerned.setMinimumNumberShouldMatch(least);
    }
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(concerned.build(), Occur.MUST);
    List<String> words = concepts.stream().flatMap(concept -> concept.typed().stream()).toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      Query beside = inName(words.subList(i, i + 2), tongue);
      whole.add(new BoostQuery(beside, BESIDE), Occur.SHOULD);
    }
    return whole.build();
  }

  private Query meeting(Concept concept) {
    List<Query> ways = new ArrayList<>();
    for (Way way : concept.ways()) {
      Query query =
          way.words().size() == 1
              ? one(way.words().get(0), way.tongue(), concept.head())
              : several(way, concept.head());
      float weight = way.weight() * rarity.fair(concept, way);
      ways.add(weight == 1 ? query : new BoostQuery(query, weight));
    }
    Query met = ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, TIE);
    return concept.head() > 0 ? new BoostQuery(met, 1 + (HEAD - 1) * concept.head()) : met;
  }

  /** All the words; more where they stand side by side. */
  private Query several(Way way, float head) {
    int count = way.words().size();
    Tongue spoken = way.tongue() == null ? tongue : way.tongue();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < count; i++) {
      boolean naming = i == (spoken == Tongue.FRENCH ? 0 : count - 1);
      Query word = one(way.words().get(i), way.tongue(), naming ? head * count : 0);
      all.add(new BoostQuery(word, 1f / count), Occur.MUST);
    }
    all.add(new BoostQuery(inName(way.words(), spoken), ALL_WORDS_NEAR), Occur.SHOULD);
    return all.build();
  }

  /** Side by side; a word that says nothing ("de", "of") may stand between. */
  private static Query inName(List<String> words, Tongue tongue) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(words.size() - 1);
    String field = Documents.nameField(tongue);
    words.forEach(word -> phrase.add(new Term(field, HouseAnalysis.stem(tongue, word))));
    return phrase.build();
  }

  /** A word in any field; more where the product is that very thing. */
  private Query one(String word, Tongue spoken, float head) {
    Query somewhere = somewhere(word, spoken);
    if (head == 0) {
      return somewhere;
    }
    BooleanQuery.Builder naming = new BooleanQuery.Builder().add(somewhere, Occur.MUST);
    for (Tongue each : Tongue.values()) {
      if (spoken == null || spoken == each) {
        float weight = IS_IT * head * weight(each);
        String stem = HouseAnalysis.stem(each, word);
        naming.add(term(Documents.headField(each), stem, weight), Occur.SHOULD);
      }
    }
    return naming.build();
  }

  private Query somewhere(String word, Tongue spoken) {
    Query whole = new DisjunctionMaxQuery(fields(word, spoken), TIE);
    if (!MeasureParts.MEASURE.matcher(word).matches()) {
      return whole;
    }
    BooleanQuery.Builder numbers = new BooleanQuery.Builder();
    for (String number : word.split("x")) {
      numbers.add(new DisjunctionMaxQuery(fields(number, spoken), TIE), Occur.MUST);
    }
    return new DisjunctionMaxQuery(List.of(new BoostQuery(whole, 2), numbers.build()), TIE);
  }

  /** What was typed may be a code, and as written counts more; another word only by its stem. */
  private List<Query> fields(String word, Tongue spoken) {
    List<Query> fields = new ArrayList<>();
    if (spoken == null) {
      fields.add(term(Documents.CODE, word, 12));
      fields.add(term(Documents.writtenField(tongue), word, 10));
    }
    for (Tongue each : Tongue.values()) {
      if (spoken == null || spoken == each) {
        String stem = HouseAnalysis.stem(each, word);
        fields.add(term(Documents.nameField(each), stem, 7 * weight(each)));
        fields.add(term(Documents.restField(each), stem, 5 * weight(each)));
      }
    }
    return fields;
  }

  private float weight(Tongue each) {
    return each == tongue ? 1 : OTHER_TONGUE;
  }

  private static Query term(String field, String word, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), weight);
  }
}
