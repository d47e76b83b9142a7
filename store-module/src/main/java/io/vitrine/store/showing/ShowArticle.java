package io.vitrine.store.showing;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Articles;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Shows an article that nobody had planned; the catalogue is asked between two transactions. */
@ApplicationScoped
public class ShowArticle {

  private final NoteVisit noteVisit;
  private final Articles articles;

  @Inject
  public ShowArticle(NoteVisit noteVisit, Articles articles) {
    this.noteVisit = noteVisit;
    this.articles = articles;
  }

  /** The article's number. */
  public DossierAnswer<String> show(String visit, String sku, Acting by) {
    return noteVisit.mayNote(visit, by).fold(open -> showKnown(visit, sku, by), refused -> refused);
  }

  private DossierAnswer<String> showKnown(String visit, String sku, Acting by) {
    Articles.Shelf shelf = articles.of(Set.of(sku));
    if (shelf.find(sku).isEmpty()) {
      return DossierAnswer.refused(
          shelf.isCatalogueAway() ? DossierRefusal.CATALOGUE_AWAY : DossierRefusal.NO_SUCH_ARTICLE);
    }
    return noteVisit.found(visit, sku, by);
  }
}
