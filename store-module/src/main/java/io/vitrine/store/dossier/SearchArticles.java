package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.FoundVariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Looks in the catalogue for something else to propose. */
@ApplicationScoped
public class SearchArticles {

  private static final int SHOWN = 8;
  private static final int LONGEST = 100;

  private final Catalog catalog;

  @Inject
  public SearchArticles(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * @param language {@code fr} or {@code en}
   */
  public DossierAnswer<List<FoundVariant>> search(String words, String shop, String language) {
    String asked = words == null ? "" : words.strip();
    String some = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    return catalog
        .search(some, shop, language, SHOWN)
        .fold(DossierAnswer::done, why -> DossierAnswer.refused(DossierRefusal.CATALOGUE_AWAY));
  }
}
