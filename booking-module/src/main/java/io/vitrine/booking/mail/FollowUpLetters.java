package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The letters of advisers, behind the links that stop them; the store asks which were. */
@ApplicationScoped
public class FollowUpLetters {

  private static final int MOST = 1_000;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public FollowUpLetters(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  FollowUpLetters() {
    this(null, null);
  }

  /** The letter that this token stops. */
  public Optional<FollowUpLetter> behind(String token) {
    return token == null
        ? Optional.empty()
        : em.createQuery(
                "select l from FollowUpLetter l where l.print = :print", FollowUpLetter.class)
            .setParameter("print", LinkTokens.hash(token))
            .getResultStream()
            .findFirst();
  }

  /** Whether there is such a letter; from now on there are no more like it. */
  @Transactional
  public boolean stop(String token) {
    Optional<FollowUpLetter> letter = behind(token);
    letter.ifPresent(found -> found.stop(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    return letter.isPresent();
  }

  /** Those that were stopped since then, the first of them first; at most a thousand. */
  public List<FollowUpLetter> stoppedSince(Instant since) {
    return em.createQuery(
            "select l from FollowUpLetter l where l.stoppedAt >= :since"
                + " order by l.stoppedAt, l.letter",
            FollowUpLetter.class)
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultList();
  }
}
