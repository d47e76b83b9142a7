package io.vitrine.store.sale;

import io.vitrine.store.device.Device;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The fifth fact of presence: whoever stands at the device confirmed the act there, by its key. */
@ApplicationScoped
public class ConfirmedAtDevice {

  private final EntityManager store;
  private final ConfirmationAtHand atHand;

  @Inject
  ConfirmedAtDevice(EntityManager store, ConfirmationAtHand atHand) {
    this.store = store;
    this.atHand = atHand;
  }

  /** Empty as long as the device has not signed exactly this; the answer then asks for it. */
  Optional<Confirmation> over(CounterRequest request, GoodsAnswer.Goods sold) {
    return over(request.counter(), Confirmed.sale(request, sold));
  }

  /** The same over the digest of any {@link Confirmed}. */
  public Optional<Confirmation> over(CounterRequest.Counter counter, String digest) {
    Device device = store.find(Device.class, counter.device());
    return atHand.of(device.getKey(), digest);
  }
}
