package io.vitrine.catalog.search;

import java.util.Arrays;

/** Variants that meet words and choices, by rising number in the whole index. */
final class Held {

  private int[] documents = new int[256];
  private int size;

  /** One behind those before it. */
  void add(int document) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
    }
    documents[size++] = document;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return documents[at];
  }

  boolean has(int document) {
    return Arrays.binarySearch(documents, 0, size, document) >= 0;
  }
}
