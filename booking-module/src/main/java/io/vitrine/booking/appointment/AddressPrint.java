package io.vitrine.booking.appointment;

import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Turns an address into a print that is the same each time and says nothing to whoever reads the
 * tables: it is made with a secret that lies outside them.
 */
@ApplicationScoped
public class AddressPrint {

  private final LinkTokens secret;

  @Inject
  public AddressPrint(LinkTokens secret) {
    this.secret = secret;
  }

  AddressPrint() {
    this(null);
  }

  public String of(String address) {
    return secret.token("address " + AddressPace.network(address));
  }
}
