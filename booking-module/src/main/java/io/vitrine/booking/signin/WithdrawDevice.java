package io.vitrine.booking.signin;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * The store let a device out: lost, broken or sold. Every sign-in at it ends, also the locked ones,
 * and its pass makes no shared device of a browser any more. The same word again changes nothing.
 */
@ApplicationScoped
public class WithdrawDevice {

  private static final int LONGEST_DEVICE = 36;
  private static final int LONGEST_SHOP = 40;

  private final EntityManager em;
  private final SignIns signIns;
  private final DevicePlaces places;

  @Inject
  WithdrawDevice(EntityManager em, SignIns signIns, DevicePlaces places) {
    this.em = em;
    this.signIns = signIns;
    this.places = places;
  }

  WithdrawDevice() {
    this(null, null, null);
  }

  /**
   * Which device, of which shop, and since when.
   *
   * @param device its number in the store
   */
  public record Withdrawn(String device, String shop, Instant at) {
    public Withdrawn {
      if (device == null || device.isBlank() || device.length() > LONGEST_DEVICE) {
        throw new InvalidValue("a device has a number of at most 36 characters");
      }
      if (shop == null || shop.isBlank() || shop.length() > LONGEST_SHOP || at == null) {
        throw new InvalidValue("a device was let out of a shop at a time");
      }
    }
  }

  /**
   * @param address from where that was said
   */
  @Transactional
  public void withdraw(Withdrawn told, String address) {
    if (!places.isWithdrawn(told.device())) {
      em.persist(new WithdrawnDevice(told.device(), told.shop(), told.at()));
    }
    for (SignInSession session : places.heldAt(told.device())) {
      session.end(signIns.now());
      signIns.keep(AuditEntry.at(AuditEntry.Act.DEVICE_WITHDRAWN, session, address, signIns.now()));
    }
  }
}
