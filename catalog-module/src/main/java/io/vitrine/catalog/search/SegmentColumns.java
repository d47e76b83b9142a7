package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What counting and sorting read of one segment, in plain arrays: read once when the segment comes,
 * kept as long as it lives. About 75 bytes a variant.
 */
final class SegmentColumns {

  static final long NO_NUMBER = Long.MIN_VALUE;
  private static final int NO_SIDE = Integer.MIN_VALUE;

  final int[] product;
  final long[] price;
  private final byte[] priceStep;
  private final int[][] sides = new int[Side.values().length][];
  private final byte[][] sideSteps = new byte[Side.values().length][];
  private final int[] facetStart;
  private final int[] facets;
  private final int[][] nameOrder = new int[2][];
  private final BytesRef[][] names = new BytesRef[2][];

  SegmentColumns(LeafReader reader, FacetDictionary dictionary) throws IOException {
    int documents = reader.maxDoc();
    product = ordinals(reader, Documents.PRODUCT, documents);
    price = prices(reader, documents);
    priceStep = steps(price, ShelfCollector.PRICE_STEPS);
    for (Side side : Side.values()) {
      int[] lengths = lengths(reader, Documents.sideField(side), documents);
      sides[side.ordinal()] = lengths;
      sideSteps[side.ordinal()] =
          steps(Arrays.stream(lengths).mapToLong(SegmentColumns::length).toArray(), side.steps());
    }
    for (Tongue tongue : Tongue.values()) {
      String field = Documents.sortField(tongue);
      nameOrder[tongue.ordinal()] = ordinals(reader, field, documents);
      names[tongue.ordinal()] = table(DocValues.getSorted(reader, field));
    }
    facetStart = new int[documents + 1];
    facets = facets(reader, dictionary, documents);
  }

  /** In millimetres, or {@link #NO_NUMBER}. */
  long side(Side side, int document) {
    return length(sides[side.ordinal()][document]);
  }

  /** Where a variant's price falls, of {@link NumberCount#step}. */
  byte priceStep(int document) {
    return priceStep[document];
  }

  /** Where a side falls, of {@link NumberCount#step}. */
  byte sideStep(Side side, int document) {
    return sideSteps[side.ordinal()][document];
  }

  private static long length(int millimetres) {
    return millimetres == NO_SIDE ? NO_NUMBER : millimetres;
  }

  int facetsFrom(int document) {
    return facetStart[document];
  }

  int facetsTo(int document) {
    return facetStart[document + 1];
  }

  int facet(int at) {
    return facets[at];
  }

  BytesRef name(Tongue tongue, int document) {
    int ordinal = nameOrder[tongue.ordinal()][document];
    return names[tongue.ordinal()][ordinal];
  }

  private int[] facets(LeafReader reader, FacetDictionary dictionary, int documents)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, Documents.FACETS);
    int[] global = new int[(int) values.getValueCount()];
    for (int i = 0; i < global.length; i++) {
      global[i] = dictionary.numberOf(FacetValue.ofTerm(values.lookupOrd(i).utf8ToString()));
    }
    int[] all = new int[documents * 8];
    int end = 0;
    for (int document = 0; document < documents; document++) {
      facetStart[document] = end;
      if (values.advanceExact(document)) {
        int count = values.docValueCount();
        if (end + count > all.length) {
          all = Arrays.copyOf(all, Math.max(all.length * 2, end + count));
        }
        for (int i = 0; i < count; i++) {
          all[end++] = global[(int) values.nextOrd()];
        }
      }
    }
    facetStart[documents] = end;
    return Arrays.copyOf(all, end);
  }

  private static byte[] steps(long[] numbers, long[] steps) {
    byte[] falls = new byte[numbers.length];
    for (int document = 0; document < numbers.length; document++) {
      falls[document] = NumberCount.step(numbers[document], steps);
    }
    return falls;
  }

  private static long[] prices(LeafReader reader, int documents) throws IOException {
    long[] prices = new long[documents];
    NumericDocValues values = DocValues.getNumeric(reader, Documents.PRICE);
    for (int document = 0; document < documents; document++) {
      prices[document] = values.advanceExact(document) ? values.longValue() : NO_NUMBER;
    }
    return prices;
  }

  private static int[] lengths(LeafReader reader, String field, int documents) throws IOException {
    int[] lengths = new int[documents];
    NumericDocValues values = DocValues.getNumeric(reader, field);
    for (int document = 0; document < documents; document++) {
      lengths[document] = values.advanceExact(document) ? (int) values.longValue() : NO_SIDE;
    }
    return lengths;
  }

  private static int[] ordinals(LeafReader reader, String field, int documents) throws IOException {
    int[] ordinals = new int[documents];
    SortedDocValues values = DocValues.getSorted(reader, field);
    for (int document = 0; document < documents; document++) {
      ordinals[document] = values.advanceExact(document) ? values.ordValue() : -1;
    }
    return ordinals;
  }

  private static BytesRef[] table(SortedDocValues values) throws IOException {
    BytesRef[] table = new BytesRef[values.getValueCount()];
    for (int i = 0; i < table.length; i++) {
      table[i] = BytesRef.deepCopyOf(values.lookupOrd(i));
    }
    return table;
  }
}
