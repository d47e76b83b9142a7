package io.vitrine.catalog.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.told.ToldAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakeStockPageTest {

  private final List<String> done = new ArrayList<>();
  private final TakeStockPage page = new TakeStockPage(new Shelf());

  @Test
  void aProductIsAnnouncedOnceWithTheLastOfItsLevels() {
    ToldAnswer answer = page.take(told("SOFA-RED", "LAMP", "SOFA-BLUE", "SOFA-OLD"));

    assertThat(answer).isInstanceOf(ToldAnswer.Taken.class);
    assertThat(done)
        .containsExactly("SOFA-RED", "SOFA-BLUE", "SOFA-OLD announced", "LAMP announced");
  }

  @Test
  void variantsThatTheCatalogueDoesNotHaveArePassedOver() {
    assertThat(page.take(told("STRANGE", "LAMP"))).isInstanceOf(ToldAnswer.Taken.class);
    assertThat(done).containsExactly("LAMP announced");
  }

  @Test
  void whatWasToldBeforeChangesNothing() {
    assertThat(page.take(told("SOFA-OLD"))).isInstanceOf(ToldAnswer.KnownBefore.class);
  }

  @Test
  void aPageWithoutAnyVariantOfTheCatalogueIsNotOurs() {
    assertThat(page.take(told("STRANGE"))).isEqualTo(new ToldAnswer.NotOurs("rivoli", "STRANGE"));
  }

  private static StockPageTold told(String... skus) {
    return new StockPageTold(
        "rivoli",
        Arrays.stream(skus)
            .map(sku -> new StockTold("rivoli", sku, 1, Instant.parse("2026-12-12T13:05:00Z"), 1))
            .toList());
  }

  /** Three sofas of one product, of which one level is known, and a lamp. */
  private final class Shelf extends TakeStockTold {

    private static final Set<String> KNOWN = Set.of("SOFA-OLD");

    Shelf() {
      super(null, null);
    }

    @Override
    Map<String, String> productsOf(List<String> skus) {
      return Map.of("SOFA-RED", "SOFA", "SOFA-BLUE", "SOFA", "SOFA-OLD", "SOFA", "LAMP", "LAMP");
    }

    @Override
    public ToldAnswer unannounced(StockTold told) {
      return done(told, told.sku());
    }

    @Override
    public ToldAnswer andAnnounce(StockTold told) {
      return done(told, told.sku() + " announced");
    }

    private ToldAnswer done(StockTold told, String what) {
      done.add(what);
      return KNOWN.contains(told.sku()) ? new ToldAnswer.KnownBefore() : new ToldAnswer.Taken();
    }
  }
}
