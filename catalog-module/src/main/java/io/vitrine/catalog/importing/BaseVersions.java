package io.vitrine.catalog.importing;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * On which versions of products a file rests that was made of them. A file that people send rests
 * on none: it says what is to be, whatever stood there.
 */
@ApplicationScoped
public class BaseVersions {

  private final Sql sql;

  @Inject
  public BaseVersions(Sql sql) {
    this.sql = sql;
  }

  /** In the transaction in which the file, or a part of it, was made. */
  public void keep(String job, Map<String, Long> versions) {
    sql.each(
        "insert into catalog.import_base (job, product, version) values (?, ?, ?)",
        versions.entrySet().stream()
            .map(each -> new Object[] {job, each.getKey(), each.getValue()})
            .toList());
  }

  /** Nothing is rested on any more. */
  void forget(String job) {
    sql.run("delete from catalog.import_base where job = ?", job);
  }

  /** The same products and versions for the import that takes a dry run over. */
  void copy(String from, String to) {
    sql.run(
        "insert into catalog.import_base (job, product, version)"
            + " select cast(? as varchar(36)), product, version from catalog.import_base"
            + " where job = ?",
        to,
        from);
  }

  /** How many of its products somebody has written since. */
  long stale(String job) {
    return sql.number(
        "select count(*) from catalog.import_base b join catalog.product p"
            + " on p.number = b.product where b.job = ? and p.version <> b.version",
        job);
  }

  /** Those of these products that somebody has written since; they are held if it rests on any. */
  Set<String> changed(String job, Collection<String> products) {
    sql.list(
        "select p.number, p.version from catalog.product p where p.number = any(?)"
            + " and exists (select 1 from catalog.import_base b where b.job = ?)"
            + " order by p.number for update",
        Sql.TEXT,
        products,
        job);
    return Set.copyOf(
        sql.list(
            "select b.product from catalog.import_base b join catalog.product p"
                + " on p.number = b.product"
                + " where b.job = ? and b.product = any(?) and p.version <> b.version",
            Sql.TEXT,
            job,
            products));
  }

  /** What the import itself has written is what it rests on from now on. */
  void follow(String job, Collection<String> products) {
    sql.run(
        "update catalog.import_base b set version = (select p.version from catalog.product p"
            + " where p.number = b.product) where b.job = ? and b.product = any(?)",
        job,
        products);
  }
}
