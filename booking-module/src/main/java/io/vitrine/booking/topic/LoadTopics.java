package io.vitrine.booking.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts topics into an empty house; where there are topics already it changes nothing. */
@ApplicationScoped
public class LoadTopics {

  private final EntityManager em;

  @Inject
  public LoadTopics(EntityManager em) {
    this.em = em;
  }

  LoadTopics() {
    this(null);
  }

  /**
   * @return how many were put in
   */
  @Transactional
  public int load(List<TopicSheet> sheets) {
    long there = em.createQuery("select count(t) from Topic t", Long.class).getSingleResult();
    if (there > 0) {
      return 0;
    }
    for (int i = 0; i < sheets.size(); i++) {
      em.persist(new Topic(sheets.get(i), i));
    }
    return sheets.size();
  }
}
