package io.vitrine.booking.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Writes the letter with the link, whoever asks and whether anybody of that address is known: so
 * neither answer nor letter says who is. An address gets three letters an hour at most, also when
 * many ask at once: they are counted behind a row that is locked.
 */
@ApplicationScoped
public class SendOwnLink {

  static final int MOST_LETTERS = 3;
  private static final Duration HOUR = Duration.ofHours(1);

  private final EntityManager em;
  private final Fingerprints fingerprints;
  private final OwnTurn turn;
  private final OwnLinks links;
  private final Clock clock;

  @Inject
  public SendOwnLink(
      EntityManager em, Fingerprints fingerprints, OwnTurn turn, OwnLinks links, Clock clock) {
    this.em = em;
    this.fingerprints = fingerprints;
    this.turn = turn;
    this.links = links;
    this.clock = clock;
  }

  SendOwnLink() {
    this(null, null, null, null, null);
  }

  /**
   * @param email one that is well formed
   */
  @Transactional
  public void send(String email, String language) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String address = email.strip().toLowerCase(Locale.ROOT);
    String person = fingerprints.fingerprint(address);
    turn.take(person);
    if (sentLately(person, now) < MOST_LETTERS) {
      links.write(
          new OwnLink.Whom(person, address, language),
          new OwnLinks.Letter(OwnNews.What.LINK, null, null, null),
          now,
          now.plus(OwnLink.OPENS));
    }
  }

  private long sentLately(String person, Instant now) {
    return em.createQuery(
            "select count(l) from OwnLink l where l.person = :person and l.askedAt > :since"
                + " and l.stays = false",
            Long.class)
        .setParameter("person", person)
        .setParameter("since", now.minus(HOUR))
        .getSingleResult();
  }
}
