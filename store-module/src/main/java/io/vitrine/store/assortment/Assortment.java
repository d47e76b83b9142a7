package io.vitrine.store.assortment;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.FoundVariant;
import io.vitrine.store.neighbour.Variant;
import io.vitrine.store.shop.TrainingShop;
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
import java.util.Map;
import java.util.Optional;
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

  /**
   * The prices and names of these numbers, asked of the catalogue now. A number that it leaves out
   * of its answer (unpublished, recalled) is unknown, whatever it told of it before.
   */
  public Priced priced(Collection<String> skus) {
    Set<String> asked = new HashSet<>(skus);
    return asked.isEmpty()
        ? read(asked, asked, Set.of(), false)
        : catalog
            .variants(asked)
            .fold(told -> heard(asked, told), why -> read(asked, asked, Set.of(), true));
  }

  private Priced heard(Set<String> asked, List<Variant> told) {
    List<Variant> sold = told.stream().filter(variant -> variant.price() != null).toList();
    Set<String> named = sold.stream().map(Variant::sku).collect(Collectors.toSet());
    Set<String> leftOut = new HashSet<>(asked);
    leftOut.removeAll(named);
    Set<String> unpriced = new HashSet<>(leftOut);
    unpriced.retainAll(told.stream().map(Variant::sku).toList());
    boolean kept = hear(() -> remembered.variants(sold, leftOut, now()));
    return read(asked, named, unpriced, !kept);
  }

  /**
   * Searched in the whole house: an article in the customer's hand is found, whatever the stock
   * says.
   *
   * @param language {@code fr} or {@code en}
   */
  public Hits search(String words, String language, int most) {
    return catalog
        .search(words, null, language, most)
        .fold(
            found -> new Hits(found.stream().map(Assortment::hit).toList(), false),
            why -> new Hits(fromMemory(words, most), true));
  }

  /** Names and prices as last told, without asking; numbers that were never told are left out. */
  public Map<String, KnownVariant> remembered(Collection<String> skus) {
    return remembered.known(skus).stream()
        .collect(Collectors.toMap(KnownVariant::getSku, Function.identity()));
  }

  /** How to care for these articles as last told, without asking. */
  public Map<String, CareAdvice> care(Collection<String> skus) {
    return remembered.care(skus).stream()
        .collect(Collectors.toMap(CareAdvice::getSku, Function.identity()));
  }

  /**
   * The one article behind a scanned code or a typed number, with its name and price; the catalogue
   * is asked where the code was never met. Empty where there is none, or more than one.
   */
  public Optional<KnownVariant> scanned(String typed) {
    return ScannedCode.read(typed)
        .flatMap(code -> code.gtin() == null ? numbered(code) : traded(code));
  }

  private Optional<KnownVariant> numbered(ScannedCode code) {
    Map<String, KnownVariant> told = priced(code.numbers()).variants();
    return code.numbers().stream().filter(told::containsKey).findFirst().map(told::get);
  }

  /** A number that moved from one variant to another is asked anew: the catalogue decides. */
  private Optional<KnownVariant> traded(ScannedCode code) {
    List<KnownVariant> known = remembered.coded(code.writings());
    if (known.size() != 1) {
      Set<String> skus = known.stream().map(KnownVariant::getSku).collect(Collectors.toSet());
      catalog
          .search(code.gtin().replaceFirst("^0+", ""), null, "fr", 2)
          .fold(found -> skus.addAll(found.stream().map(FoundVariant::sku).toList()), why -> false);
      priced(skus);
      known = remembered.coded(code.writings());
    }
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** The shop's name and address as last told; the bare code for one never told. */
  public KnownShop shop(String code) {
    return TrainingShop.is(code) ? known(TrainingShop.real(code)).inTraining() : known(code);
  }

  private KnownShop known(String code) {
    KnownShop known = remembered.shop(code);
    if (known == null) {
      catalog.shops().fold(told -> hear(() -> remembered.shops(told, now())), why -> false);
      known = remembered.shop(code);
    }
    return known == null ? KnownShop.unknown(code) : known;
  }

  private Priced read(
      Set<String> asked, Set<String> named, Set<String> unpriced, boolean fromMemory) {
    List<KnownVariant> known = remembered.known(named);
    Set<String> unknown = new HashSet<>(asked);
    known.forEach(variant -> unknown.remove(variant.getSku()));
    Instant asOf = known.stream().map(KnownVariant::getAsOf).min(Instant::compareTo).orElse(now());
    return new Priced(
        known.stream().collect(Collectors.toMap(KnownVariant::getSku, Function.identity())),
        unknown,
        unpriced,
        fromMemory,
        asOf);
  }

  /**
   * What could not be kept, such as where one counter forgets an article that another hears of, is
   * heard once more, since the whole batch was undone.
   *
   * @return whether it is remembered now
   */
  private static boolean hear(Runnable hearing) {
    for (int attempt = 1; attempt <= 2; attempt++) {
      try {
        hearing.run();
        return true;
      } catch (PersistenceException | TransactionalException e) {
        LOG.log(Level.INFO, "what the catalogue told could not be kept, attempt " + attempt, e);
      }
    }
    return false;
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
