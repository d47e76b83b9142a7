package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A staff member says a name and a password. The attempt is counted before anything is compared; an
 * unknown name costs the same time and gets the same words as a wrong password. Three short
 * transactions and none around the comparison, which is slow on purpose.
 */
@ApplicationScoped
public class StartSignIn {

  private final SignIns signIns;
  private final Passwords passwords;
  private final AttemptGate gate;

  @Inject
  StartSignIn(SignIns signIns, Passwords passwords, AttemptGate gate) {
    this.signIns = signIns;
    this.passwords = passwords;
    this.gate = gate;
  }

  StartSignIn() {
    this(null, null, null);
  }

  /**
   * @param address where the attempt comes from
   * @param pass the shared device it is made at, if it is one
   */
  public SignInAnswer start(
      String email, String password, String address, Optional<DevicePass> pass) {
    String account = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    String secret = password == null ? "" : password;
    Instant now = signIns.now();
    Optional<Instant> wait = gate.admit(account, address, now);
    if (wait.isPresent()) {
      signIns.failed(AuditEntry.Act.SLOWED, account, address);
      return new SignInAnswer.Slowed(Duration.between(now, wait.get()));
    }
    Optional<SignInAnswer.Opened> opened =
        genuine(account, secret).flatMap(known -> open(known, address, pass));
    if (opened.isEmpty()) {
      signIns.failed(AuditEntry.Act.FAILED, account, address);
      return new SignInAnswer.Wrong();
    }
    gate.takeBack(account, address, now);
    return opened.get();
  }

  /** Of two at one device at once the second finds the first and locks it. */
  private Optional<SignInAnswer.Opened> open(
      SignIns.Credentials known, String address, Optional<DevicePass> pass) {
    try {
      return signIns.open(known, address, pass);
    } catch (PersistenceException takenMeanwhile) {
      return signIns.open(known, address, pass);
    }
  }

  /** Whom name and password belong to, with a stronger hash where the kept one has grown weak. */
  private Optional<SignIns.Credentials> genuine(String account, String secret) {
    Optional<SignIns.Credentials> kept = signIns.credentials(account);
    if (kept.isEmpty() || secret.length() > PasswordPolicy.MOST) {
      passwords.matchesNobody(secret.substring(0, Math.min(secret.length(), PasswordPolicy.MOST)));
      return Optional.empty();
    }
    return kept.filter(known -> passwords.matches(secret, known.hash()))
        .map(known -> passwords.isWeak(known.hash()) ? known.with(passwords.hash(secret)) : known);
  }
}
