package io.vitrine.catalog.search.posting;

import java.util.Arrays;

/** Variants that meet words and choices, by rising number in the whole index. */
public final class Held {

  private int[] documents = new int[256];
  private int size;

  /** One behind those before it. */
  public void add(int document) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
    }
    documents[size++] = document;
  }

  public int size() {
    return size;
  }

  public int get(int at) {
    return documents[at];
  }

  public boolean has(int document) {
    return Arrays.binarySearch(documents, 0, size, document) >= 0;
  }
}
