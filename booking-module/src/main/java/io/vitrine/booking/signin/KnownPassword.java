package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is signed in says her password once more. Guessing it is counted, slowed and written
 * down like guessing at the sign-in.
 */
@ApplicationScoped
class KnownPassword {

  private final SignIns signIns;
  private final Passwords passwords;
  private final AttemptGate gate;

  @Inject
  KnownPassword(SignIns signIns, Passwords passwords, AttemptGate gate) {
    this.signIns = signIns;
    this.passwords = passwords;
    this.gate = gate;
  }

  KnownPassword() {
    this(null, null, null);
  }

  /** What became of it. */
  enum Answer {
    RIGHT,
    WRONG,
    SLOWED
  }

  /**
   * @param delay how long to wait; zero unless {@link Answer#SLOWED}
   */
  record Check(Answer answer, Duration delay) {}

  /**
   * @param member {@code null} for nobody, whose password is always wrong
   */
  Check check(StaffMember member, String password, String address) {
    if (member == null) {
      return new Check(Answer.WRONG, Duration.ZERO);
    }
    Instant now = signIns.now();
    Optional<Instant> wait = gate.admit(member.email(), address, now);
    if (wait.isPresent()) {
      signIns.failed(AuditEntry.Act.SLOWED, member.email(), address);
      return new Check(Answer.SLOWED, Duration.between(now, wait.get()));
    }
    if (!isHers(member, password)) {
      signIns.failed(AuditEntry.Act.FAILED, member.email(), address);
      return new Check(Answer.WRONG, Duration.ZERO);
    }
    gate.takeBack(member.email(), address, now);
    return new Check(Answer.RIGHT, Duration.ZERO);
  }

  private boolean isHers(StaffMember member, String password) {
    return password.length() <= PasswordPolicy.MOST
        && signIns
            .credentials(member.email())
            .filter(kept -> passwords.matches(password, kept.hash()))
            .isPresent();
  }
}
