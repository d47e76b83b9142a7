package io.vitrine.booking.partner;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Which partner acts in this request; nobody where it is somebody else. */
@RequestScoped
public class ActingPartner {

  private String number;

  public void is(Partner partner) {
    number = partner.number();
  }

  Optional<String> number() {
    return Optional.ofNullable(number);
  }
}
