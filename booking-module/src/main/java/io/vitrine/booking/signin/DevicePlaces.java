package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in at which device. One person acts at a device at a time: the database refuses a
 * second ({@code sign_in_active_uk}).
 */
@ApplicationScoped
class DevicePlaces {

  private final EntityManager em;

  @Inject
  DevicePlaces(EntityManager em) {
    this.em = em;
  }

  DevicePlaces() {
    this(null);
  }

  /** Whether the store let it out for good: nobody is signed in at it any more. */
  boolean isWithdrawn(String device) {
    return em.find(WithdrawnDevice.class, device) != null;
  }

  /**
   * The sign-in takes the device over; her own of before ends, the others are locked. A device that
   * was let out is a browser like any other.
   */
  void take(SignInSession session, DevicePass pass, Instant now) {
    if (isWithdrawn(pass.device())) {
      return;
    }
    for (SignInSession other : heldAt(pass.device())) {
      if (other.staff().equals(session.staff()) && !other.key().equals(session.key())) {
        other.end(now);
      } else {
        other.lock(now);
      }
    }
    em.flush();
    session.at(pass);
  }

  /** Whoever acts at the device no longer does. */
  void lockAt(String device, Instant now) {
    heldAt(device).forEach(session -> session.lock(now));
    em.flush();
  }

  /** The person's sign-in there that still lives, with its row locked. */
  Optional<SignInSession> of(String device, String staff, Instant now) {
    return isWithdrawn(device)
        ? Optional.empty()
        : heldAt(device).stream()
            .filter(session -> session.staff().equals(staff) && session.isLive(now))
            .findFirst();
  }

  /** Every sign-in at the device that nobody ended, locked in the order of its key. */
  List<SignInSession> heldAt(String device) {
    return em.createQuery(
            "select s from SignInSession s where s.device = :device and s.endedAt is null"
                + " order by s.tokenHash",
            SignInSession.class)
        .setParameter("device", device)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
