package io.vitrine.store.device;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * In which shops whoever is signed in may look at what was done at the counter. At a device at
 * which people train that is the fictional shop alone, everywhere else the real ones alone.
 */
@RequestScoped
public class OwnShops {

  private final SignedIn signedIn;
  private final DeviceAtHand device;

  @Inject
  public OwnShops(SignedIn signedIn, DeviceAtHand device) {
    this.signedIn = signedIn;
    this.device = device;
  }

  /** The shops of this world. */
  public Set<String> ofCounter() {
    return isTraining() ? fictional() : real();
  }

  /** The shops of the other world: what is found there is refused by name. */
  public Set<String> ofOtherWorld() {
    return isTraining() ? real() : fictional();
  }

  public boolean isTraining() {
    return device.get().filter(Device::isTwin).isPresent();
  }

  private Set<String> fictional() {
    return TrainingShop.besideEach(real());
  }

  private Set<String> real() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
  }
}
