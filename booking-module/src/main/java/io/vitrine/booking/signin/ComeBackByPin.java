package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who signed in with her password at this very device today goes on by her PIN, or takes
 * it over from a colleague. A try is counted before anything is compared. Short transactions and
 * none around the comparison, which is slow on purpose.
 */
@ApplicationScoped
public class ComeBackByPin {

  private final PinGate gate;
  private final Passwords passwords;
  private final SignIns signIns;

  @Inject
  ComeBackByPin(PinGate gate, Passwords passwords, SignIns signIns) {
    this.gate = gate;
    this.passwords = passwords;
    this.signIns = signIns;
  }

  ComeBackByPin() {
    this(null, null, null);
  }

  /**
   * @param pass the device at which she stands
   * @param address where the try comes from
   */
  public SignInAnswer comeBack(DevicePass pass, String staff, String pin, String address) {
    Instant now = signIns.now();
    PinGate.Try counted = gate.admit(pass.device(), staff, address, now);
    if (counted.waitUntil() != null) {
      return new SignInAnswer.Slowed(Duration.between(now, counted.waitUntil()));
    }
    if (counted.hash() == null) {
      passwords.matchesNobody(pin);
      return new SignInAnswer.Ended();
    }
    boolean right = pin.length() <= PinPolicy.MOST && passwords.matches(pin, counted.hash());
    return right ? gate.right(staff, pass, address) : gate.wrong(counted.session(), address);
  }
}
