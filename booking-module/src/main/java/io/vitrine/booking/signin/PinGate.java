package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Where everybody passes whose PIN is about to be compared. The row of the sign-in is what parallel
 * guesses contend for; each act is a transaction of its own, so that a failure stays counted
 * whatever becomes of the request.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PinGate {

  private final EntityManager em;
  private final SignIns signIns;
  private final DevicePlaces places;

  @Inject
  PinGate(EntityManager em, SignIns signIns, DevicePlaces places) {
    this.em = em;
    this.signIns = signIns;
    this.places = places;
  }

  PinGate() {
    this(null, null, null);
  }

  /**
   * What to compare.
   *
   * @param session the sign-in's key, or {@code null}
   * @param hash {@code null} where there is nothing to come back to, or no PIN
   * @param waitUntil nothing is compared before, or {@code null}
   */
  record Try(String session, String hash, Instant waitUntil) {

    private static final Try NONE = new Try(null, null, null);

    @Override
    public String toString() {
      return "a try";
    }
  }

  /** Counts a try as wrong until it is known to be right. */
  Try admit(String device, String staff, String address, Instant now) {
    Optional<SignInSession> found = places.of(device, staff, now);
    Optional<StaffPin> pin = Optional.ofNullable(em.find(StaffPin.class, staff));
    if (found.isEmpty() || pin.isEmpty()) {
      return Try.NONE;
    }
    SignInSession session = found.get();
    if (session.tries().isExhausted()) {
      end(session, address);
      return Try.NONE;
    }
    Optional<Instant> wait = session.tries().waitingAt(now);
    if (wait.isEmpty()) {
      session.keep(session.tries().counted(now));
    }
    return new Try(session.key(), pin.get().hash(), wait.orElse(null));
  }

  /**
   * The PIN was right: the sign-in goes on under another token, whoever acted here is locked.
   * Whoever may do nothing any more does not come back.
   */
  SignInAnswer right(String staff, DevicePass pass, String address) {
    Instant now = signIns.now();
    places.lockAt(pass.device(), now);
    Optional<SignInSession> found = places.of(pass.device(), staff, now);
    if (found.isEmpty()) {
      return new SignInAnswer.Ended();
    }
    SignInSession session = found.get();
    Optional<SignInAnswer.Opened> opened = signIns.goOn(session, pass);
    signIns.keep(
        AuditEntry.at(
            opened.isPresent() ? AuditEntry.Act.CAME_BACK : AuditEntry.Act.RENEWAL_REFUSED,
            session,
            address,
            now));
    return opened.isPresent() ? opened.get() : new SignInAnswer.Ended();
  }

  /** The PIN was wrong; with the last try the sign-in ends. */
  SignInAnswer wrong(String key, String address) {
    SignInSession session = em.find(SignInSession.class, key, LockModeType.PESSIMISTIC_WRITE);
    signIns.keep(AuditEntry.at(AuditEntry.Act.PIN_WRONG, session, address, signIns.now()));
    if (!session.tries().isExhausted()) {
      return new SignInAnswer.WrongPin(session.tries().left());
    }
    end(session, address);
    return new SignInAnswer.Ended();
  }

  private void end(SignInSession session, String address) {
    session.end(signIns.now());
    signIns.keep(AuditEntry.at(AuditEntry.Act.PIN_ENDED, session, address, signIns.now()));
  }
}
