package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {

  @Test
  void theSumsOfTheContractsAreRead() {
    assertThat(FiguresJson.shop(Contracts.sample("booking-shop-figures.json")))
        .contains(new ShopFigures(132, 104, 7, 21, 18, 17, 15));
    assertThat(FiguresJson.selections(Contracts.sample("catalog-selection-figures.json")))
        .contains(412L);
  }

  @Test
  void whatCannotBeReadIsAsIfItHadNotBeenTold() {
    assertThat(FiguresJson.shop("{\"booked\":1}")).isEmpty();
    assertThat(FiguresJson.selections("{\"begun\":\"many\"}")).isEmpty();
    assertThat(FiguresJson.selections("no")).isEmpty();
  }
}
