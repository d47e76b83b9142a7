package io.vitrine.store.showing;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Articles;
import io.vitrine.store.dossier.DossierAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reads a visit with what was shown. The catalogue is asked after the database has been read and
 * let go.
 */
@ApplicationScoped
public class ReadVisit {

  private final VisitRows visits;
  private final Articles articles;

  @Inject
  public ReadVisit(VisitRows visits, Articles articles) {
    this.visits = visits;
    this.articles = articles;
  }

  /**
   * @param visit the visit's number
   */
  public DossierAnswer<VisitSheet> of(String visit, Acting by) {
    return visits
        .of(visit, by)
        .fold(
            rows ->
                DossierAnswer.done(
                    new VisitSheet(
                        rows.head(),
                        rows.lines(),
                        rows.end(),
                        articles.of(rows.lines().stream().map(VisitLine::sku).toList()))),
            refused -> DossierAnswer.refused(refused.why(), refused.words().toArray()));
  }
}
