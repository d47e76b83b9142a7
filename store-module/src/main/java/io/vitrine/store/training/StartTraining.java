package io.vitrine.store.training;

import io.vitrine.store.device.BoundTill;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.terminal.Terminals;
import io.vitrine.store.training.TrainingAnswer.Done;
import io.vitrine.store.training.TrainingAnswer.Reason;
import io.vitrine.store.training.TrainingAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A device begins to train: from now on it acts as its twin in the fictional shop, and the till's
 * real journal says so. Baskets of real customers stay where they are, for any other till and for
 * this one afterwards.
 */
@ApplicationScoped
public class StartTraining {

  /** Nobody who forgot to end it sells as a lesson the next morning. */
  static final Duration LONGEST = Duration.ofHours(4);

  private final EntityManager store;
  private final Devices devices;
  private final SignOnToDevice signOn;
  private final BoundTill tills;
  private final Terminals terminals;
  private final Journal journal;
  private final Clock clock;

  @Inject
  StartTraining(
      EntityManager store,
      Devices devices,
      SignOnToDevice signOn,
      BoundTill tills,
      Terminals terminals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.devices = devices;
    this.signOn = signOn;
    this.tills = tills;
    this.terminals = terminals;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param deviceId as which somebody acts, the enrolled device or its twin
   * @param by the staff number of who begins
   */
  @Transactional
  public TrainingAnswer at(String deviceId, String by) {
    Device device = store.find(Device.class, deviceId, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (device.isTwin() || device.isTrainingAt(now)) {
      return new Refused(Reason.ALREADY);
    }
    if (!TrainingShop.hasRoom(device.getShop())) {
      return new Refused(Reason.NO_ROOM);
    }
    if (terminals.isBusy(device.getShop(), device.getTill())) {
      return new Refused(Reason.CARD_OPEN);
    }
    EndTraining.onRecord(journal, device, by, now);
    signOn.off(device.getId());
    Instant until = now.plus(LONGEST);
    journal.append(
        device.getShop(),
        device.getTill(),
        EntryKind.TRAINING_STARTED,
        now,
        device.onRecord().add("staff", by).add("until", until.toString()).build());
    device.train(by, now, until);
    tills.make(TrainingShop.beside(device.getShop()), device.getTill());
    return new Done(devices.twinFor(device, by, now).getShop());
  }
}
