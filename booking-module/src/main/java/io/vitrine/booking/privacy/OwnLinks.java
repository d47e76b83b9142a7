package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Makes the links to her own page, each with the letter that brings it: the database has its hash,
 * the letter alone the link.
 */
@ApplicationScoped
class OwnLinks {

  private static final int LONGEST_ABOUT = 36;

  private final EntityManager em;
  private final LinkTokens links;
  private final Event<OwnNews> news;

  @Inject
  OwnLinks(EntityManager em, LinkTokens links, Event<OwnNews> news) {
    this.em = em;
    this.links = links;
    this.news = news;
  }

  OwnLinks() {
    this(null, null, null);
  }

  /**
   * The letter that brings a link.
   *
   * @param name as it greets her, or {@code null} where that is not known
   * @param about which message asked for it, or {@code null} where she did
   * @param shop on whose behalf, or {@code null} for the house
   */
  record Letter(OwnNews.What what, String name, String about, String shop) {}

  /**
   * In the transaction of the wish.
   *
   * @param until when the link opens nothing any more
   */
  void write(OwnLink.Whom whom, Letter letter, Instant now, Instant until) {
    String token = links.token(links.newNonce());
    String hash = LinkTokens.hash(token);
    boolean stays = letter.what() == OwnNews.What.STILL_KNOWN;
    em.persist(new OwnLink(hash, whom, stays, now, until));
    news.fire(
        new OwnNews(
            letter.what(),
            whom.email(),
            letter.name(),
            whom.language(),
            letter.about() == null ? hash.substring(0, LONGEST_ABOUT) : letter.about(),
            letter.shop(),
            links.site() + "/booking/mine-link/" + token,
            until,
            "",
            now));
  }
}
