package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody chooses the PIN by which she comes back at a shared device; her password says it is she.
 */
@ApplicationScoped
public class SetPin {

  private final EntityManager em;
  private final SignIns signIns;
  private final Passwords passwords;
  private final KnownPassword known;

  @Inject
  SetPin(EntityManager em, SignIns signIns, Passwords passwords, KnownPassword known) {
    this.em = em;
    this.signIns = signIns;
    this.passwords = passwords;
    this.known = known;
  }

  SetPin() {
    this(null, null, null, null);
  }

  /** What became of it; a refusal changed nothing. */
  public sealed interface Answer permits Chosen, Refused {
    <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused);
  }

  /** From now on it is good. */
  public record Chosen() implements Answer {
    @Override
    public <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused) {
      return chosen.apply(this);
    }
  }

  /**
   * Nothing changed.
   *
   * @param status the HTTP status
   * @param code the name under which the words of the refusal stand
   * @param seconds how long to wait, or 0
   */
  public record Refused(int status, String code, long seconds) implements Answer {
    @Override
    public <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  @Transactional
  public Answer set(String staff, String password, String pin, String address) {
    Optional<PinPolicy.Fault> fault = PinPolicy.faultOf(pin);
    if (fault.isPresent()) {
      return new Refused(422, "pin-" + fault.get().name().toLowerCase(Locale.ROOT), 0);
    }
    StaffMember member = em.find(StaffMember.class, staff);
    KnownPassword.Check check = known.check(member, password, address);
    if (check.answer() != KnownPassword.Answer.RIGHT) {
      return check.answer() == KnownPassword.Answer.SLOWED
          ? new Refused(429, "sign-in-slowed", Math.max(1, check.delay().toSeconds() + 1))
          : new Refused(403, "pin-password", 0);
    }
    keep(staff, passwords.hash(pin));
    signIns.keep(AuditEntry.of(AuditEntry.Act.PIN_SET, staff, address, signIns.now()));
    return new Chosen();
  }

  private void keep(String staff, String hash) {
    Optional.ofNullable(em.find(StaffPin.class, staff))
        .ifPresentOrElse(
            kept -> kept.replace(hash, signIns.now()),
            () -> em.persist(new StaffPin(staff, hash, signIns.now())));
  }
}
