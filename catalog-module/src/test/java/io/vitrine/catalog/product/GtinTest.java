package io.vitrine.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GtinTest {

  @Test
  void the_last_digit_checks_the_others() {
    assertThat(Gtin.isOne("2040000010072")).isTrue();
    assertThat(Gtin.isOne("2040000010073")).isFalse();
    assertThat(Gtin.isOne("20400000100")).isFalse();
    assertThat(Gtin.isOne("204000001007X")).isFalse();
  }

  @Test
  void one_number_is_found_however_many_zeros_fill_it_up() {
    assertThat(Gtin.writings("2040000010072")).containsExactly("02040000010072", "2040000010072");
    assertThat(Gtin.writings("00000096385074"))
        .containsExactly("00000096385074", "0000096385074", "000096385074", "96385074");
  }
}
