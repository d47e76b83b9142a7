package io.vitrine.store.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.CatalogAnswer;
import io.vitrine.store.neighbour.Department;
import io.vitrine.store.neighbour.FoundVariant;
import io.vitrine.store.neighbour.ShopCard;
import io.vitrine.store.neighbour.StockPage;
import io.vitrine.store.neighbour.Variant;
import io.vitrine.store.neighbour.Words;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssortmentTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");
  private static final Words NAME = new Words("Canapé", "Sofa");

  private final Catalogue catalogue = new Catalogue();
  private final Memory memory = new Memory();
  private final Assortment assortment =
      new Assortment(catalogue, memory, Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void anArticleThatTheCatalogueLeavesOutIsUnknownAndForgotten() {
    assortment.priced(Set.of("A", "B"));
    catalogue.told = List.of(variant("A", 900));

    assertThat(assortment.priced(Set.of("A", "B")).unknown()).containsExactly("B");

    catalogue.told = null;
    Priced away = assortment.priced(Set.of("A", "B"));
    assertThat(away.fromMemory()).isTrue();
    assertThat(away.unknown()).containsExactly("B");
  }

  @Test
  void aHearingThatAnotherCounterCrossedIsHeardOnceMore() {
    memory.losses = 1;
    Priced priced = assortment.priced(Set.of("A"));

    assertThat(priced.fromMemory()).isFalse();
    assertThat(priced.variants().get("A").getPrice()).isEqualTo(Money.cents(1000));
  }

  @Test
  void aHearingThatCannotBeKeptIsSaidToComeFromMemory() {
    assortment.priced(Set.of("A"));
    catalogue.told = List.of(variant("A", 900));
    memory.losses = 2;

    assertThat(assortment.priced(Set.of("A")).fromMemory()).isTrue();
  }

  @Test
  void anArticleWithoutAPriceIsSaidToHaveNoneAndTheOthersKeepTheirs() {
    catalogue.told = List.of(variant("A", 900), variant("B", null));
    Priced priced = assortment.priced(Set.of("A", "B"));

    assertThat(priced.unpriced()).containsExactly("B");
    assertThat(priced.unknown()).containsExactly("B");
    assertThat(priced.variants()).containsOnlyKeys("A");
    assertThat(priced.fromMemory()).isFalse();
  }

  @Test
  void theCounterFindsWhatTheShopHasNotInStock() {
    catalogue.askedShop = "not asked yet";
    assertThat(assortment.search("canapé", "fr", 6).fromMemory()).isFalse();
    assertThat(catalogue.askedShop).isNull();
  }

  private static Variant variant(String sku, Integer cents) {
    return new Variant(
        sku,
        "P",
        NAME,
        NAME,
        null,
        cents == null ? null : Money.cents(cents),
        TaxRate.ofPercent("20"),
        Money.cents(0),
        null,
        2,
        null,
        List.of(),
        List.of(),
        null);
  }

  /** Tells of two articles until it is told otherwise; {@code null} is away. */
  private static final class Catalogue implements Catalog {
    @Override
    public CatalogAnswer<StockPage> stockAfter(
        String shop, String department, String after, int limit) {
      return new CatalogAnswer.Away<>("not asked");
    }

    @Override
    public CatalogAnswer<List<Department>> departments() {
      return new CatalogAnswer.Away<>("not asked");
    }

    private String askedShop;
    private List<Variant> told = List.of(variant("A", 1000), variant("B", 2000));

    @Override
    public CatalogAnswer<List<Variant>> variants(Collection<String> skus) {
      return told == null
          ? new CatalogAnswer.Away<>("away")
          : new CatalogAnswer.Told<>(
              told.stream().filter(one -> skus.contains(one.sku())).toList());
    }

    @Override
    public CatalogAnswer<List<FoundVariant>> search(
        String words, String shop, String language, int most) {
      askedShop = shop;
      return new CatalogAnswer.Told<>(List.of());
    }

    @Override
    public CatalogAnswer<StockPage> stockAfter(String shop, String after, int limit) {
      return new CatalogAnswer.Away<>("not asked here");
    }

    @Override
    public CatalogAnswer<List<ShopCard>> shops() {
      return new CatalogAnswer.Away<>("not asked here");
    }
  }

  /** Remembers in a map, and loses against another counter as often as it is told. */
  private static final class Memory extends Remembered {
    private final Map<String, KnownVariant> known = new HashMap<>();
    private int losses;

    Memory() {
      super(null);
    }

    @Override
    void variants(List<Variant> told, Collection<String> leftOut, Instant now) {
      if (losses-- > 0) {
        throw new PersistenceException("another counter was first");
      }
      leftOut.forEach(known::remove);
      told.forEach(one -> known.put(one.sku(), new KnownVariant(one, now)));
    }

    @Override
    List<KnownVariant> known(Collection<String> skus) {
      return skus.stream().filter(known::containsKey).map(known::get).toList();
    }
  }
}
