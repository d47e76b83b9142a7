package io.vitrine.store.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000000000015",
        " 2000000000015\n",
        "]E02000000000015",
        "02000000000015",
        "0102000000000015",
        "(01)02000000000015",
        "]d20102000000000015\u001d10LOT7",
        "010200000000001517261212",
        "https://vitrine.example/01/02000000000015?shop=rivoli",
        "https://vitrine.example/01/02000000000015/10/LOT7",
        "http://id.example/fr/01/2000000000015"
      })
  void everyWayToScanTheTradeItemNumberIsTheSameArticle(String typed) {
    ScannedCode code = ScannedCode.read(typed).orElseThrow();

    assertThat(code.gtin()).isEqualTo("02000000000015");
    assertThat(code.writings()).containsExactly("02000000000015", "2000000000015");
  }

  @Test
  void aShortNumberIsFilledUp() {
    assertThat(ScannedCode.read("96385074").orElseThrow().writings())
        .containsExactly("00000096385074", "0000096385074", "000096385074", "96385074");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUB3-LIN-ECR",
        "https://vitrine.example/product/AUB3?sku=AUB3-LIN-ECR&at=rivoli",
        "https://vitrine.example/product/AUB3?at=rivoli&sku=AUB3%2DLIN%2DECR"
      })
  void ourLabelAndATypedNumberNameTheVariant(String typed) {
    ScannedCode code = ScannedCode.read(typed).orElseThrow();

    assertThat(code.gtin()).isNull();
    assertThat(code.number()).isEqualTo("AUB3-LIN-ECR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000000000016",
        "https://vitrine.example/01/2000000000016",
        "https://vitrine.example/product/AUB3?sku=%E0%A4%A",
        "canapé d’angle"
      })
  void aNumberThatDoesNotCheckIsNoTradeItemNumber(String typed) {
    assertThat(ScannedCode.read(typed).orElseThrow().gtin()).isNull();
  }

  @Test
  void nothingAndEndlessTextAreNoCode() {
    assertThat(ScannedCode.read(null)).isEmpty();
    assertThat(ScannedCode.read("  ")).isEmpty();
    assertThat(ScannedCode.read("9".repeat(501))).isEmpty();
    assertThat(ScannedCode.read("aub3").orElseThrow().numbers()).containsExactly("aub3", "AUB3");
  }
}
