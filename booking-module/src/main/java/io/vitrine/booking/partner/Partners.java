package io.vitrine.booking.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.shell.signin.GuestTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes, finds and revokes partners. A token has 256 random bits and is shown once. */
@ApplicationScoped
public class Partners implements GuestTokens {

  private static final String PREFIX = "vtr_";
  private static final int BYTES = 32;
  private static final String NUMBERS = "23456789ACDEFGHJKMNPQRTUVWXY";
  private static final int DIGITS = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public Partners(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Partners() {
    this(null, null);
  }

  /** A partner and the token that is shown this once. */
  public record WithToken(Partner partner, String token) {}

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<String> whose(String token) {
    return token.startsWith(PREFIX)
        ? em.createQuery(
                "select p.number from Partner p where p.tokenHash = :hash and p.revokedAt is null",
                String.class)
            .setParameter("hash", hash(token))
            .getResultStream()
            .findFirst()
        : Optional.empty();
  }

  public Optional<Partner> find(String number) {
    return Optional.ofNullable(em.find(Partner.class, number));
  }

  /** Those that work with no other shops than these, in order of their names. */
  public List<Partner> of(Set<String> shops, int page, int size) {
    return em.createQuery("select p from Partner p order by p.name, p.number", Partner.class)
        .getResultStream()
        .filter(partner -> shops.containsAll(partner.shops()))
        .skip((page - 1L) * size)
        .limit(size)
        .toList();
  }

  /**
   * @param by the administrator's staff number
   */
  @Transactional
  public WithToken make(PartnerWanted wanted, String by) {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    StringBuilder number = new StringBuilder("P");
    RANDOM.ints(DIGITS, 0, NUMBERS.length()).forEach(i -> number.append(NUMBERS.charAt(i)));
    Partner partner =
        new Partner(
            number.toString(),
            wanted,
            hash(token),
            by,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    em.persist(partner);
    return new WithToken(partner, token);
  }

  @Transactional
  public Optional<Partner> revoke(String number) {
    Partner partner = em.find(Partner.class, number);
    if (partner != null) {
      partner.revoke(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
    return Optional.ofNullable(partner);
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
