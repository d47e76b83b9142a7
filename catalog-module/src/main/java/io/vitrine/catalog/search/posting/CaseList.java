package io.vitrine.catalog.search.posting;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * The variants of one segment that have any of some words, each with its case: which of the words
 * it has and of which kind each is. Variants by the thousand make some dozens of cases, and a case
 * is scored once.
 */
public final class CaseList extends KeptList {

  private static final int MOST_CASES = 1 << 16;

  /** States of one step times kinds of the next word. */
  private static final int MOST_STEPS = 1 << 20;

  private static final byte ABSENT = -1;

  private final char[] cases;

  /** By case, then by word: its kind. */
  private final short[][] kinds;

  /** By word; {@code null} for one that is not in the segment. */
  private final PostingKinds[] there;

  private CaseList(int[] documents, int max, char[] cases, short[][] kinds, PostingKinds[] there) {
    super(documents, documents.length, max);
    this.cases = cases;
    this.kinds = kinds;
    this.there = there;
  }

  /**
   * @param words {@code null} for one that is not in the segment
   * @return {@code null} where there are too many cases
   */
  public static CaseList of(List<PostingList> words, int maxDocument) {
    FixedBitSet any = new FixedBitSet(maxDocument);
    for (PostingList word : words) {
      if (word != null) {
        word.addTo(any);
      }
    }
    int[] documents = new int[any.cardinality()];
    int end = 0;
    for (int i = any.nextSetBit(0); i < maxDocument; i = MetBits.next(any, i)) {
      documents[end++] = i;
    }
    Steps steps = new Steps(documents.length, words.size());
    PostingKinds[] there = new PostingKinds[words.size()];
    for (int word = 0; word < words.size(); word++) {
      PostingList list = words.get(word);
      if (list != null && (list.isManifold() || !steps.add(word, list, documents))) {
        return null;
      }
      there[word] = list == null || list.size() == 0 ? null : list.kinds();
    }
    return steps.list(documents, maxDocument, there);
  }

  /** Tells the variants apart word by word: a state leads with a kind of the next to another. */
  private static final class Steps {
    private final int words;
    private final int[] states;
    private int[] before = new int[64];
    private int[] word = new int[64];
    private short[] kind = new short[64];
    private int count = 1;

    Steps(int documents, int words) {
      this.states = new int[documents];
      this.words = words;
    }

    boolean add(int of, PostingList list, int[] documents) {
      int from = count;
      if ((long) from * list.kinds().count() > MOST_STEPS) {
        return false;
      }
      int[] after = new int[from * list.kinds().count()];
      int[] own = list.documents();
      int at = 0;
      for (int place = 0; place < own.length; place++) {
        while (documents[at] < own[place]) {
          at++;
        }
        int step = states[at] * list.kinds().count() + list.at(place);
        if (after[step] == 0) {
          after[step] = state(states[at], of, list.at(place));
        }
        states[at] = after[step];
      }
      return true;
    }

    private int state(int from, int of, int kindOf) {
      if (count == before.length) {
        before = Arrays.copyOf(before, count * 2);
        word = Arrays.copyOf(word, count * 2);
        kind = Arrays.copyOf(kind, count * 2);
      }
      before[count] = from;
      word[count] = of;
      kind[count] = (short) kindOf;
      return count++;
    }

    CaseList list(int[] documents, int maxDocument, PostingKinds[] there) {
      int[] caseOf = new int[count];
      short[][] kinds = new short[64][];
      char[] cases = new char[states.length];
      int found = 0;
      for (int i = 0; i < states.length; i++) {
        if (caseOf[states[i]] == 0) {
          if (found == MOST_CASES) {
            return null;
          }
          kinds = found < kinds.length ? kinds : Arrays.copyOf(kinds, found * 2);
          kinds[found++] = kinds(states[i]);
          caseOf[states[i]] = found;
        }
        cases[i] = (char) (caseOf[states[i]] - 1);
      }
      return new CaseList(documents, maxDocument, cases, Arrays.copyOf(kinds, found), there);
    }

    private short[] kinds(int state) {
      short[] kinds = new short[words];
      Arrays.fill(kinds, ABSENT);
      for (int at = state; at > 0; at = before[at]) {
        kinds[word[at]] = kind[at];
      }
      return kinds;
    }
  }

  public int cases() {
    return kinds.length;
  }

  /** The kinds of a word; {@code null} for one that is not in the segment. */
  public PostingKinds kinds(int word) {
    return there[word];
  }

  /** The kind of a word in a case, or less than zero where the word is not there. */
  public int kind(int ofCase, int word) {
    return kinds[ofCase][word];
  }

  @Override
  int at(int place) {
    return cases[place];
  }

  @Override
  int bytes() {
    int words = kinds.length == 0 ? 0 : kinds[0].length;
    return super.bytes() + Character.BYTES * cases.length + kinds.length * (24 + 2 * words);
  }
}
