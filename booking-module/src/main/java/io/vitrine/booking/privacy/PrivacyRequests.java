package io.vitrine.booking.privacy;

import io.vitrine.booking.aftersale.ServiceStatuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What people asked of the house: who fetches it, and who did it. */
@ApplicationScoped
public class PrivacyRequests {

  /** A letter that could not leave until then is not sent any more. */
  private static final Duration TRIED = Duration.ofDays(3);

  private static final int SHOWN = 20;
  private static final int LONGEST_TICKET = 10;

  private final EntityManager em;
  private final Event<OwnNews> news;
  private final ServiceStatuses pieces;
  private final Clock clock;

  @Inject
  public PrivacyRequests(
      EntityManager em, Event<OwnNews> news, ServiceStatuses pieces, Clock clock) {
    this.em = em;
    this.news = news;
    this.pieces = pieces;
    this.clock = clock;
  }

  PrivacyRequests() {
    this(null, null, null, null);
  }

  /**
   * What the store has not done, the oldest first.
   *
   * @param after the last one of the page before; {@code null}, or one that is no more, for the
   *     beginning
   */
  public List<PrivacyRequest> forStore(int most, String after) {
    PrivacyRequest last = after == null ? null : em.find(PrivacyRequest.class, after);
    return em.createQuery(
            "select r from PrivacyRequest r where r.storeAt is null and (r.askedAt > :at"
                + " or (r.askedAt = :at and r.id > :id)) order by r.askedAt, r.id",
            PrivacyRequest.class)
        .setParameter("at", last == null ? Instant.EPOCH : last.askedAt())
        .setParameter("id", last == null ? "" : last.id())
        .setMaxResults(most)
        .getResultList();
  }

  /** What the store has done and the catalogue not yet, asked before that. */
  public List<PrivacyRequest> forCatalogue(Instant before, int most) {
    return em.createQuery(
            "select r from PrivacyRequest r where r.storeAt is not null and r.doneAt is null"
                + " and r.askedAt < :before order by r.askedAt, r.id",
            PrivacyRequest.class)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many wait longer than that for somebody. */
  public long openSince(Instant before) {
    return em.createQuery(
            "select count(r) from PrivacyRequest r where r.doneAt is null and r.askedAt < :before",
            Long.class)
        .setParameter("before", before)
        .getSingleResult();
  }

  /** What she asked, but for looking; the last first. */
  public List<PrivacyRequest> of(String person) {
    return em.createQuery(
            "select r from PrivacyRequest r where r.person = :person and r.kind <> :look"
                + " order by r.askedAt desc, r.id",
            PrivacyRequest.class)
        .setParameter("person", person)
        .setParameter("look", PrivacyRequest.Kind.LOOK)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** What the store said last of her, as JSON; empty while it said nothing. */
  public Optional<String> remembered(String person) {
    return em.createQuery(
            "select r.answer from PrivacyRequest r where r.person = :person"
                + " and r.answer is not null and r.kind <> :erase order by r.storeAt desc, r.id",
            String.class)
        .setParameter("person", person)
        .setParameter("erase", PrivacyRequest.Kind.ERASE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whether the store has still something to do or to say. */
  public boolean isStoreAwaited(String person) {
    return em.createQuery(
                "select count(r) from PrivacyRequest r where r.person = :person"
                    + " and r.storeAt is null",
                Long.class)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /**
   * The store did it; said twice it is done once, and what nobody waits for is no harm.
   *
   * @param said its answer, as JSON
   */
  @Transactional
  public void fulfilled(String id, String said) {
    PrivacyRequest request = held(id);
    if (request != null) {
      request.fulfilled(said, now());
      KeptWords.gone(said).stream()
          .filter(ticket -> ticket.length() <= LONGEST_TICKET)
          .forEach(ticket -> pieces.goes(ticket, now()));
      settle(request);
    }
  }

  /** Nobody else decides about it until the caller's transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(String id) {
    held(id);
  }

  /** The catalogue has nothing of hers any more. */
  @Transactional
  public void listsAreGone(String id) {
    PrivacyRequest request = held(id);
    if (request != null) {
      request.listsAreGone(now());
      settle(request);
    }
  }

  private void settle(PrivacyRequest request) {
    if (!request.isReady()) {
      return;
    }
    Instant now = now();
    if (request.kind() == PrivacyRequest.Kind.ERASE) {
      news.fire(
          new OwnNews(
              OwnNews.What.ERASED,
              request.email(),
              null,
              request.language(),
              request.id(),
              null,
              "/",
              now.plus(TRIED),
              KeptWords.of(request.answer()),
              now));
    }
    request.close(now);
  }

  private PrivacyRequest held(String id) {
    return em.find(PrivacyRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
