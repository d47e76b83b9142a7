package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A manager ends a sign-in at a device of her shops, or removes a PIN that its owner forgot. */
@ApplicationScoped
public class EndAtDevice {

  private final EntityManager em;
  private final SignIns signIns;

  @Inject
  EndAtDevice(EntityManager em, SignIns signIns) {
    this.em = em;
    this.signIns = signIns;
  }

  EndAtDevice() {
    this(null, null);
  }

  /** What became of it. */
  public enum Answer {
    DONE,
    /** Nothing is there, or in no shop of the manager's: never said which. */
    UNKNOWN
  }

  /**
   * The person gives her password the next time.
   *
   * @param session as tickets name it
   * @param shops the manager's
   */
  @Transactional
  public Answer end(String session, Collection<String> shops, String address) {
    List<SignInSession> found =
        session == null || !session.matches("[0-9a-f]{32}") || shops.isEmpty()
            ? List.of()
            : em.createQuery(
                    "select s from SignInSession s where s.tokenHash >= :from"
                        + " and s.tokenHash <= :to and s.shop in :shops and s.endedAt is null",
                    SignInSession.class)
                .setParameter("from", session + "0".repeat(32))
                .setParameter("to", session + "f".repeat(32))
                .setParameter("shops", shops)
                .getResultList();
    for (SignInSession one : found) {
      one.end(signIns.now());
      signIns.keep(AuditEntry.at(AuditEntry.Act.ENDED_BY_MANAGER, one, address, signIns.now()));
    }
    return found.isEmpty() ? Answer.UNKNOWN : Answer.DONE;
  }

  /** She chooses another; until then she comes back by her password. */
  @Transactional
  public Answer removePin(String staff, Collection<String> shops, String address) {
    Optional<StaffPin> pin =
        Optional.ofNullable(em.find(StaffMember.class, staff))
            .filter(
                member ->
                    member.rights().values().stream()
                        .anyMatch(held -> held.stream().anyMatch(shops::contains)))
            .map(member -> em.find(StaffPin.class, staff));
    if (pin.isEmpty()) {
      return Answer.UNKNOWN;
    }
    em.remove(pin.get());
    signIns.keep(AuditEntry.of(AuditEntry.Act.PIN_REMOVED, staff, address, signIns.now()));
    return Answer.DONE;
  }
}
