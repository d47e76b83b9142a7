package io.vitrine.store.demo;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Alternative;
import io.vitrine.store.dossier.KeepBack;
import io.vitrine.store.dossier.ProposeAlternative;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Pieces set aside in Bellecour for who comes there next, with an alternative of the adviser's, by
 * the same acts as any.
 */
@ApplicationScoped
public class LoadDemoSetAsides {

  private static final String PART = "set-asides";
  private static final String SHOP = "bellecour";
  private static final Acting MARGAUX = new Acting("S007", "Margaux Perrin", Set.of(SHOP));
  private static final int VISITS = 2;

  @Inject private DemoMarks marks;
  @Inject private ProposeAlternative propose;
  @Inject private KeepBack keepBack;

  /** Whether it is made, now or before; not as long as booking has not told of the appointments. */
  public boolean make() {
    if (marks.isMade(PART)) {
      return true;
    }
    List<String> dossiers = marks.coming(SHOP, VISITS);
    List<String> articles = marks.plentiful(SHOP, 2, VISITS);
    if (dossiers.size() < VISITS || articles.size() < VISITS) {
      return false;
    }
    marks.made(PART);
    for (int visit = 0; visit < VISITS; visit++) {
      propose.propose(
          dossiers.get(visit),
          articles.get(visit),
          new Alternative.Because(Alternative.Reason.GOES_WITH_IT, "À voir ensemble, en réserve."),
          MARGAUX);
      keepBack.setAside(dossiers.get(visit), articles.get(visit), MARGAUX);
    }
    return true;
  }
}
