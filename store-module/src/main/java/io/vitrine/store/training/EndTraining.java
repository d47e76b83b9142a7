package io.vitrine.store.training;

import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.training.TrainingAnswer.Done;
import io.vitrine.store.training.TrainingAnswer.Reason;
import io.vitrine.store.training.TrainingAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A device goes back to work: whoever stands at it ends the training, or the shop's manager does.
 */
@ApplicationScoped
public class EndTraining {

  private final EntityManager store;
  private final Devices devices;
  private final SignOnToDevice signOn;
  private final Journal journal;
  private final Clock clock;

  @Inject
  EndTraining(
      EntityManager store, Devices devices, SignOnToDevice signOn, Journal journal, Clock clock) {
    this.store = store;
    this.devices = devices;
    this.signOn = signOn;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param shop the real one, of which the device is
   * @param id of the enrolled device
   * @param by the staff number of who ends it
   */
  @Transactional
  public TrainingAnswer at(String shop, String id, String by) {
    Device device = store.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (device == null || !device.getShop().equals(shop)) {
      return new Refused(Reason.NO_SUCH_DEVICE);
    }
    if (device.getTrainingSince() == null) {
      return new Refused(Reason.NOT_TRAINING);
    }
    Optional<Device> twin = devices.twinOf(device);
    onRecord(journal, device, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    twin.ifPresent(one -> signOn.off(one.getId()));
    return new Done(shop);
  }

  /** Nothing where no training is left to be ended. */
  static void onRecord(Journal journal, Device device, String by, Instant now) {
    if (device.getTrainingSince() != null) {
      journal.append(
          device.getShop(),
          device.getTill(),
          EntryKind.TRAINING_ENDED,
          now,
          device
              .onRecord()
              .add("since", device.getTrainingSince().toString())
              .add("staff", by)
              .build());
      device.endTraining();
    }
  }
}
