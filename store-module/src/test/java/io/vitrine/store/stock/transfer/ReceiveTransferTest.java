package io.vitrine.store.stock.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.transfer.ReceiveTransfer.Came;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReceiveTransferTest {

  private static final List<TransferLine> SENT =
      List.of(new TransferLine("t", "AUB3", 2), new TransferLine("t", "LUM1", 1));

  @Test
  void whatIsNotNamedCameAsItWasSent() {
    assertThat(fault(Map.of())).isNull();
    assertThat(fault(Map.of("AUB3", new Came(2, null)))).isNull();
  }

  @Test
  void whatIsMissingHasAReason() {
    assertThat(fault(Map.of("AUB3", new Came(1, " ")))).isEqualTo(StockRefusal.DIFFERENCE_UNNAMED);
    assertThat(fault(Map.of("AUB3", new Came(0, "left behind")))).isNull();
  }

  @Test
  void moreThanWasSentOrSomethingElseIsADeliveryOfItsOwn() {
    assertThat(fault(Map.of("AUB3", new Came(3, null)))).isEqualTo(StockRefusal.MORE_THAN_SENT);
    assertThat(fault(Map.of("AUB3", new Came(-1, "x")))).isEqualTo(StockRefusal.MORE_THAN_SENT);
    assertThat(fault(Map.of("OTHER", new Came(1, null)))).isEqualTo(StockRefusal.MORE_THAN_SENT);
  }

  @Test
  void aListHasArticlesOnceWithOneToManyPieces() {
    Assertions.assertThatThrownBy(() -> new Goods(Map.of("AUB3", 0)))
        .isInstanceOf(InvalidValue.class);
    Assertions.assertThatThrownBy(() -> new Goods(Map.of("AUB3", 1_000_000_000)))
        .isInstanceOf(InvalidValue.class);
    Assertions.assertThatThrownBy(() -> new Goods(Map.of("A".repeat(65), 1)))
        .isInstanceOf(InvalidValue.class);
    Assertions.assertThatThrownBy(() -> Goods.words("x".repeat(201)))
        .isInstanceOf(InvalidValue.class);
    assertThat(Goods.words("  ")).isNull();
  }

  private static StockRefusal fault(Map<String, Came> came) {
    return ReceiveTransfer.fault(SENT, came)
        .map(answer -> answer.<StockRefusal>fold(done -> null, refused -> refused.why()))
        .orElse(null);
  }
}
