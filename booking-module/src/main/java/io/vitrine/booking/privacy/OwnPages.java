package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.shell.privacy.OwnNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages that are open: a link opens one, once, and a browser's secret shows it for a while. */
@ApplicationScoped
public class OwnPages {

  private static final int LONGEST_NAMES = 2_000;

  private final EntityManager em;
  private final LinkTokens links;
  private final AskOfHouse house;
  private final Fingerprints fingerprints;
  private final Clock clock;

  @Inject
  public OwnPages(
      EntityManager em,
      LinkTokens links,
      AskOfHouse house,
      Fingerprints fingerprints,
      Clock clock) {
    this.em = em;
    this.links = links;
    this.house = house;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  OwnPages() {
    this(null, null, null, null, null);
  }

  /** Whether that link would open a page; asking changes nothing. */
  public boolean opens(String token) {
    OwnLink link = token == null ? null : em.find(OwnLink.class, LinkTokens.hash(token));
    return link != null && link.opens(now());
  }

  /** Whether that link answers the question if she wants to stay known. */
  public boolean stays(String token) {
    OwnLink link = token == null ? null : em.find(OwnLink.class, LinkTokens.hash(token));
    return link != null && link.stays();
  }

  /**
   * Opens the page and asks the store what it remembers; the link opens nothing any more.
   *
   * @return the secret of the browser that opened it; empty for a link that opens nothing
   */
  @Transactional
  public Optional<String> open(String token) {
    Instant now = now();
    OwnLink link =
        token == null
            ? null
            : em.find(OwnLink.class, LinkTokens.hash(token), LockModeType.PESSIMISTIC_WRITE);
    if (link == null || !link.opens(now)) {
      return Optional.empty();
    }
    String page = links.token(links.newNonce());
    if (link.stays()) {
      house.ask(PrivacyRequest.Kind.STAY, link.whom(), Map.of());
    }
    house.ask(PrivacyRequest.Kind.LOOK, link.whom(), Map.of());
    link.open(LinkTokens.hash(page), now);
    return Optional.of(page);
  }

  /** The page that this browser has open. */
  public Optional<OwnLink> of(String page) {
    return page == null || page.isEmpty()
        ? Optional.empty()
        : em.createQuery("select l from OwnLink l where l.pageHash = :page", OwnLink.class)
            .setParameter("page", LinkTokens.hash(page))
            .getResultStream()
            .filter(link -> link.shows(now()))
            .findFirst();
  }

  /**
   * She says under which names she is known, where others share the address. The store is asked
   * anew, for her alone.
   *
   * @param names of those that stand on her page; none changes nothing
   */
  @Transactional
  public void choose(String page, Set<String> names) {
    String who = OwnNames.line(names);
    Optional<OwnLink> found = of(page).filter(link -> link.whom().email() != null);
    if (found.isPresent() && !who.isEmpty() && who.length() <= LONGEST_NAMES) {
      OwnLink link = found.get();
      link.choose(who, fingerprints.fingerprint(link.whom().email() + "|" + who));
      house.ask(PrivacyRequest.Kind.LOOK, link.whom(), Map.of());
    }
  }

  /**
   * She corrects her name; where others share the address, the new one is hers as well, unless it
   * is the name of one of them.
   */
  @Transactional
  public void alsoCalled(String page, String name) {
    if (!name.isBlank() && name.length() <= Customer.LONGEST_NAME) {
      of(page)
          .filter(link -> link.whom().who().length() + name.length() < LONGEST_NAMES)
          .ifPresent(link -> link.alsoCalled(name));
    }
  }

  /** She closes it. */
  @Transactional
  public void close(String page) {
    of(page).ifPresent(em::remove);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
