package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
   */
  @Transactional
  public SignInAnswer renew(String token, String address) {
    Optional<SignInSession> session = signIns.live(token);
    if (session.isEmpty()) {
      return new SignInAnswer.Ended();
    }
    Optional<SignInAnswer.Opened> renewed = signIns.renew(session.get());
    if (renewed.isEmpty()) {
      session.get().end(signIns.now());
      signIns.keep(
          AuditEntry.of(
              AuditEntry.Act.RENEWAL_REFUSED, session.get().staff(), address, signIns.now()));
      return new SignInAnswer.Ended();
    }
    session.get().seen(signIns.now());
    return renewed.get();
  }
}
