package io.vitrine.booking.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The topics, in the order in which the house shows them. */
@ApplicationScoped
public class Topics {

  private final EntityManager em;

  @Inject
  public Topics(EntityManager em) {
    this.em = em;
  }

  Topics() {
    this(null);
  }

  public List<Topic> all() {
    return em.createQuery("select t from Topic t order by t.place", Topic.class).getResultList();
  }

  public Optional<Topic> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(em.find(Topic.class, code));
  }
}
