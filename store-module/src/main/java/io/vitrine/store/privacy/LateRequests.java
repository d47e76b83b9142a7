package io.vitrine.store.privacy;

import io.vitrine.store.client.Client;
import io.vitrine.store.client.HerWord;
import io.vitrine.store.neighbour.PrivacyAnswer;
import io.vitrine.store.neighbour.PrivacyAsked;
import io.vitrine.store.privacy.LateRequest.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people asked about themselves and what is late: tried again with growing pauses, so that it
 * keeps nobody else waiting, and shown to managers.
 */
@ApplicationScoped
public class LateRequests {

  /** Done within seconds as a rule; what booking asks for after that time is late. */
  static final Duration LATE = Duration.ofHours(1);

  private static final int MOST = 200;

  private final EntityManager store;
  private final HerWord herWord;
  private final Clock clock;

  @Inject
  public LateRequests(EntityManager store, HerWord herWord, Clock clock) {
    this.store = store;
    this.herWord = herWord;
    this.clock = clock;
  }

  /**
   * Those that concern these shops, and those of which no shop is known: somebody has to see them.
   * The oldest first.
   *
   * @param shops none: nobody may see anything
   */
  public List<LateRequest> of(Collection<String> shops) {
    return shops.isEmpty()
        ? List.of()
        : store
            .createQuery(
                "select distinct r from LateRequest r left join r.shops s"
                    + " where s in :shops or r.shops is empty order by r.askedAt, r.request",
                LateRequest.class)
            .setParameter("shops", shops)
            .setMaxResults(MOST)
            .getResultList();
  }

  /** Whether it failed lately and has its next try later. */
  @Transactional
  boolean waits(String request) {
    LateRequest late = store.find(LateRequest.class, request);
    return late != null && late.waits(now());
  }

  /** It could not be done. */
  @Transactional
  void failed(PrivacyAsked asked) {
    noted(asked).hangs(State.FAILED, now());
  }

  /** It is done, and booking asks for it still: after a while that is late. */
  @Transactional
  void notTaken(PrivacyAsked asked) {
    Instant now = now();
    if (asked.askedAt().plus(LATE).isBefore(now)) {
      noted(asked).hangs(State.NOT_TAKEN, now);
    }
  }

  private LateRequest noted(PrivacyAsked asked) {
    LateRequest late = store.find(LateRequest.class, asked.id(), LockModeType.PESSIMISTIC_WRITE);
    if (late == null) {
      late = new LateRequest(asked.id(), asked.kind(), asked.askedAt(), shopsOf(asked));
      store.persist(late);
    }
    return late;
  }

  /** In whose books and for whose appointments she is. */
  private Set<String> shopsOf(PrivacyAsked asked) {
    Set<String> shops = new TreeSet<>();
    herWord.people(asked.herself()).stream()
        .flatMap(List::stream)
        .map(Client::shop)
        .forEach(shops::add);
    RowsIn in = RowsIn.one("d.number", asked.appointments());
    if (!in.isEmpty()) {
      List<?> rows =
          in.query(store, "select distinct d.shop from store.dossier d where ", "").getResultList();
      rows.forEach(shop -> shops.add(String.valueOf(shop)));
    }
    return shops;
  }

  /** What the catalogue has still to do; nobody of the store is needed for it. */
  @Transactional
  void elsewhere(List<PrivacyAnswer.Elsewhere> waiting) {
    for (PrivacyAnswer.Elsewhere one : waiting) {
      LateRequest late = store.find(LateRequest.class, one.id(), LockModeType.PESSIMISTIC_WRITE);
      if (late == null) {
        store.persist(new LateRequest(one.id(), one.kind(), one.askedAt(), Set.of()));
      } else {
        late.hangsElsewhere();
      }
    }
  }

  /** All that booking asks for was heard: what is not among it is settled. */
  @Transactional
  void settleAllBut(Set<String> asked) {
    store.createQuery("select r from LateRequest r", LateRequest.class).getResultList().stream()
        .filter(late -> !asked.contains(late.getRequest()))
        .forEach(store::remove);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
