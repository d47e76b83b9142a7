package io.vitrine.catalog.media;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Which product has which model. */
@ApplicationScoped
public class Models {

  private final Sql sql;
  private final MediaStore store;
  private final Clock clock;

  @Inject
  public Models(Sql sql, MediaStore store, Clock clock) {
    this.store = store;
    this.sql = sql;
    this.clock = clock;
  }

  /** The address of a product's model below the context root. */
  public Optional<String> of(String product) {
    return sql.first("select path from catalog.model where product = ?", Sql.TEXT, product);
  }

  /**
   * Gives a product this model in place of any other, inside the caller's transaction.
   *
   * @param glb in which {@link Glb} finds no fault
   * @return its address
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String give(String product, byte[] glb) {
    String path = "/media/" + store.keepModel(glb);
    note(product, path, glb.length);
    return path;
  }

  /**
   * Gives a product a model that comes with the house.
   *
   * @param name such as {@code demo/aub3.glb}
   * @throws IllegalStateException if the house has none of that name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveOfHouse(String product, String name) {
    HouseFile file =
        HouseMedia.of(name)
            .orElseThrow(() -> new IllegalStateException("the house has no model " + name));
    note(product, "/media/" + name, file.bytes());
  }

  private void note(String product, String path, long bytes) {
    take(product);
    sql.run(
        "insert into catalog.model (product, path, bytes, added) values (?, ?, ?, ?)",
        product,
        path,
        bytes,
        clock.instant());
  }

  /** Takes a product's model away, inside the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(String product) {
    sql.run("delete from catalog.model where product = ?", product);
  }
}
