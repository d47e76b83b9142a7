package io.vitrine.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds published products by words and facets, without the database. */
@ApplicationScoped
public class ProductSearch {

  private final AtomicReference<ProductIndex> index = new AtomicReference<>();

  /** A page of what is wanted; nothing while the first index is not open yet. */
  public Found find(Wanted wanted) {
    ProductIndex current = index.get();
    if (current == null) {
      return Found.NOTHING;
    }
    try {
      return current.find(wanted);
    } catch (AlreadyClosedException e) {
      // a rebuilt index took its place between the two lines above
      ProductIndex successor = index.get();
      if (successor == current) {
        throw e;
      }
      return successor.find(wanted);
    }
  }

  void use(ProductIndex opened) {
    index.set(opened);
  }
}
