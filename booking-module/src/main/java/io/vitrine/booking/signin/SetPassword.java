package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Somebody gets a password, or changes it. */
@ApplicationScoped
public class SetPassword {

  private final EntityManager em;
  private final SignIns signIns;
  private final Passwords passwords;

  @Inject
  SetPassword(EntityManager em, SignIns signIns, Passwords passwords) {
    this.em = em;
    this.signIns = signIns;
    this.passwords = passwords;
  }

  SetPassword() {
    this(null, null, null);
  }

  /** What became of it; every answer but {@link #SET} changed nothing. */
  public enum Answer {
    SET,
    WRONG,
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

  /** A new one for somebody who knows the old one; every sign-in of the person ends. */
  @Transactional
  public Answer change(String staff, String old, String password, String address) {
    StaffMember member = em.find(StaffMember.class, staff);
    boolean knows =
        member != null
            && signIns
                .credentials(member.email())
                .filter(kept -> passwords.matches(old, kept.hash()))
                .isPresent();
    if (!knows) {
      return Answer.WRONG;
    }
    Answer answer = set(member, password);
    if (answer == Answer.SET) {
      em.createQuery(
              "update SignInSession s set s.endedAt = :now where s.staff = :staff and"
                  + " s.endedAt is null")
          .setParameter("now", signIns.now())
          .setParameter("staff", staff)
          .executeUpdate();
      signIns.keep(AuditEntry.of(AuditEntry.Act.PASSWORD_SET, staff, address, signIns.now()));
    }
    return answer;
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
  }
}
