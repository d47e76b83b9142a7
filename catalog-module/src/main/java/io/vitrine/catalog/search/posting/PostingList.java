package io.vitrine.catalog.search.posting;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * Where a word of one field, or words beside each other, stand in one segment: read from the index
 * once, where the engine would unpack it for every question. How often they stand there, in a text
 * of which length, takes few values: each is a kind, known by its number.
 */
public final class PostingList extends KeptList {

  private static final int MOST_KINDS = 256;

  /** By place; {@code null} where all are of one kind. */
  private final byte[] kinds;

  private final PostingKinds there;
  private final boolean manifold;

  private PostingList(Reading read, int maxDocument) {
    super(read.documents, read.count, maxDocument);
    this.kinds = read.kindCount > 1 ? Arrays.copyOf(read.kinds, read.count) : null;
    this.there =
        new PostingKinds(
            Arrays.copyOf(read.frequencies, read.kindCount),
            Arrays.copyOf(read.norms, read.kindCount));
    this.manifold = read.manifold;
  }

  static PostingList read(LeafReader reader, Term term, TermState state) throws IOException {
    TermsEnum at = reader.terms(term.field()).iterator();
    at.seekExact(term.bytes(), state);
    NumericDocValues lengths = reader.getNormValues(term.field());
    Reading read = new Reading(at.docFreq());
    PostingsEnum postings = at.postings(null, PostingsEnum.FREQS);
    for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc()) {
      read.add(i, postings.freq(), lengths);
    }
    return new PostingList(read, reader.maxDoc());
  }

  /**
   * @param words scores each variant by how often they stand beside each other in the field; {@code
   *     null} where they never do
   */
  static PostingList read(LeafReader reader, String field, Scorer words) throws IOException {
    NumericDocValues lengths = reader.getNormValues(field);
    Reading read = new Reading(16);
    DocIdSetIterator all = words == null ? DocIdSetIterator.empty() : words.iterator();
    for (int i = all.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = all.nextDoc()) {
      read.add(i, words.score(), lengths);
    }
    return new PostingList(read, reader.maxDoc());
  }

  /** What is read, variant after variant. */
  private static final class Reading {
    private int[] documents;
    private byte[] kinds;
    private int count;
    private float[] frequencies = new float[4];
    private long[] norms = new long[4];
    private int kindCount;
    private boolean manifold;

    Reading(int expected) {
      this.documents = new int[expected];
      this.kinds = new byte[expected];
    }

    void add(int document, float frequency, NumericDocValues lengths) throws IOException {
      if (count == documents.length) {
        documents = Arrays.copyOf(documents, count * 2);
        kinds = Arrays.copyOf(kinds, count * 2);
      }
      documents[count] = document;
      long norm = lengths != null && lengths.advanceExact(document) ? lengths.longValue() : 1;
      kinds[count++] = (byte) kind(frequency, norm);
    }

    private int kind(float frequency, long norm) {
      for (int kind = 0; kind < kindCount; kind++) {
        if (norms[kind] == norm && frequencies[kind] == frequency) {
          return kind;
        }
      }
      if (kindCount == MOST_KINDS) {
        manifold = true;
        return 0;
      }
      if (kindCount == norms.length) {
        norms = Arrays.copyOf(norms, kindCount * 2);
        frequencies = Arrays.copyOf(frequencies, kindCount * 2);
      }
      norms[kindCount] = norm;
      frequencies[kindCount] = frequency;
      return kindCount++;
    }
  }

  /** There are more kinds than numbers for them: the engine has to score. */
  public boolean isManifold() {
    return manifold;
  }

  /** The kinds there are. */
  public PostingKinds kinds() {
    return there;
  }

  @Override
  int at(int place) {
    return kinds == null ? 0 : kinds[place] & MOST_KINDS - 1;
  }

  @Override
  int bytes() {
    return super.bytes() + (kinds == null ? 0 : kinds.length) + 12 * there.count();
  }
}
