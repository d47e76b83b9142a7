package io.vitrine.booking.outbox;

import io.vitrine.booking.privacy.PrivacyRequests;
import io.vitrine.shell.outbox.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Which lists are still to go. */
@ApplicationScoped
public class ListErrands {

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(30));
  private static final int AT_ONCE = 50;

  private final EntityManager em;
  private final PrivacyRequests requests;

  @Inject
  public ListErrands(EntityManager em, PrivacyRequests requests) {
    this.em = em;
    this.requests = requests;
  }

  ListErrands() {
    this(null, null);
  }

  /** A list, and whose request it is. */
  public record Errand(String request, String token, int attempts) {}

  List<Errand> due(Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "select request, token, attempts from booking.list_erasure where due_at <= ?1"
                    + " order by due_at")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(AT_ONCE)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Errand((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
        .toList();
  }

  /** The catalogue was away. */
  @Transactional
  void postpone(Errand errand, Instant now) {
    em.createNativeQuery(
            "update booking.list_erasure set attempts = ?1, due_at = ?2"
                + " where request = ?3 and token = ?4")
        .setParameter(1, errand.attempts() + 1)
        .setParameter(2, now.plus(BACKOFF.after(errand.attempts() + 1)).atOffset(ZoneOffset.UTC))
        .setParameter(3, errand.request())
        .setParameter(4, errand.token())
        .executeUpdate();
  }

  /** It is gone there; with the last one the catalogue has done its part. */
  @Transactional
  void done(Errand errand) {
    requests.hold(errand.request());
    em.createNativeQuery("delete from booking.list_erasure where request = ?1 and token = ?2")
        .setParameter(1, errand.request())
        .setParameter(2, errand.token())
        .executeUpdate();
    Number left =
        (Number)
            em.createNativeQuery("select count(*) from booking.list_erasure where request = ?1")
                .setParameter(1, errand.request())
                .getSingleResult();
    if (left.longValue() == 0) {
      requests.listsAreGone(errand.request());
    }
  }
}
