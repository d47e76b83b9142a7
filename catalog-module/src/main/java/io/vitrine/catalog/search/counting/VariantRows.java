package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.document.Documents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * All that counting asks of the variants of one segment, a row of machine words for each, side by
 * side: its price, its sides, the ranges these fall in and its facets, a bit for each value that is
 * not rare. What a product has is what the rows of its variants have together.
 */
public final class VariantRows {

  static final long NO_NUMBER = Long.MIN_VALUE;

  /** Where the ranges and behind them the facets begin in a row. */
  static final int BITS = 2;

  /** A value of a lesser share of the variants has no bit. */
  private static final int RARE = 400;

  /** So many values have bits at most: eight words a row. */
  public static final int MOST_VALUES = 8 * Long.SIZE;

  private static final int SIDE_BITS = 21;
  private static final long SIDE = (1L << SIDE_BITS) - 1;

  private final int width;
  private final long[] words;
  private final int[] valueOfBit;
  private final int[] rareFrom;
  private final int[] rare;

  /**
   * @param most so many values have bits at most
   */
  VariantRows(LeafReader reader, FacetDictionary dictionary, int most) throws IOException {
    int documents = reader.maxDoc();
    SortedSetDocValues facets = DocValues.getSortedSet(reader, Documents.FACETS);
    FacetValue[] values = new FacetValue[(int) facets.getValueCount()];
    int[] numbers = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = FacetValue.ofTerm(facets.lookupOrd(i).utf8ToString());
      numbers[i] = dictionary.numberOf(values[i]);
    }
    int[] bits = bits(values, frequencies(facets, documents), documents, most);
    int withBit = (int) Arrays.stream(bits).filter(bit -> bit >= 0).count();
    valueOfBit = new int[withBit];
    for (int i = 0; i < bits.length; i++) {
      if (bits[i] >= 0) {
        valueOfBit[bits[i]] = numbers[i];
      }
    }
    width = BITS + 1 + (withBit + Long.SIZE - 1) / Long.SIZE;
    words = new long[documents * width];
    rareFrom = withBit == values.length ? null : new int[documents + 1];
    rare = facets(DocValues.getSortedSet(reader, Documents.FACETS), bits, numbers, documents);
    numbers(reader, documents);
  }

  private static int[] frequencies(SortedSetDocValues facets, int documents) throws IOException {
    int[] frequencies = new int[(int) facets.getValueCount()];
    for (int document = 0; document < documents; document++) {
      if (facets.advanceExact(document)) {
        for (int i = facets.docValueCount(); i > 0; i--) {
          frequencies[(int) facets.nextOrd()]++;
        }
      }
    }
    return frequencies;
  }

  /** Bits for the frequent values, those of one facet side by side, numbers rising; else -1. */
  private static int[] bits(FacetValue[] values, int[] frequencies, int documents, int most) {
    List<Integer> frequent = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if ((long) frequencies[i] * RARE >= documents) {
        frequent.add(i);
      }
    }
    frequent.sort(Comparator.comparing((Integer i) -> frequencies[i]).reversed());
    List<Integer> chosen = frequent.subList(0, Math.min(most, frequent.size()));
    chosen.sort(
        Comparator.comparing((Integer i) -> values[i].facet())
            .thenComparing(
                i -> values[i].number(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(i -> i));
    int[] bits = new int[values.length];
    Arrays.fill(bits, -1);
    for (int bit = 0; bit < chosen.size(); bit++) {
      bits[chosen.get(bit)] = bit;
    }
    return bits;
  }

  /** Sets the bits of the frequent values and gives the rare ones, variant after variant. */
  private int[] facets(SortedSetDocValues facets, int[] bits, int[] numbers, int documents)
      throws IOException {
    int[] found = new int[16];
    int end = 0;
    for (int document = 0; document < documents; document++) {
      int count = facets.advanceExact(document) ? facets.docValueCount() : 0;
      for (int i = 0; i < count; i++) {
        int ordinal = (int) facets.nextOrd();
        int bit = bits[ordinal];
        if (bit >= 0) {
          words[document * width + BITS + 1 + bit / Long.SIZE] |= 1L << bit;
        } else {
          found = end < found.length ? found : Arrays.copyOf(found, end * 2);
          found[end++] = numbers[ordinal];
        }
      }
      if (rareFrom != null) {
        rareFrom[document + 1] = end;
      }
    }
    return Arrays.copyOf(found, end);
  }

  private void numbers(LeafReader reader, int documents) throws IOException {
    NumericDocValues prices = DocValues.getNumeric(reader, Documents.PRICE);
    for (int document = 0; document < documents; document++) {
      long price = prices.advanceExact(document) ? prices.longValue() : NO_NUMBER;
      words[document * width] = price;
      words[document * width + BITS] = NumberSteps.PRICE.of(price);
    }
    for (Side side : Side.values()) {
      NumericDocValues lengths = DocValues.getNumeric(reader, Documents.sideField(side));
      for (int document = 0; document < documents; document++) {
        if (lengths.advanceExact(document) && lengths.longValue() >= 0) {
          long length = Math.min(SIDE - 1, lengths.longValue());
          words[document * width + 1] |= length + 1 << SIDE_BITS * side.ordinal();
          words[document * width + BITS] |= NumberSteps.of(side).of(length);
        }
      }
    }
  }

  /** In cents, or {@link #NO_NUMBER}. */
  long price(int document) {
    return words[document * width];
  }

  /** In millimetres, or {@link #NO_NUMBER}. */
  long side(Side side, int document) {
    long length = words[document * width + 1] >>> SIDE_BITS * side.ordinal() & SIDE;
    return length == 0 ? NO_NUMBER : length - 1;
  }

  /** How many words of a row are bits: the first of ranges, the others of facets. */
  int bitWords() {
    return width - BITS;
  }

  /** Word by word, where the bits of a variant begin. */
  int bitsAt(int document) {
    return document * width + BITS;
  }

  long word(int at) {
    return words[at];
  }

  /** How many values have a bit. */
  int values() {
    return valueOfBit.length;
  }

  /** The value of a bit, counted from the first word of facets. */
  int value(int bit) {
    return valueOfBit[bit];
  }

  boolean hasRare() {
    return rareFrom != null;
  }

  int rareFrom(int document) {
    return rareFrom[document];
  }

  int rareTo(int document) {
    return rareFrom[document + 1];
  }

  int rare(int at) {
    return rare[at];
  }
}
