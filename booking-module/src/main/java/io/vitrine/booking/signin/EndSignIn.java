package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody signs out, here and on every node. Without a live sign-in there is nothing to end. */
@ApplicationScoped
public class EndSignIn {

  private final SignIns signIns;

  @Inject
  EndSignIn(SignIns signIns) {
    this.signIns = signIns;
  }

  EndSignIn() {
    this(null);
  }

  @Transactional
  public void end(String token, String address) {
    signIns
        .live(token)
        .ifPresent(
            session -> {
              session.end(signIns.now());
              signIns.keep(
                  AuditEntry.of(
                      AuditEntry.Act.SIGNED_OUT, session.staff(), address, signIns.now()));
            });
  }
}
