package io.vitrine.store.showing;

import io.vitrine.store.client.Recalled;
import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.Articles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the house knows of somebody because she wanted to be remembered.
 *
 * @param recalled {@code null} for somebody who is not in the book, or does not say so
 * @param earlier her latest visits with anything to tell, the latest first
 */
public record Known(Recalled recalled, List<Earlier> earlier, Articles.Shelf shelf) {

  /** Nobody whom the house knows. */
  public static final Known NOBODY =
      new Known(null, List.of(), new Articles.Shelf(Map.of(), false));

  public Optional<Recalled> client() {
    return Optional.ofNullable(recalled);
  }

  public Optional<Article> article(String sku) {
    return shelf.find(sku);
  }
}
