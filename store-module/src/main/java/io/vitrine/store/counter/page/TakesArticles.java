package io.vitrine.store.counter.page;

/** A page onto which articles are scanned or searched. */
public interface TakesArticles {

  /** One piece more of an article. */
  void more(String sku);
}
