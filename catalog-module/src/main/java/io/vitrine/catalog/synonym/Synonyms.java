package io.vitrine.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads the lines that the catalogue manager keeps. */
@ApplicationScoped
public class Synonyms {

  private final EntityManager database;

  @Inject
  public Synonyms(EntityManager database) {
    this.database = database;
  }

  /** A page of them, by language and words. */
  public List<KeptSynonym> page(int page, int size) {
    return database
        .createQuery("select s from Synonym s order by s.language desc, s.line", Synonym.class)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultStream()
        .map(Synonym::kept)
        .toList();
  }

  public long count() {
    return database.createQuery("select count(s) from Synonym s", Long.class).getSingleResult();
  }

  /** Every line of a language, as the search reads them. */
  public List<String> lines(String language) {
    return database
        .createQuery(
            "select s.line from Synonym s where s.language = :language order by s.line",
            String.class)
        .setParameter("language", language)
        .getResultList();
  }
}
