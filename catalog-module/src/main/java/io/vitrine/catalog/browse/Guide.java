package io.vitrine.catalog.browse;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The small lists that every page shows: categories, attributes, shops. Read again after a change
 * of products, and once a minute for what other nodes changed; between that, pages need no
 * statement for them.
 */
@ApplicationScoped
public class Guide {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Categories categories;
  private final Shops shops;
  private final Clock clock;
  private volatile Lists lists;

  @Inject
  public Guide(Categories categories, Shops shops, Clock clock) {
    this.categories = categories;
    this.shops = shops;
    this.clock = clock;
  }

  private record Lists(
      List<CategoryEntry> tree, List<AttributeEntry> attributes, List<Shop> shops, Instant read) {}

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductsChanged changed) {
    lists = null;
  }

  /** All categories, each after its parent. */
  public List<CategoryEntry> tree() {
    return lists().tree;
  }

  public List<AttributeEntry> attributes() {
    return lists().attributes;
  }

  public List<Shop> shops() {
    return lists().shops;
  }

  public Optional<Shop> shop(String code) {
    return shops().stream().filter(shop -> shop.code().equals(code)).findFirst();
  }

  public Optional<CategoryEntry> category(String code) {
    return tree().stream().filter(category -> category.code().equals(code)).findFirst();
  }

  /** Where the address of a category that was taken away leads to, if anywhere. */
  public Optional<String> inPlaceOf(String gone) {
    return categories.inPlaceOf(gone);
  }

  public List<CategoryEntry> below(String code) {
    return tree().stream()
        .filter(c -> code == null ? c.parent() == null : code.equals(c.parent()))
        .toList();
  }

  /** From the root to this category; empty for an unknown one. */
  public List<CategoryEntry> pathTo(String code) {
    java.util.LinkedList<CategoryEntry> path = new java.util.LinkedList<>();
    Optional<CategoryEntry> at = category(code);
    while (at.isPresent()) {
      path.addFirst(at.get());
      at = at.get().parent() == null ? Optional.empty() : category(at.get().parent());
    }
    return List.copyOf(path);
  }

  /** A shop's name without the words that all shops' names begin with. */
  public String shortName(Shop shop) {
    List<String[]> names = shops().stream().map(s -> s.name().split(" ")).toList();
    String[] own = shop.name().split(" ");
    int shared = 0;
    while (names.size() > 1 && shared < own.length - 1 && isShared(names, shared, own[shared])) {
      shared++;
    }
    return String.join(" ", List.of(own).subList(shared, own.length));
  }

  /** The same, by code; the code itself for a shop that is not known. */
  public String shortName(String code) {
    return shop(code).map(this::shortName).orElse(code);
  }

  private static boolean isShared(List<String[]> names, int at, String word) {
    return names.stream().allMatch(n -> n.length > at + 1 && n[at].equals(word));
  }

  private Lists lists() {
    Lists known = lists;
    Instant now = clock.instant();
    if (known == null || known.read.plus(FRESH).isBefore(now)) {
      known = new Lists(categories.tree(), categories.attributes(), shops.all(), now);
      lists = known;
    }
    return known;
  }
}
