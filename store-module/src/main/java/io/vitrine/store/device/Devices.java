package io.vitrine.store.device;

import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The devices of the shops. */
@ApplicationScoped
public class Devices {

  private final EntityManager store;
  private final Secrets secrets;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public Devices(
      EntityManager store, Secrets secrets, Journal journal, Outbox outbox, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The enrolled device of that id, if this is its secret. */
  public Optional<Device> withSecret(String id, String secret) {
    return Optional.ofNullable(store.find(Device.class, id))
        .filter(Device::isEnrolled)
        .filter(device -> device.hasSecret(secrets.fingerprintOfSecret(secret)));
  }

  public List<Device> of(Collection<String> shops) {
    return shops.isEmpty()
        ? List.of()
        : store
            .createQuery(
                "select d from Device d where d.shop in :shops order by d.shop, d.enrolledAt desc",
                Device.class)
            .setParameter("shops", shops)
            .getResultList();
  }

  /** The keys of all devices that a till ever had, for whoever checks what they signed. */
  public List<DeviceKey> keysOf(String shop, String till) {
    return store
        .createQuery(
            "select d from Device d where d.shop = :shop and d.till = :till"
                + " and d.keyThumbprint is not null order by d.enrolledAt",
            Device.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .getResultStream()
        .map(Device::getKey)
        .toList();
  }

  /** The twin of a real device in the fictional shop; empty where nobody ever trained there. */
  public Optional<Device> twinOf(Device device) {
    return store
        .createQuery(
            "select d from Device d where d.realShop = :shop and d.realDevice = :device",
            Device.class)
        .setParameter("shop", device.getShop())
        .setParameter("device", device.getId())
        .getResultStream()
        .findFirst();
  }

  /**
   * The twin of a real device, made where there is none yet: the chain of its till begins with it.
   * Inside the transaction of the act.
   *
   * @param by the staff number of who trains
   */
  public Device twinFor(Device device, String by, Instant now) {
    return twinOf(device).orElseGet(() -> newTwin(device, by, now));
  }

  private Device newTwin(Device device, String by, Instant now) {
    Device twin =
        device.twin(
            UUID.randomUUID().toString(),
            secrets.fingerprintOfSecret(secrets.newSecret()),
            by,
            now);
    store.persist(twin);
    store.flush();
    journal.append(
        twin.getShop(),
        twin.getTill(),
        EntryKind.DEVICE_ENROLLED,
        now,
        twin.onRecord().add("key", twin.getKeyThumbprint()).add("staff", by).build());
    return twin;
  }

  /** The real devices at which somebody trains, or which nobody took out of training yet. */
  public List<Device> inTraining() {
    return store
        .createQuery(
            "select d from Device d where d.trainingSince is not null order by d.shop, d.id",
            Device.class)
        .getResultList();
  }

  /** Who is signed on to the device now. */
  public Optional<SignOn> signedOn(Device device) {
    return store
        .createQuery(
            "select s from SignOn s where s.shop = :shop and s.activeDevice = :device",
            SignOn.class)
        .setParameter("shop", device.getShop())
        .setParameter("device", device.getId())
        .getResultStream()
        .findFirst();
  }

  /** Locks it sooner or later; nothing happens for one that is not the shop's. */
  @Transactional
  public void lockAfter(String shop, String id, Duration idle) {
    Device device = store.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (device != null && device.getShop().equals(shop) && device.isEnrolled()) {
      device.lockAfter(idle);
    }
  }

  /**
   * Lets a device of the shop out, and has its sign-ins ended; nothing happens for one that is not
   * the shop's.
   */
  @Transactional
  public void revoke(String shop, String id, String manager) {
    Device device = store.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (device != null && device.getShop().equals(shop) && device.isEnrolled()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      device.revoke(manager, now);
      twinOf(device).ifPresent(twin -> twin.revoke(manager, now));
      journal.append(
          shop,
          device.getTill(),
          EntryKind.DEVICE_WITHDRAWN,
          now,
          device.onRecord().add("staff", manager).build());
      outbox.tellDeviceWithdrawn(shop, id, now);
    }
  }
}
