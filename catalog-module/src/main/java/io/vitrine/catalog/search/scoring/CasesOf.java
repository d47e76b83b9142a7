package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.posting.CaseList;
import io.vitrine.catalog.search.posting.KeptList;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.PostingList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/**
 * All the words of one thing, scored case by case: a list of variants then says which case each is,
 * and what the best of all cases has bounds them all.
 */
final class CasesOf extends ScorePart {
  private final List<Query> words;
  private final Lexicon lexicon;
  private final KeptLists.Words kept;
  private final ScorePart ofCases;
  private final ScorePart ofVariants;
  private CaseList list;
  private KeptList.Cursor cursor;
  private float[] worth;
  private float most;
  private boolean tooMany;

  /** Builds a part of a query from what its words are to be. */
  interface Building {
    ScorePart of(ScoreTree.Leaves leaves) throws IOException;
  }

  CasesOf(List<Query> words, Lexicon lexicon, Building building) throws IOException {
    this.words = words;
    this.lexicon = lexicon;
    this.kept = lexicon.kept(words);
    this.ofCases =
        building.of(
            (word, boost) -> new WordOfCase(this, words.indexOf(word), word, boost, lexicon));
    this.ofVariants = building.of((word, boost) -> new ListedWords(word, boost, lexicon));
  }

  /** The cases of the segment that was entered. */
  CaseList list() {
    return list;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    list = kept.of(leaf.reader(), () -> read(leaf));
    tooMany = list == null;
    if (tooMany) {
      ofVariants.enter(leaf);
      return;
    }
    cursor = list.cursor();
    ofCases.enter(leaf);
    worth = new float[list.cases()];
    most = BatchScores.UNMET;
    int[] batch = new int[BatchScores.BATCH];
    for (int from = 0; from < worth.length && !ofCases.isEmpty(); from += batch.length) {
      int count = Math.min(batch.length, worth.length - from);
      for (int i = 0; i < count; i++) {
        batch[i] = from + i;
      }
      ofCases.score(batch, count);
      System.arraycopy(ofCases.scores, 0, worth, from, count);
    }
    for (float each : worth) {
      most = Math.max(most, each);
    }
  }

  private CaseList read(LeafReaderContext leaf) throws IOException {
    List<PostingList> lists = new ArrayList<>();
    for (Query word : words) {
      lists.add(lexicon.read(word, leaf));
    }
    return CaseList.of(lists, leaf.reader().maxDoc());
  }

  @Override
  boolean isEmpty() {
    return tooMany ? ofVariants.isEmpty() : list.size() == 0 || ofCases.isEmpty();
  }

  @Override
  float bound(int from, int to) throws IOException {
    if (tooMany) {
      return ofVariants.bound(from, to);
    }
    return cursor.next(from) > to ? BatchScores.UNMET : most;
  }

  @Override
  void score(int[] documents, int count) throws IOException {
    if (tooMany) {
      ofVariants.score(documents, count);
      System.arraycopy(ofVariants.scores, 0, scores, 0, count);
    } else {
      cursor.score(documents, count, worth, scores);
    }
  }
}
