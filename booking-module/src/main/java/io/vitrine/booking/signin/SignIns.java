package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.Ticket;
import io.vitrine.shell.signin.TicketIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/** The sign-in sessions and the tickets they are good for. */
@ApplicationScoped
class SignIns {

  /** How long rights that were taken away can still be used in the other modules. */
  static final Duration TICKET = Duration.ofMinutes(5);

  private static final int TOKEN_BYTES = 32;

  private final EntityManager em;
  private final TicketIssue issue;
  private final DevicePlaces places;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SignIns(EntityManager em, TicketIssue issue, DevicePlaces places, Clock clock) {
    this.em = em;
    this.issue = issue;
    this.places = places;
    this.clock = clock;
  }

  SignIns() {
    this(null, null, null, null);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Whose password it would be, and its hash. */
  record Credentials(String staff, String hash) {

    Credentials with(String strongerHash) {
      return new Credentials(staff, strongerHash);
    }

    @Override
    public String toString() {
      return staff;
    }
  }

  @Transactional
  Optional<Credentials> credentials(String email) {
    return em.createQuery(
            "select p from StaffMember m, StaffPassword p"
                + " where p.staff = m.number and m.email = :email",
            StaffPassword.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst()
        .map(kept -> new Credentials(kept.staff(), kept.hash()));
  }

  /**
   * Signs the person in; empty for somebody who may do nothing.
   *
   * @param pass the shared device at which she stands, if it is one
   */
  @Transactional
  Optional<SignInAnswer.Opened> open(
      Credentials genuine, String address, Optional<DevicePass> pass) {
    StaffMember member = em.find(StaffMember.class, genuine.staff());
    if (member == null || member.rights().isEmpty()) {
      return Optional.empty();
    }
    em.find(StaffPassword.class, genuine.staff()).strengthen(genuine.hash());
    keep(AuditEntry.of(AuditEntry.Act.SIGNED_IN, genuine.staff(), address, now()));
    String token = newToken();
    SignInSession session = new SignInSession(Fingerprint.of(token), member.number(), now());
    pass.ifPresent(device -> places.take(session, device, now()));
    em.persist(session);
    em.flush();
    return Optional.of(opened(token, session, member));
  }

  /**
   * The sign-in goes on under another token, at the device that nobody holds; empty and ended for
   * somebody who may do nothing any more.
   */
  Optional<SignInAnswer.Opened> goOn(SignInSession before, DevicePass pass) {
    before.end(now());
    em.flush();
    StaffMember member = em.find(StaffMember.class, before.staff());
    if (member == null || member.rights().isEmpty()) {
      return Optional.empty();
    }
    String token = newToken();
    SignInSession session =
        new SignInSession(Fingerprint.of(token), before, before.tries().right(), now());
    session.at(pass);
    em.persist(session);
    return Optional.of(opened(token, session, member));
  }

  /** Nobody acts by it until the PIN is given. */
  SignInAnswer.Locked lock(SignInSession session, String address) {
    if (!session.isLocked()) {
      session.lock(now());
      keep(AuditEntry.at(AuditEntry.Act.LOCKED, session, address, now()));
    }
    return new SignInAnswer.Locked(session.name(), session.idle());
  }

  @Transactional
  void failed(AuditEntry.Act act, String account, String address) {
    keep(AuditEntry.failure(act, account, address, now()));
  }

  void keep(AuditEntry entry) {
    em.persist(entry);
  }

  /** The live session behind a token, with its row locked. */
  Optional<SignInSession> live(String token) {
    if (token == null || token.isBlank() || token.length() > 100) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            em.find(SignInSession.class, Fingerprint.of(token), LockModeType.PESSIMISTIC_WRITE))
        .filter(session -> session.isLive(now()));
  }

  /**
   * A new ticket with the rights of this moment; empty for somebody without any. A browser that has
   * become a shared device since, or another, or is locked later or sooner, is that from now on; at
   * a device that was let out meanwhile there is none.
   */
  Optional<SignInAnswer.Opened> renew(SignInSession session, Optional<DevicePass> pass) {
    if (session.isAtDevice() && places.isWithdrawn(session.device())) {
      return Optional.empty();
    }
    pass.filter(device -> !session.isAt(device))
        .ifPresent(device -> places.take(session, device, now()));
    return Optional.ofNullable(em.find(StaffMember.class, session.staff()))
        .filter(member -> !member.rights().isEmpty())
        .map(member -> opened(null, session, member));
  }

  private String newToken() {
    byte[] bits = new byte[TOKEN_BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private SignInAnswer.Opened opened(String token, SignInSession session, StaffMember member) {
    Ticket ticket =
        new Ticket(
            member.number(),
            member.name(),
            member.rights(),
            session.name(),
            now().truncatedTo(ChronoUnit.SECONDS).plus(TICKET),
            session.idle());
    return new SignInAnswer.Opened(token, ticket, issue.sign(ticket));
  }
}
