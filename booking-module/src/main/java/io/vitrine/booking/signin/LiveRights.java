package io.vitrine.booking.signin;

import io.vitrine.booking.staff.StaffMember;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.Ticket;
import io.vitrine.shell.signin.TicketCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Here a ticket is not believed to its end: with each request the sign-in has to live, and no right
 * counts that was taken away since. Read by key, and kept nowhere in between.
 */
@ApplicationScoped
class LiveRights implements TicketCheck {

  private final EntityManager em;
  private final SignIns signIns;

  @Inject
  LiveRights(EntityManager em, SignIns signIns) {
    this.em = em;
    this.signIns = signIns;
  }

  LiveRights() {
    this(null, null);
  }

  @Override
  @Transactional
  public Optional<Ticket> now(Ticket ticket) {
    return sessions(ticket)
        .filter(session -> session.isLive(signIns.now()) && !session.isLocked())
        .map(session -> em.find(StaffMember.class, session.staff()))
        .map(member -> left(ticket, member.rights()))
        .filter(rights -> !rights.isEmpty())
        .map(ticket::with);
  }

  /**
   * A ticket names its sign-in by the first half of its key: a range of the primary key's index.
   */
  private Optional<SignInSession> sessions(Ticket ticket) {
    String name = ticket.session();
    if (name == null || !name.matches("[0-9a-f]{32}")) {
      return Optional.empty();
    }
    return em.createQuery(
            "select s from SignInSession s"
                + " where s.tokenHash >= :from and s.tokenHash <= :to and s.staff = :staff",
            SignInSession.class)
        .setParameter("from", name + "0".repeat(32))
        .setParameter("to", name + "f".repeat(32))
        .setParameter("staff", ticket.staff())
        .getResultStream()
        .findFirst();
  }

  /** What the ticket gives and the house still does; what came later comes with the next ticket. */
  static Map<Role, Set<String>> left(Ticket ticket, Map<Role, Set<String>> now) {
    Map<Role, Set<String>> left = new EnumMap<>(Role.class);
    ticket
        .rights()
        .forEach(
            (role, shops) -> {
              Set<String> still = new HashSet<>(shops);
              still.retainAll(now.getOrDefault(role, Set.of()));
              if (!still.isEmpty()) {
                left.put(role, still);
              }
            });
    return left;
  }
}
