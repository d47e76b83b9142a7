package io.vitrine.store.dossier;

import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.stock.SetAside;
import io.vitrine.store.stock.SetAsideEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the customer see a preparation behind her link, from the word that it is ready until it is
 * taken back. Called inside the transaction of whatever changed it; what would show her nothing
 * new, such as a note of the staff, is not told. The dossier's row is the lock that orders the
 * versions.
 */
@ApplicationScoped
class TellCustomer {

  private final EntityManager database;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  TellCustomer(EntityManager database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** In the transaction that gave the pieces back or sold them. */
  void ended(@Observes SetAsideEnded ended) {
    Dossier dossier = database.find(Dossier.class, ended.dossier());
    if (dossier != null) {
      changed(dossier);
    }
  }

  void changed(Dossier dossier) {
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    Preparation preparation = database.find(Preparation.class, dossier.number());
    JsonObject shown =
        preparation.isPrepared() ? shown(dossier.number(), preparation).json() : null;
    String document = shown == null ? null : shown.toString();
    Instant now = clock.instant();
    ToldPreparation told = database.find(ToldPreparation.class, dossier.number());
    if (told == null) {
      told = new ToldPreparation(dossier.number(), now);
      database.persist(told);
    }
    if (told.isNews(document)) {
      told.tell(document, now);
      outbox.tellPreparation(dossier.number(), dossier.shop(), told.version(), now, shown);
    }
  }

  private ShownPreparation shown(String number, Preparation preparation) {
    List<Alternative> alternatives =
        rows(
            Alternative.class,
            "select a from Alternative a where a.dossier = :number order by a.addedAt, a.id",
            number);
    List<SetAside> kept =
        rows(
            SetAside.class,
            "select s from SetAside s where s.dossier = :number order by s.setAsideAt, s.id",
            number);
    Map<String, Article> known =
        copies(
            Stream.concat(
                    alternatives.stream().map(Alternative::sku),
                    kept.stream().map(SetAside::getSku))
                .collect(Collectors.toSet()));
    return new ShownPreparation(
        preparation.preparedAt().orElseThrow(),
        preparation.preparedByName().orElseThrow(),
        preparation.plan().orElse(null),
        preparation.setName().orElse(null),
        alternatives.stream()
            .map(
                one ->
                    new ShownPreparation.Proposal(
                        piece(one.sku(), known), one.because().reason(), one.because().words()))
            .toList(),
        kept.stream().map(one -> piece(one.getSku(), known)).toList());
  }

  private static ShownPreparation.Piece piece(String sku, Map<String, Article> known) {
    Article article = known.get(sku);
    return article == null
        ? new ShownPreparation.Piece(sku, null, null, null, null)
        : new ShownPreparation.Piece(
            sku, article.product(), article.name(), article.variant(), article.picture());
  }

  private Map<String, Article> copies(Set<String> skus) {
    return skus.isEmpty()
        ? Map.of()
        : database
            .createQuery("select c from ArticleCopy c where c.sku in :skus", ArticleCopy.class)
            .setParameter("skus", skus)
            .getResultStream()
            .map(ArticleCopy::article)
            .collect(Collectors.toMap(Article::sku, Function.identity()));
  }

  private <T> List<T> rows(Class<T> kind, String query, String number) {
    return database.createQuery(query, kind).setParameter("number", number).getResultList();
  }
}
