package io.vitrine.store.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import org.junit.jupiter.api.Test;

class TrainingShopTest {

  @Test
  void theFictionalShopStandsBesideTheRealOneAndLeadsBackToIt() {
    String lesson = TrainingShop.beside("rivoli");
    assertThat(TrainingShop.is(lesson)).isTrue();
    assertThat(TrainingShop.is("rivoli")).isFalse();
    assertThat(TrainingShop.real(lesson)).isEqualTo("rivoli");
    assertThat(TrainingShop.real("rivoli")).isEqualTo("rivoli");
    assertThat(TrainingShop.other(lesson)).isEqualTo("rivoli");
    assertThat(TrainingShop.other("rivoli")).isEqualTo(lesson);
    assertThat(TrainingShop.named("Rivoli")).startsWith(TrainingShop.MARK);
  }

  @Test
  void aNumberOfTrainingIsKnownHoweverItIsTyped() {
    assertThat(TrainingShop.isNumber(" fictif-rivoli-v2026-000001")).isTrue();
    assertThat(TrainingShop.isNumber("RIVOLI-V2026-000001")).isFalse();
    assertThat(TrainingShop.isNumber(null)).isFalse();
    assertThat(TrainingShop.isOtherWorld("rivoli", "FICTIF-RIVOLI-V2026-000001")).isTrue();
    assertThat(TrainingShop.isOtherWorld("fictif-rivoli", "RIVOLI-V2026-000001")).isTrue();
    assertThat(TrainingShop.isOtherWorld("rivoli", "LYON-V2026-000001")).isFalse();
  }

  @Test
  void aShopWhoseCodeLeavesNoRoomForTheMarkHasNoTraining() {
    String longest = "x".repeat(33);
    assertThat(TrainingShop.beside(longest)).hasSize(40);
    assertThat(TrainingShop.hasRoom(longest + "x")).isFalse();
    assertThatThrownBy(() -> TrainingShop.beside(longest + "x")).isInstanceOf(InvalidValue.class);
  }
}
