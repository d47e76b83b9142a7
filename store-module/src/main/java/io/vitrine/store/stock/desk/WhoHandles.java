package io.vitrine.store.stock.desk;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The person of this request, with the shops whose stock she may handle. */
@RequestScoped
public class WhoHandles {

  private final SignedIn signedIn;

  @Inject
  public WhoHandles(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  public Hand hand() {
    return new Hand(
        signedIn.getStaff(),
        signedIn.getName(),
        signedIn.shopsWith(Role.ADVISER, Role.MANAGER),
        signedIn.shopsWith(Role.MANAGER));
  }
}
