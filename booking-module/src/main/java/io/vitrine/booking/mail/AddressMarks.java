package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.booking.appointment.UnreachedAddresses;
import io.vitrine.booking.privacy.Fingerprints;
import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The list of addresses that want no letters but those they asked for, and of those that are not
 * reached. It holds fingerprints, made with a secret that lies outside the database: whoever reads
 * the table cannot try addresses against it.
 */
@ApplicationScoped
public class AddressMarks implements UnreachedAddresses, Fingerprints {

  private final EntityManager em;
  private final byte[] secret;
  private final Clock clock;

  @Inject
  public AddressMarks(
      EntityManager em,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data,
      Clock clock) {
    this(em, KeyFolder.in(Path.of(data)).secret("mail-address").getBytes(UTF_8), clock);
  }

  AddressMarks(EntityManager em, byte[] secret, Clock clock) {
    this.em = em;
    this.secret = secret.clone();
    this.clock = clock;
  }

  AddressMarks() {
    this(null, new byte[0], null);
  }

  /** Whether a letter that nobody asked for may go there. */
  @Override
  public boolean admitsCourtesies(String email) {
    AddressMark mark = em.find(AddressMark.class, fingerprint(email));
    return mark == null || mark.admitsCourtesies(now());
  }

  /** Whether its owner said that she wants only what she asks for. */
  @Override
  public boolean isRefused(String email) {
    AddressMark mark = em.find(AddressMark.class, fingerprint(email));
    return mark != null && mark.isRefused();
  }

  /** Its owner wants letters that she did not ask for, or does not. Saying it again is no harm. */
  @Override
  @Transactional
  public void setRefused(String email, boolean refused) {
    AddressMark mark = mark(email);
    if (refused && !mark.isRefused()) {
      mark.refuse(now());
    } else if (!refused) {
      mark.allow();
    }
  }

  @Override
  public Set<String> bouncedAmong(Collection<String> emails) {
    Map<String, String> prints =
        emails.stream()
            .distinct()
            .collect(Collectors.toMap(this::fingerprint, Function.identity(), (one, same) -> one));
    if (prints.isEmpty()) {
      return Set.of();
    }
    List<String> bounced =
        em.createQuery(
                "select m.fingerprint from AddressMark m where m.bouncedAt > :since"
                    + " and m.fingerprint in :prints",
                String.class)
            .setParameter("since", now().minus(AddressMark.REMEMBERED))
            .setParameter("prints", prints.keySet())
            .getResultList();
    return bounced.stream().map(prints::get).collect(Collectors.toSet());
  }

  /** Its mailbox does not take letters. */
  void bounced(String email) {
    mark(email).bounced(now());
  }

  private AddressMark mark(String email) {
    String fingerprint = fingerprint(email);
    AddressMark known = em.find(AddressMark.class, fingerprint);
    if (known != null) {
      return known;
    }
    AddressMark mark = new AddressMark(fingerprint);
    em.persist(mark);
    return mark;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The same for every way of writing it in capitals. */
  @Override
  public String fingerprint(String email) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(email.toLowerCase(Locale.ROOT).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot make fingerprints", e);
    }
  }
}
