package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.LastAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A browser asks for a new ticket; rights are read again, and nobody keeps what was taken away. */
@ApplicationScoped
public class RenewSignIn {

  private final SignIns signIns;

  @Inject
  RenewSignIn(SignIns signIns) {
    this.signIns = signIns;
  }

  RenewSignIn() {
    this(null);
  }

  /**
   * @param token what the browser got at its sign-in, {@code null} if it has none
   * @param here what the browser says of its device and of the last act at it
   */
  @Transactional
  public SignInAnswer renew(String token, String address, Here here) {
    Optional<SignInSession> live = signIns.live(token);
    if (live.isEmpty()) {
      return new SignInAnswer.Ended();
    }
    SignInSession session = live.get();
    if (session.isAtDevice() && (session.isLocked() || !here.isActing(session, signIns.now()))) {
      return signIns.lock(session, address);
    }
    Optional<SignInAnswer.Opened> renewed = signIns.renew(session, here.pass());
    if (renewed.isEmpty()) {
      session.end(signIns.now());
      signIns.keep(
          AuditEntry.of(AuditEntry.Act.RENEWAL_REFUSED, session.staff(), address, signIns.now()));
      return new SignInAnswer.Ended();
    }
    session.seen(signIns.now());
    return renewed.get();
  }

  /**
   * Where a browser says it is.
   *
   * @param pass the shared device, if it is one
   * @param lastAct when somebody last acted there, if that is known
   */
  public record Here(Optional<DevicePass> pass, Optional<LastAct> lastAct) {

    /** What is no browser is nowhere. */
    public static final Here NOWHERE = new Here(Optional.empty(), Optional.empty());

    boolean isActing(SignInSession session, Instant now) {
      return lastAct
          .filter(act -> act.session().equals(session.name()))
          .filter(act -> !new LastAct(act.session(), session.idle(), act.at()).isOver(now))
          .isPresent();
    }
  }
}
