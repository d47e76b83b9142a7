package io.vitrine.store.dossier;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The adviser or manager of this request, with the shops her roles hold in. */
@Named
@RequestScoped
public class WhoActs {

  private final SignedIn signedIn;

  @Inject
  public WhoActs(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  public Acting acting() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), shops());
  }

  /** The shops in which this person may receive people; empty for nobody. */
  public Set<String> shops() {
    return signedIn.shopsWith(Role.ADVISER, Role.MANAGER);
  }
}
