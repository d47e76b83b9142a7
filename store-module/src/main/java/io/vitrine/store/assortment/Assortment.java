package io.vitrine.store.assortment;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.FoundVariant;
import io.vitrine.store.neighbour.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Articles and shops for the counter: from the catalogue, or as it told them before. */
@ApplicationScoped
public class Assortment {

  private static final Logger LOG = Logger.getLogger(Assortment.class.getName());

  private final Catalog catalog;
  private final Remembered remembered;
  private final Clock clock;

  @Inject
  public Assortment(Catalog catalog, Remembered remembered, Clock clock) {
    this.catalog = catalog;
    this.remembered = remembered;
    this.clock = clock;
  }

  /** Hits of a search, and whether they come from memory. */
  public record Hits(List<Hit> hits, boolean fromMemory) {}

  /** One hit. */
  public record Hit(String sku, String nameFr, String nameEn, String picture) {}

  /** The prices and names of these numbers, asked of the catalogue now. */
  public Priced priced(Collection<String> skus) {
    Set<String> asked = new HashSet<>(skus);
    boolean heard =
        !asked.isEmpty() && catalog.variants(asked).fold(this::hearVariants, why -> false);
    return read(asked, !heard && !asked.isEmpty());
  }

  /**
   * @param language {@code fr} or {@code en}
   */
  public Hits search(String words, String shop, String language, int most) {
    return catalog
        .search(words, shop, language, most)
        .fold(
            found -> new Hits(found.stream().map(Assortment::hit).toList(), false),
            why -> new Hits(fromMemory(words, most), true));
  }

  /** The shop's name and address as last told; the bare code for one never told. */
  public KnownShop shop(String code) {
    KnownShop known = remembered.shop(code);
    if (known == null) {
      catalog.shops().fold(told -> hear(() -> remembered.shops(told, now())), why -> false);
      known = remembered.shop(code);
    }
    return known == null ? KnownShop.unknown(code) : known;
  }

  private Priced read(Set<String> asked, boolean fromMemory) {
    List<KnownVariant> known = remembered.known(asked);
    Set<String> unknown = new HashSet<>(asked);
    known.forEach(variant -> unknown.remove(variant.getSku()));
    Instant asOf = known.stream().map(KnownVariant::getAsOf).min(Instant::compareTo).orElse(now());
    return new Priced(
        known.stream().collect(Collectors.toMap(KnownVariant::getSku, Function.identity())),
        unknown,
        fromMemory,
        asOf);
  }

  private boolean hearVariants(List<Variant> told) {
    return hear(() -> remembered.variants(told, now()));
  }

  /**
   * Two counters may hear of one article at once; the one that loses reads what the other wrote.
   */
  private static boolean hear(Runnable hearing) {
    try {
      hearing.run();
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.FINE, "another counter heard it at the same moment", e);
    }
    return true;
  }

  private List<Hit> fromMemory(String words, int most) {
    return remembered.search(words, most).stream()
        .map(
            known ->
                new Hit(known.getSku(), known.getNameFr(), known.getNameEn(), known.getPicture()))
        .toList();
  }

  private static Hit hit(FoundVariant found) {
    return new Hit(found.sku(), found.name().fr(), found.name().en(), found.picture());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
