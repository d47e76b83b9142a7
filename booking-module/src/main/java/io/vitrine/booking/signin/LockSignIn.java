package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Somebody leaves a shared device for a while, or makes room for a colleague. */
@ApplicationScoped
public class LockSignIn {

  private final SignIns signIns;

  @Inject
  LockSignIn(SignIns signIns) {
    this.signIns = signIns;
  }

  LockSignIn() {
    this(null);
  }

  /** What is locked now; empty where nobody is signed in, or at no shared device. */
  @Transactional
  public Optional<SignInAnswer.Locked> lock(String token, String address) {
    return signIns
        .live(token)
        .filter(SignInSession::isAtDevice)
        .map(session -> signIns.lock(session, address));
  }
}
