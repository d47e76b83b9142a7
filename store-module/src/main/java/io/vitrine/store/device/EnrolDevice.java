package io.vitrine.store.device;

import io.vitrine.store.device.EnrolAnswer.Enrolled;
import io.vitrine.store.device.EnrolAnswer.Reason;
import io.vitrine.store.device.EnrolAnswer.Refused;
import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a device in: the manager gets a one-time code, the device gives it back with the public half
 * of its own key and keeps a secret.
 */
@ApplicationScoped
public class EnrolDevice {

  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager store;
  private final Secrets secrets;
  private final BoundTill tills;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public EnrolDevice(
      EntityManager store, Secrets secrets, BoundTill tills, Journal journal, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.tills = tills;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A code that lets one device in.
   *
   * @param code to be typed at the device
   * @param until when it ends
   */
  public record Code(String code, Instant until) {}

  /**
   * A device as it comes.
   *
   * @param key the public half of its own key
   */
  public record NewDevice(String name, DeviceKey key) {}

  @Transactional
  public Code codeFor(String shop, String till, String deviceName, String manager) {
    tills.make(shop, till);
    String code = secrets.newCode();
    DeviceEnrolment enrolment =
        new DeviceEnrolment(
            UUID.randomUUID().toString(),
            shop,
            till,
            deviceName,
            secrets.fingerprintOfCode(shop, code),
            manager,
            now());
    store.persist(enrolment);
    return new Code(code, enrolment.getEndsAt());
  }

  /**
   * The device gives the code. Wrong codes are counted under a lock, by shop and address; where no
   * manager ever asked for a code nothing is counted, since nothing can be guessed.
   *
   * @param key the device's own, or {@code null} where none came
   * @param address from where the code was given
   */
  @Transactional
  public EnrolAnswer with(String shop, String code, DeviceKey key, String address) {
    if (!letsDevicesIn(shop)) {
      return new Refused(Reason.WRONG_CODE);
    }
    Instant now = now();
    EnrolmentGuess guess = guesses(shop, address, now);
    if (guess.isTooMany(now)) {
      return new Refused(Reason.TOO_MANY);
    }
    Optional<DeviceEnrolment> found = enrolment(shop, code);
    if (found.isEmpty()) {
      guess.wrong(now);
      return new Refused(Reason.WRONG_CODE);
    }
    DeviceEnrolment enrolment = found.get();
    if (enrolment.isOver(now)) {
      return new Refused(Reason.OVER);
    }
    if (key == null) {
      return new Refused(Reason.WITHOUT_KEY);
    }
    guess.right();
    enrolment.use(now);
    return enrol(
        shop,
        enrolment.getTill(),
        new NewDevice(enrolment.getDeviceName(), key),
        enrolment.getCreatedBy(),
        now);
  }

  /** The manager who stands at the device lets it in without a code; for the demo house. */
  @Transactional
  public Enrolled directly(String shop, String till, NewDevice device, String manager) {
    tills.make(shop, till);
    return enrol(shop, till, device, manager, now());
  }

  private Enrolled enrol(String shop, String till, NewDevice wanted, String manager, Instant now) {
    String secret = secrets.newSecret();
    Device device =
        new Device(
            UUID.randomUUID().toString(),
            shop,
            till,
            wanted.name(),
            secrets.fingerprintOfSecret(secret),
            wanted.key(),
            manager,
            now);
    store.persist(device);
    journal.append(
        shop,
        till,
        EntryKind.DEVICE_ENROLLED,
        now,
        device.onRecord().add("key", device.getKeyThumbprint()).add("staff", manager).build());
    return new Enrolled(device, secret);
  }

  private boolean letsDevicesIn(String shop) {
    return !store
        .createQuery("select e.id from DeviceEnrolment e where e.shop = :shop", String.class)
        .setParameter("shop", shop)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Counts of yesterday are swept when a new address comes. */
  private EnrolmentGuess guesses(String shop, String address, Instant now) {
    EnrolmentGuess guess =
        store.find(
            EnrolmentGuess.class,
            new EnrolmentGuess.Place(shop, address),
            LockModeType.PESSIMISTIC_WRITE);
    if (guess == null) {
      store
          .createQuery("delete from EnrolmentGuess g where g.since < :old")
          .setParameter("old", now.minus(KEPT))
          .executeUpdate();
      guess = new EnrolmentGuess(shop, address, now);
      store.persist(guess);
    }
    return guess;
  }

  private Optional<DeviceEnrolment> enrolment(String shop, String code) {
    return store
        .createQuery(
            "select e from DeviceEnrolment e where e.shop = :shop and e.codeHash = :hash",
            DeviceEnrolment.class)
        .setParameter("shop", shop)
        .setParameter("hash", secrets.fingerprintOfCode(shop, code))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
