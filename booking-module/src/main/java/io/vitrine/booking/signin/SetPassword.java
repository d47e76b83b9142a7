package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Somebody gets a password, or changes it. */
@ApplicationScoped
public class SetPassword {

  private final EntityManager em;
  private final SignIns signIns;
  private final Passwords passwords;
  private final KnownPassword known;

  @Inject
  SetPassword(EntityManager em, SignIns signIns, Passwords passwords, KnownPassword known) {
    this.em = em;
    this.signIns = signIns;
    this.passwords = passwords;
    this.known = known;
  }

  SetPassword() {
    this(null, null, null, null);
  }

  /** What became of it; every answer but {@link #SET} changed nothing. */
  public enum Answer {
    SET,
    WRONG,
    SLOWED,
    SHORT,
    LONG,
    MONOTONE,
    NAMED
  }

  /** A first password, drawn at random by the house: no word of a policy about it. */
  @Transactional
  public void give(String staff, String password) {
    keep(em.find(StaffMember.class, staff), password);
  }

  /**
   * What became of a wish for a new one.
   *
   * @param delay how long to wait; zero unless {@link Answer#SLOWED}
   */
  public record Change(Answer answer, Duration delay) {
    static Change of(Answer answer) {
      return new Change(answer, Duration.ZERO);
    }
  }

  /**
   * A new one for somebody who knows the old one; every sign-in of the person ends, and her PIN
   * with it.
   */
  @Transactional
  public Change change(String staff, String old, String password, String address) {
    StaffMember member = em.find(StaffMember.class, staff);
    KnownPassword.Check check = known.check(member, old, address);
    if (check.answer() != KnownPassword.Answer.RIGHT) {
      return new Change(Answer.valueOf(check.answer().name()), check.delay());
    }
    Answer answer = set(member, password);
    if (answer == Answer.SET) {
      endSignIns(staff);
      signIns.keep(AuditEntry.of(AuditEntry.Act.PASSWORD_SET, staff, address, signIns.now()));
    }
    return Change.of(answer);
  }

  private void endSignIns(String staff) {
    em.createQuery(
            "update SignInSession s set s.endedAt = :now, s.activeDevice = null where s.staff = :staff and"
                + " s.endedAt is null")
        .setParameter("now", signIns.now())
        .setParameter("staff", staff)
        .executeUpdate();
  }

  private Answer set(StaffMember member, String password) {
    Optional<PasswordPolicy.Fault> fault = PasswordPolicy.faultOf(password, member.email());
    if (fault.isPresent()) {
      return Answer.valueOf(fault.get().name());
    }
    keep(member, password);
    return Answer.SET;
  }

  private void keep(StaffMember member, String password) {
    String hash = passwords.hash(password);
    Optional.ofNullable(em.find(StaffPassword.class, member.number()))
        .ifPresentOrElse(
            kept -> kept.replace(hash, signIns.now()),
            () -> em.persist(new StaffPassword(member.number(), hash, signIns.now())));
    Optional.ofNullable(em.find(StaffPin.class, member.number())).ifPresent(em::remove);
  }
}
