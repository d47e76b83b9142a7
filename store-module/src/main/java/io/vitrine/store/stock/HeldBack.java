package io.vitrine.store.stock;

import java.util.Collection;
import java.util.Set;

/**
 * Articles that nobody may have for the time being although they lie in a shop, such as while they
 * are recalled. Whoever knows of them says so here; the ledger counts them as not free.
 */
public interface HeldBack {

  /** Those of these numbers that a shop holds back now; in training none is. */
  Set<String> of(String shop, Collection<String> skus);
}
