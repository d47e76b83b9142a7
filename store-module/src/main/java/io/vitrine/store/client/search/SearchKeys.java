package io.vitrine.store.client.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps the words under which a client is found. */
@ApplicationScoped
public class SearchKeys {

  private final EntityManager store;

  @Inject
  public SearchKeys(EntityManager store) {
    this.store = store;
  }

  /** Her words are those of this name from now on; joins the transaction of the change. */
  public void write(String client, String name) {
    store
        .createNativeQuery("delete from store.client_key where client = ?1")
        .setParameter(1, client)
        .executeUpdate();
    for (String word : FoldedWords.of(name)) {
      add('W', word, client);
      FoldedWords.nearKeys(word).forEach(key -> add('N', key, client));
    }
  }

  private void add(char kind, String word, String client) {
    store
        .createNativeQuery(
            "insert into store.client_key (kind, word, client) select ?1, ?2, ?3"
                + " where not exists (select 1 from store.client_key"
                + " where kind = ?1 and word = ?2 and client = ?3)")
        .setParameter(1, String.valueOf(kind))
        .setParameter(2, word)
        .setParameter(3, client)
        .executeUpdate();
  }
}
