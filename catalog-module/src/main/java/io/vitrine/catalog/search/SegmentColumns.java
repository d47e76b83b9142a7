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
 * kept as long as it lives. About 60 bytes a variant.
 */
final class SegmentColumns {

  static final long NO_PRICE = Long.MIN_VALUE;

  final int[] product;
  final long[] price;
  private final int[] facetStart;
  private final int[] facets;
  private final int[][] nameOrder = new int[2][];
  private final BytesRef[][] names = new BytesRef[2][];

  SegmentColumns(LeafReader reader, FacetDictionary dictionary) throws IOException {
    int documents = reader.maxDoc();
    product = ordinals(reader, Documents.PRODUCT, documents);
    price = prices(reader, documents);
    for (Tongue tongue : Tongue.values()) {
      String field = Documents.sortField(tongue);
      nameOrder[tongue.ordinal()] = ordinals(reader, field, documents);
      names[tongue.ordinal()] = table(DocValues.getSorted(reader, field));
    }
    facetStart = new int[documents + 1];
    facets = facets(reader, dictionary, documents);
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

  private static long[] prices(LeafReader reader, int documents) throws IOException {
    long[] prices = new long[documents];
    NumericDocValues values = DocValues.getNumeric(reader, Documents.PRICE);
    for (int document = 0; document < documents; document++) {
      prices[document] = values.advanceExact(document) ? values.longValue() : NO_PRICE;
    }
    return prices;
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
