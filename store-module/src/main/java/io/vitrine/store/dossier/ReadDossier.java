package io.vitrine.store.dossier;

import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a dossier whole, with what is known of its articles. The catalogue is asked after the
 * database has been read and let go: a slow catalogue holds no connection.
 */
@ApplicationScoped
public class ReadDossier {

  private final DossierRows dossiers;
  private final Articles articles;
  private final Clock clock;

  @Inject
  public ReadDossier(DossierRows dossiers, Articles articles, Clock clock) {
    this.dossiers = dossiers;
    this.articles = articles;
    this.clock = clock;
  }

  public DossierAnswer<DossierView> of(String number, Acting by) {
    return dossiers
        .of(number, by)
        .fold(
            rows -> DossierAnswer.done(view(rows)),
            refused -> DossierAnswer.refused(refused.why(), refused.words().toArray()));
  }

  private DossierView view(DossierRows.Rows rows) {
    List<Alternative> alternatives = rows.alternatives();
    List<SoldArticle> outcomes = rows.outcomes();
    Set<String> planned = new LinkedHashSet<>();
    rows.wishes().forEach(wish -> planned.add(wish.sku()));
    alternatives.forEach(alternative -> planned.add(alternative.sku()));
    Set<String> all = new LinkedHashSet<>(planned);
    outcomes.forEach(outcome -> all.add(outcome.sku()));
    all.addAll(rows.dossier().talk().compared());
    Articles.Shelf shelf = articles.of(all);
    return new DossierView(
        headline(rows.dossier()),
        rows.wishes().stream()
            .map(
                wish ->
                    new DossierView.Line(
                        wish.sku(),
                        wish.note().orElse(null),
                        wish.quantity(),
                        shelf.find(wish.sku()).orElse(null),
                        sold(outcomes.stream().filter(of(wish.sku())), shelf),
                        rows.setAside().contains(wish.sku())))
            .toList(),
        alternatives.stream()
            .map(
                alternative ->
                    proposal(
                        alternative, outcomes, shelf, rows.setAside().contains(alternative.sku())))
            .toList(),
        sold(outcomes.stream().filter(outcome -> !planned.contains(outcome.sku())), shelf),
        rows.dossier().talk().compared().stream()
            .map(sku -> new DossierView.Compared(sku, shelf.find(sku).orElse(null)))
            .toList(),
        work(rows.preparation()),
        presence(rows.visit()),
        new DossierView.CatalogueNews(shelf.isCatalogueAway(), shelf.oldest().orElse(null)),
        clock.instant());
  }

  private static DossierView.Headline headline(Dossier dossier) {
    return new DossierView.Headline(
        dossier.number(),
        dossier.shop(),
        dossier.zone(),
        dossier.startsAt(),
        dossier.minutes(),
        dossier.isCancelled(),
        dossier.cancelReason().orElse(null),
        dossier.guest().name(),
        dossier.guest().email().orElse(null),
        dossier.guest().phone().orElse(null),
        dossier.advice().language(),
        dossier.advice().topicInFrench(),
        dossier.advice().topicInEnglish(),
        dossier.advice().staff(),
        dossier.advice().staffName(),
        dossier.message().orElse(null),
        dossier.selectionName().orElse(null),
        dossier.room(),
        dossier.talk());
  }

  private static DossierView.Proposal proposal(
      Alternative alternative, List<SoldArticle> outcomes, Articles.Shelf shelf, boolean setAside) {
    return new DossierView.Proposal(
        alternative.id(),
        alternative.sku(),
        alternative.because().reason(),
        alternative.because().words(),
        alternative.addedByName(),
        shelf.find(alternative.sku()).orElse(null),
        sold(outcomes.stream().filter(of(alternative.sku())), shelf),
        setAside);
  }

  private static java.util.function.Predicate<SoldArticle> of(String sku) {
    return outcome -> outcome.sku().equals(sku);
  }

  private static List<DossierView.Sold> sold(Stream<SoldArticle> outcomes, Articles.Shelf shelf) {
    return outcomes
        .map(
            outcome ->
                new DossierView.Sold(
                    outcome.sku(),
                    outcome.kind().name(),
                    outcome.quantity(),
                    outcome.receipt(),
                    outcome.soldAt(),
                    shelf.find(outcome.sku()).orElse(null)))
        .toList();
  }

  private static DossierView.Work work(Preparation preparation) {
    return new DossierView.Work(
        preparation.plan().orElse(null),
        preparation.notes().orElse(null),
        preparation.setName().orElse(null),
        preparation.preparedAt().orElse(null),
        preparation.preparedByName().orElse(null),
        preparation.changedAt().orElse(null),
        preparation.changedByName().orElse(null),
        preparation.version());
  }

  private static DossierView.Presence presence(Optional<Visit> of) {
    return of.map(
            visit ->
                new DossierView.Presence(
                    visit.getId(),
                    visit.getState(),
                    visit.getArrivedAt(),
                    visit.getEndedAt(),
                    visit.getReceivedAt() == null ? null : visit.getStaffName()))
        .orElse(new DossierView.Presence(null, null, null, null, null));
  }
}
