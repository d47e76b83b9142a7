package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.device.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * The telephone numbers whose owners asked to be left alone. Who is found by her number alone has
 * no address under which booking could keep that word. Kept are fingerprints of the numbers as
 * {@link Phone} writes them, made with a key that lies outside the database: whoever reads the
 * table cannot try numbers against it. Each joins the transaction of the word.
 */
@ApplicationScoped
public class SparedNumbers {

  /** What the fingerprints are good for: the same text has another one elsewhere. */
  private static final String USE = "spared-number";

  private final EntityManager store;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public SparedNumbers(EntityManager store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * Their owner is to be left alone from now on; saying it again is no harm.
   *
   * @param typed however they were written; what is no telephone number is left out
   */
  public void spare(Collection<String> typed) {
    typed.stream()
        .map(this::fingerprint)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .filter(print -> store.find(SparedNumber.class, print) == null)
        .forEach(
            print ->
                store.persist(
                    new SparedNumber(print, clock.instant().truncatedTo(ChronoUnit.MICROS))));
  }

  /** She wants to be known under that number after all. */
  public void admit(String typed) {
    fingerprint(typed)
        .map(print -> store.find(SparedNumber.class, print))
        .filter(Objects::nonNull)
        .ifPresent(store::remove);
  }

  /**
   * Whether its owner asked to be left alone.
   *
   * @param typed however it was written, or {@code null}
   */
  public boolean isSpared(String typed) {
    return fingerprint(typed).filter(p -> store.find(SparedNumber.class, p) != null).isPresent();
  }

  private Optional<String> fingerprint(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(secrets.fingerprintOfCode(USE, Phone.of(typed)));
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }
}
