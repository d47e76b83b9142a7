package io.vitrine.booking.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Somebody begins to work in the house. A number or address that is taken is refused by the key.
 */
@ApplicationScoped
public class JoinStaff {

  private final EntityManager em;

  @Inject
  public JoinStaff(EntityManager em) {
    this.em = em;
  }

  JoinStaff() {
    this(null);
  }

  @Transactional
  public void join(StaffMember member) {
    em.persist(member);
    em.flush();
  }
}
