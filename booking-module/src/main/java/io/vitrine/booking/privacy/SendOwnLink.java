package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

  /** As many rows stand in {@code own_link_turn}; addresses share them. */
  private static final int TURNS = 16;

  private final EntityManager em;
  private final LinkTokens links;
  private final Fingerprints fingerprints;
  private final Event<OwnNews> news;
  private final Clock clock;

  @Inject
  public SendOwnLink(
      EntityManager em,
      LinkTokens links,
      Fingerprints fingerprints,
      Event<OwnNews> news,
      Clock clock) {
    this.em = em;
    this.links = links;
    this.fingerprints = fingerprints;
    this.news = news;
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
    em.createNativeQuery("select turn from booking.own_link_turn where turn = ?1 for update")
        .setParameter(1, Math.floorMod(person.hashCode(), TURNS))
        .getSingleResult();
    if (sentLately(person, now) < MOST_LETTERS) {
      String token = links.token(links.newNonce());
      String hash = LinkTokens.hash(token);
      Instant until = now.plus(OwnLink.OPENS);
      em.persist(new OwnLink(hash, new OwnLink.Whom(person, address, language), false, now, until));
      news.fire(
          new OwnNews(
              OwnNews.What.LINK,
              address,
              null,
              language,
              hash.substring(0, 36),
              null,
              links.site() + "/booking/mine-link/" + token,
              until,
              "",
              now));
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
