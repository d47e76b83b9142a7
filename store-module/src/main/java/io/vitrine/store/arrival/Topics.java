package io.vitrine.store.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of advice the house gives, as far as appointments have told. */
@ApplicationScoped
public class Topics {

  private final EntityManager database;

  @Inject
  public Topics(EntityManager database) {
    this.database = database;
  }

  /** All kinds by their French name. */
  public List<Topic> given() {
    return database
        .createQuery(
            "select new io.vitrine.store.arrival.Topic(d.advice.topic,"
                + " max(d.advice.topicInFrench), max(d.advice.topicInEnglish))"
                + " from Dossier d group by d.advice.topic"
                + " order by max(d.advice.topicInFrench)",
            Topic.class)
        .getResultList();
  }

  /** All kinds by their French name, and {@link Topic#ANY} at the end. */
  public List<Topic> known() {
    List<Topic> topics = new ArrayList<>(given());
    topics.add(Topic.ANY);
    return topics;
  }

  Optional<Topic> find(String code) {
    return known().stream().filter(topic -> topic.code().equals(code)).findFirst();
  }
}
