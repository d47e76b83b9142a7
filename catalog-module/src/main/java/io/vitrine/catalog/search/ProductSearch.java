package io.vitrine.catalog.search;

import io.vitrine.catalog.search.index.ProductIndex;
import io.vitrine.catalog.search.words.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds published products by words and facets, without the database. */
@ApplicationScoped
public class ProductSearch {

  private final AtomicReference<ProductIndex> index = new AtomicReference<>();
  private Thesaurus thesaurus = Thesaurus.SHIPPED;

  /** A page of what is wanted; nothing while the first index is not open yet. */
  public Found find(Wanted wanted) {
    return ask(current -> current.find(wanted)).orElse(Found.NOTHING);
  }

  /** Products for words that are still being typed, at most so many. */
  public List<Found.Hit> propose(String typed, Tongue tongue, int most) {
    return ask(current -> current.propose(typed, tongue, most)).orElse(List.of());
  }

  /** Why a product stands where it does in what is found; empty while no index is open yet. */
  public Optional<Ranking> why(Wanted wanted, String product) {
    return ask(current -> current.why(wanted, product));
  }

  /** These products in this order, as far as they are published. */
  public List<Found.Hit> named(List<String> products) {
    return products.isEmpty()
        ? List.of()
        : ask(current -> current.named(products)).orElse(List.of());
  }

  private <T> Optional<T> ask(Function<ProductIndex, T> question) {
    ProductIndex current = index.get();
    if (current == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.apply(current));
    } catch (AlreadyClosedException e) {
      // a rebuilt index took its place between the two lines above
      ProductIndex successor = index.get();
      if (successor == current) {
        throw e;
      }
      return Optional.of(question.apply(successor));
    }
  }

  public synchronized void use(ProductIndex opened) {
    opened.use(thesaurus);
    index.set(opened);
  }

  /** From now on words also mean what this says. */
  public synchronized void use(Thesaurus other) {
    thesaurus = other;
    ProductIndex current = index.get();
    if (current != null) {
      current.use(other);
    }
  }
}
