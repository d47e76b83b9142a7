package io.vitrine.store.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** The shelf of last known copies, each act in a transaction of its own. */
@ApplicationScoped
public class ArticleCopies {

  private final EntityManager database;

  @Inject
  public ArticleCopies(EntityManager database) {
    this.database = database;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public List<Article> of(Collection<String> skus) {
    return skus.isEmpty()
        ? List.of()
        : database
            .createQuery("select c from ArticleCopy c where c.sku in :skus", ArticleCopy.class)
            .setParameter("skus", skus)
            .getResultList()
            .stream()
            .map(ArticleCopy::article)
            .toList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void keep(List<Article> articles) {
    articles.forEach(article -> database.merge(new ArticleCopy(article)));
  }
}
