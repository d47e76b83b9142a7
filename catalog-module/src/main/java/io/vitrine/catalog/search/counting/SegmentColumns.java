package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What counting and sorting read of one segment, in plain arrays: read once when the segment comes,
 * kept as long as it lives.
 */
public final class SegmentColumns {

  /** The same number for the variants of a product, which lie side by side. */
  public final int[] product;

  final VariantRows rows;
  private final int[][] nameOrder = new int[2][];
  private final BytesRef[][] names = new BytesRef[2][];

  /**
   * @param most so many facet values have bits at most
   */
  public SegmentColumns(LeafReader reader, FacetDictionary dictionary, int most)
      throws IOException {
    int documents = reader.maxDoc();
    product = ordinals(reader, Documents.PRODUCT, documents);
    rows = new VariantRows(reader, dictionary, most);
    for (Tongue tongue : Tongue.values()) {
      String field = Documents.sortField(tongue);
      nameOrder[tongue.ordinal()] = ordinals(reader, field, documents);
      names[tongue.ordinal()] = table(DocValues.getSorted(reader, field));
    }
  }

  BytesRef name(Tongue tongue, int document) {
    int ordinal = nameOrder[tongue.ordinal()][document];
    return names[tongue.ordinal()][ordinal];
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
