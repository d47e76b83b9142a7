package io.vitrine.store.dossier.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.dossier.SearchArticles;
import io.vitrine.store.neighbour.FoundVariant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Looking for an article in the catalogue, to propose it or to show it on the spot. */
@Named
@ViewScoped
public class ArticleSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SearchArticles searchArticles;
  @Inject private DossierTold told;
  @Inject private Language language;

  private String words;
  private boolean searched;
  private transient List<FoundVariant> found = List.of();

  /**
   * @param shop where the article should stand or lie first
   */
  public void in(String shop) {
    searched = true;
    found =
        told.act(() -> searchArticles.search(words, shop, language.getCode()), null)
            .orElse(List.of());
  }

  /** One was chosen: the others go. */
  public void chosen() {
    found = List.of();
    searched = false;
  }

  public List<FoundVariant> getFound() {
    return found == null ? List.of() : found;
  }

  /** Whether a search was made and nothing chosen yet. */
  public boolean isSearched() {
    return searched;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
