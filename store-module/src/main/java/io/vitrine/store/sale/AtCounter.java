package io.vitrine.store.sale;

import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.till.TillSession;
import io.vitrine.store.till.Tills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * What every act at the counter stands on, locked until its transaction ends: the device, then the
 * open session of its till. The two locks put the sends of one key in a row and keep the closing
 * away.
 */
@ApplicationScoped
public class AtCounter {

  private final EntityManager store;
  private final Tills tills;
  private final Devices devices;
  private final Patience patience;

  @Inject
  AtCounter(EntityManager store, Tills tills, Devices devices, Patience patience) {
    this.store = store;
    this.tills = tills;
    this.devices = devices;
    this.patience = patience;
  }

  /**
   * @param session the open session; empty where the till is closed
   * @param signOn the person's sign-on; empty where somebody else or nobody has the device
   */
  public record Standing(Optional<TillSession> session, Optional<SignOn> signOn) {}

  public Standing lock(CounterRequest.Counter counter) {
    patience.isShort(store);
    Device device = store.find(Device.class, counter.device(), LockModeType.PESSIMISTIC_WRITE);
    Optional<TillSession> session = tills.openSessionLocked(counter.shop(), counter.till());
    return new Standing(session, signedOn(device, counter));
  }

  private Optional<SignOn> signedOn(Device at, CounterRequest.Counter counter) {
    return Optional.ofNullable(at)
        .filter(Device::isEnrolled)
        .filter(device -> device.getShop().equals(counter.shop()))
        .flatMap(devices::signedOn)
        .filter(person -> person.getStaff().equals(counter.staff()));
  }
}
