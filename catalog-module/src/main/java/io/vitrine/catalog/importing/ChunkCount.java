package io.vitrine.catalog.importing;

/**
 * What a chunk of rows came to.
 *
 * @param added those among the written that are new
 * @param remarks rows among the written and unchanged that arrived without some of their cells
 */
record ChunkCount(int written, int added, int unchanged, int refused, int remarks) {
  int rows() {
    return written + unchanged + refused;
  }
}
