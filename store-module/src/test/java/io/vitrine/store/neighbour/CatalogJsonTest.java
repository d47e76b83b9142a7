package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CatalogJsonTest {

  private static final Instant TOLD = Instant.parse("2026-12-12T13:05:00Z");

  @Test
  void aVariantCarriesWhatASaleNeeds() throws IOException {
    Variant variant = CatalogJson.variants(contract("catalog-variants.json")).get(0);

    assertThat(variant.sku()).isEqualTo("AUB3-LIN-ECR");
    assertThat(variant.name().in("fr")).isEqualTo("Canapé Aubrac 3 places");
    assertThat(variant.variant().in("en")).isEqualTo("Ecru linen");
    assertThat(variant.price()).isEqualTo(Money.ofEuros("1290.00"));
    assertThat(variant.taxRate()).isEqualTo(TaxRate.ofPercent("20"));
    assertThat(variant.ecoParticipation()).isEqualTo(Money.ofEuros("12.50"));
    assertThat(variant.warrantyYears()).isEqualTo(2);
    assertThat(variant.displays())
        .containsExactly(new Variant.Standing("rivoli", 3, "Salon", "12"));
    assertThat(variant.size()).isEqualTo(new Variant.Size(2100, 920, 780));
    assertThat(variant.stock()).containsExactly(new Variant.Stock("rivoli", 2, TOLD));
  }

  @Test
  void aSearchHitCanBeAddedToABasket() throws IOException {
    FoundVariant hit = CatalogJson.found(contract("catalog-product-search.json")).get(0);

    assertThat(hit.sku()).isEqualTo("AUB3-LIN-ECR");
    assertThat(hit.price()).isEqualTo(Money.cents(129000));
  }

  @Test
  void anArticleWithoutAPriceIsReadLikeTheOthers() throws IOException {
    String unpriced =
        contract("catalog-variants.json")
            .replaceFirst("\"priceCents\": *\\d+", "\"priceCents\": null");
    String found =
        contract("catalog-product-search.json")
            .replaceFirst("\"priceCents\": *\\d+", "\"priceCents\": null");

    assertThat(CatalogJson.variants(unpriced).get(0).price()).isNull();
    assertThat(CatalogJson.found(found).get(0).price()).isNull();
  }

  @Test
  void aPageOfStockSaysWhereToGoOn() throws IOException {
    StockPage page = CatalogJson.stock(contract("catalog-stock-page.json"));

    assertThat(page.levels()).containsExactly(new StockPage.Level("AUB3-LIN-ECR", 2, TOLD, 7));
    assertThat(page.next()).isEqualTo("AUB3-LIN-ECR");
  }

  @Test
  void aShopHasAnAddressAndAZone() throws IOException {
    ShopCard shop = CatalogJson.shops(contract("catalog-shops.json")).get(0);

    assertThat(shop.code()).isEqualTo("rivoli");
    assertThat(shop.street()).isEqualTo("148 rue de Rivoli");
    assertThat(shop.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
  }

  private static String contract(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", "contracts", name));
  }
}
