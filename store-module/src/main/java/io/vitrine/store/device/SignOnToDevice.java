package io.vitrine.store.device;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A person takes a device over; whoever was signed on to it is signed off. */
@ApplicationScoped
public class SignOnToDevice {

  private final EntityManager store;
  private final Devices devices;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public SignOnToDevice(EntityManager store, Devices devices, Journal journal, Clock clock) {
    this.store = store;
    this.devices = devices;
    this.journal = journal;
    this.clock = clock;
  }

  /** The person's sign-on; the one that is there already, if it is the same person. */
  @Transactional
  public SignOn on(String deviceId, SignOn.Person person) {
    Device device = store.find(Device.class, deviceId, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<SignOn> active = devices.signedOn(device);
    if (active.isPresent() && active.get().getStaff().equals(person.staff())) {
      return active.get();
    }
    active.ifPresent(before -> off(device, before, now));
    SignOn signOn = new SignOn(UUID.randomUUID().toString(), device, person, now);
    store.persist(signOn);
    record(device, EntryKind.SIGN_ON, signOn, now);
    return signOn;
  }

  /** The person leaves the device. */
  @Transactional
  public void off(String deviceId) {
    Device device = store.find(Device.class, deviceId, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    devices.signedOn(device).ifPresent(active -> off(device, active, now));
  }

  /** Each of its two entries of the journal is there before the one that follows it is written. */
  private void off(Device device, SignOn active, Instant now) {
    active.off(now);
    store.flush();
    record(device, EntryKind.SIGN_OFF, active, now);
    store.flush();
  }

  private void record(Device device, EntryKind kind, SignOn signOn, Instant now) {
    JsonObject content =
        JsonParts.createObjectBuilder()
            .add("device", device.getName())
            .add("staff", signOn.getStaff())
            .build();
    journal.append(device.getShop(), device.getTill(), kind, now, content);
  }
}
