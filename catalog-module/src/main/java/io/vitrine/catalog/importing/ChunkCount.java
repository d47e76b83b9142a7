package io.vitrine.catalog.importing;

/**
 * What a chunk of rows came to.
 *
 * @param remarks rows among the written and unchanged that arrived without some of their cells
 */
record ChunkCount(int written, int unchanged, int refused, int remarks) {
  int rows() {
    return written + unchanged + refused;
  }
}
