package io.vitrine.booking.terms;

import io.vitrine.booking.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Where a topic's terms hold: in every shop in which somebody advises on it. */
@ApplicationScoped
class TopicReach {

  private final EntityManager em;

  @Inject
  TopicReach(EntityManager em) {
    this.em = em;
  }

  TopicReach() {
    this(null);
  }

  /** Whether terms would change in a shop that is another manager's. */
  boolean goesBeyond(Topic topic, Decider by) {
    List<?> shops =
        em.createNativeQuery(
                """
                select distinct r.shop from booking.staff_right r
                join booking.staff_member m on m.staff = r.staff and m.active = true
                join booking.staff_skill k on k.staff = r.staff and k.topic = ?1
                where r.role = 'ADVISER'""")
            .setParameter(1, topic.skill())
            .getResultList();
    return !by.shops().containsAll(shops);
  }
}
