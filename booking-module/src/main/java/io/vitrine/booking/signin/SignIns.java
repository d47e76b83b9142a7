package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
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
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SignIns(EntityManager em, TicketIssue issue, Clock clock) {
    this.em = em;
    this.issue = issue;
    this.clock = clock;
  }

  SignIns() {
    this(null, null, null);
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

  /** Signs the person in; empty for somebody who may do nothing. */
  @Transactional
  Optional<SignInAnswer.Opened> open(Credentials genuine, String address) {
    StaffMember member = em.find(StaffMember.class, genuine.staff());
    if (member == null || member.rights().isEmpty()) {
      return Optional.empty();
    }
    em.find(StaffPassword.class, genuine.staff()).strengthen(genuine.hash());
    keep(AuditEntry.of(AuditEntry.Act.SIGNED_IN, genuine.staff(), address, now()));
    String token = newToken();
    SignInSession session = new SignInSession(Fingerprint.of(token), member.number(), now());
    em.persist(session);
    return Optional.of(opened(token, session, member));
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

  /** A new ticket with the rights of this moment; empty for somebody without any. */
  Optional<SignInAnswer.Opened> renew(SignInSession session) {
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
            now().truncatedTo(ChronoUnit.SECONDS).plus(TICKET));
    return new SignInAnswer.Opened(token, ticket, issue.sign(ticket));
  }
}
