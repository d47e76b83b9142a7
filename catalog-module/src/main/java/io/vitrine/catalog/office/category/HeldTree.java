package io.vitrine.catalog.office.category;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree, held until the end of the transaction: of two who change it one waits for the other and
 * then sees what that one did. Products whose place reads otherwise afterwards are announced.
 */
@ApplicationScoped
public class HeldTree {

  private final Sql sql;
  private final Categories categories;
  private final DeskHistory history;
  private final Event<ProductsChanged> changed;

  @Inject
  public HeldTree(
      Sql sql, Categories categories, DeskHistory history, Event<ProductsChanged> changed) {
    this.sql = sql;
    this.categories = categories;
    this.history = history;
    this.changed = changed;
  }

  Tree hold() {
    sql.list("select code from catalog.category order by code for update", Sql.TEXT);
    return new Tree(categories.tree());
  }

  /** The code that a new category gets. */
  Set<String> codes() {
    return new HashSet<>(sql.list("select code from catalog.category", Sql.TEXT));
  }

  boolean hasProducts(String code) {
    return sql.first(
            "select number from catalog.product where category = ? limit 1", Sql.TEXT, code)
        .isPresent();
  }

  /** Writes what of the tree is otherwise than it stands, and who did that. */
  void save(Tree tree, String staff) {
    Map<String, CategoryEntry> before = new HashMap<>();
    categories.tree().forEach(entry -> before.put(entry.code(), entry));
    Set<String> otherwise = new HashSet<>();
    List<Tree.Place> moved = new ArrayList<>();
    for (Tree.Place place : tree.all()) {
      CategoryEntry was = before.remove(place.code());
      if (was == null) {
        insert(place, tree.position(place.code()));
        remember(place.code(), staff, null, place);
      } else if (differs(was, place, tree.position(place.code()))) {
        moved.add(place);
        remember(place.code(), staff, was, place);
        if (!was.path().equals(place.path()) || !was.name().equals(place.name())) {
          otherwise.addAll(tree.with(place.code()));
        }
      }
    }
    rewrite(moved, tree);
    before.values().stream()
        .sorted(Comparator.comparing(CategoryEntry::depth).reversed())
        .forEach(gone -> drop(gone, staff));
    announce(otherwise);
  }

  private static boolean differs(CategoryEntry was, Tree.Place place, int position) {
    return !was.path().equals(place.path())
        || !was.name().equals(place.name())
        || was.position() != position;
  }

  private void insert(Tree.Place place, int position) {
    sql.run("delete from catalog.category_former_path where path = ?", place.path());
    sql.run(
        "insert into catalog.category (code, path, parent, name_fr, name_en, position)"
            + " values (?, ?, ?, ?, ?, ?)",
        place.code(),
        place.path(),
        place.parent(),
        place.name().fr(),
        place.name().en(),
        position);
  }

  private void rewrite(List<Tree.Place> moved, Tree tree) {
    for (Tree.Place place : moved) {
      sql.run("delete from catalog.category_former_path where path = ?", place.path());
      sql.run(
          "insert into catalog.category_former_path (path, category) select path, code"
              + " from catalog.category c where c.code = ? and c.path <> ? and not exists"
              + " (select 1 from catalog.category_former_path f where f.path = c.path)",
          place.code(),
          place.path());
      sql.run(
          "update catalog.category set path = ?, parent = ?, name_fr = ?, name_en = ?, position = ?"
              + " where code = ?",
          place.path(),
          place.parent(),
          place.name().fr(),
          place.name().en(),
          tree.position(place.code()),
          place.code());
    }
  }

  /** Its address leads to where it was, and so do those that led to it. */
  private void drop(CategoryEntry gone, String staff) {
    sql.run("delete from catalog.category_gone where code = ?", gone.code());
    if (gone.parent() != null) {
      sql.run(
          "update catalog.category_gone set leads_to = ? where leads_to = ?",
          gone.parent(),
          gone.code());
      sql.run(
          "insert into catalog.category_gone (code, leads_to) values (?, ?)",
          gone.code(),
          gone.parent());
    }
    sql.run("delete from catalog.category where code = ?", gone.code());
    history.remember(DeskHistory.Kind.CATEGORY, gone.code(), staff, "path", gone.path(), null);
  }

  private void remember(String code, String staff, CategoryEntry was, Tree.Place now) {
    DeskHistory.Kind kind = DeskHistory.Kind.CATEGORY;
    history.remember(kind, code, staff, "path", was == null ? null : was.path(), now.path());
    history.remember(
        kind, code, staff, "name_fr", was == null ? null : was.name().fr(), now.name().fr());
    history.remember(
        kind, code, staff, "name_en", was == null ? null : was.name().en(), now.name().en());
  }

  private void announce(Set<String> otherwise) {
    Set<String> products = new HashSet<>();
    otherwise.forEach(
        code ->
            products.addAll(
                sql.list("select number from catalog.product where category = ?", Sql.TEXT, code)));
    changed.fire(new ProductsChanged(products));
  }
}
