package io.vitrine.booking.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes, lists, revokes and opens private links to calendars. A link opens as long as whoever made
 * it has the right that it was made with, asked anew each time (abuse 70).
 */
@ApplicationScoped
public class CalendarFeeds {

  /** As many links as somebody has at once: phone, tablet, desk, and some to spare. */
  static final int MOST = 10;

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager em;
  private final Team team;
  private final Clock clock;

  @Inject
  public CalendarFeeds(EntityManager em, Team team, Clock clock) {
    this.em = em;
    this.team = team;
    this.clock = clock;
  }

  CalendarFeeds() {
    this(null, null, null);
  }

  /** What somebody has, the newest first. */
  public List<CalendarFeed> of(String staff) {
    return em.createQuery(
            """
            select f from CalendarFeed f where f.staff = :staff and f.revokedAt is null
            order by f.madeAt desc, f.id""",
            CalendarFeed.class)
        .setParameter("staff", staff)
        .getResultList();
  }

  /**
   * @param shop whose appointments, or {@code null} for the person's own
   * @param language {@code fr} or {@code en}
   */
  @Transactional
  public FeedAnswer make(String staff, String shop, String language) {
    Optional<StaffMember> member = team.hold(staff);
    if (member.filter(it -> mayRead(it.rights(), shop)).isEmpty()) {
      return new FeedAnswer.NotAllowed();
    }
    if (of(staff).size() >= MOST) {
      return new FeedAnswer.TooMany();
    }
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    CalendarFeed feed = new CalendarFeed(hash(token), staff, shop, language, now());
    em.persist(feed);
    return new FeedAnswer.Made(feed, token);
  }

  /** One's own alone; a link that is revoked already stays so. */
  @Transactional
  public void revoke(String id, String staff) {
    CalendarFeed feed = em.find(CalendarFeed.class, id);
    if (feed != null && feed.staff().equals(staff)) {
      feed.revoke(now());
    }
  }

  /** The feed that this link opens now. */
  public Optional<CalendarFeed> open(String token) {
    return em.createQuery(
            "select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
        .setParameter("hash", hash(token))
        .getResultStream()
        .filter(feed -> !feed.isRevoked())
        .filter(
            feed -> {
              StaffMember member = em.find(StaffMember.class, feed.staff());
              return mayRead(member.rights(), feed.shop().orElse(null));
            })
        .findFirst();
  }

  /** Advisers read their own appointments, managers those of their shops. */
  static boolean mayRead(Map<Role, Set<String>> rights, String shop) {
    return shop == null
        ? !rights.getOrDefault(Role.ADVISER, Set.of()).isEmpty()
        : rights.getOrDefault(Role.MANAGER, Set.of()).contains(shop);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  static String hash(String token) {
    try {
      byte[] text = token.getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot hash", e);
    }
  }
}
