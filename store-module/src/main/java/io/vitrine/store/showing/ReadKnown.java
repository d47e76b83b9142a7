package io.vitrine.store.showing;

import io.vitrine.store.client.RecallClient;
import io.vitrine.store.client.Recalled;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Articles;
import io.vitrine.store.dossier.DossierView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the book and her earlier visits tell of whoever is here or expected. */
@ApplicationScoped
public class ReadKnown {

  private final RecallClient recall;
  private final EarlierVisits earlierVisits;
  private final Articles articles;

  @Inject
  public ReadKnown(RecallClient recall, EarlierVisits earlierVisits, Articles articles) {
    this.recall = recall;
    this.earlierVisits = earlierVisits;
    this.articles = articles;
  }

  /** Of whom a dossier is about: as she said on her visit, else as she gave her address. */
  public Known of(DossierView dossier, Acting by) {
    DossierView.Headline head = dossier.headline();
    String visit = dossier.presence().visit();
    Optional<Recalled> said =
        visit == null ? Optional.empty() : recall.onVisit(head.shop(), visit, by);
    return said.or(
            () ->
                recall.expected(
                    new RecallClient.Guest(head.guest(), head.email(), head.phone()), by))
        .map(client -> known(client, visit))
        .orElse(Known.NOBODY);
  }

  /** Of whoever said who she is on a visit. */
  public Known onVisit(String shop, String visit, Acting by) {
    return recall.onVisit(shop, visit, by).map(client -> known(client, visit)).orElse(Known.NOBODY);
  }

  private Known known(Recalled client, String now) {
    List<Earlier> earlier = earlierVisits.of(client.visits(), now);
    Set<String> skus =
        earlier.stream()
            .flatMap(visit -> visit.lines().stream())
            .map(VisitLine::sku)
            .collect(Collectors.toSet());
    return new Known(client, earlier, skus.isEmpty() ? Known.NOBODY.shelf() : articles.of(skus));
  }
}
