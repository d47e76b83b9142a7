package io.vitrine.store.limit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.limit.LimitsInForce.Row;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitRowsTest {

  private static final Instant NOW = Instant.parse("2026-12-12T11:00:00Z");
  private final Row house = new Row("ADVISER", false, NOW.minusSeconds(9_000), 500, null);
  private final Row earlier = new Row("ADVISER", true, NOW.minusSeconds(900), 600, "S001");
  private final Row own = new Row("ADVISER", true, NOW, 800, "S001");
  private final Row next = new Row("ADVISER", true, NOW.plusSeconds(900), 300, "S001");
  private final Row nextOfHouse = new Row("ADVISER", false, NOW.plusSeconds(90), 100, null);

  @Test
  void theShopsOwnComesBeforeTheHousesAndTheLatestBeforeEarlierOnes() {
    LimitRows rows = LimitRows.of("ADVISER", List.of(next, own, earlier, nextOfHouse, house), NOW);
    assertThat(rows.now()).contains(own);
    assertThat(rows.planned()).as("the house's no longer counts here").containsExactly(next);
    assertThat(rows.past()).containsExactly(earlier, house);
  }

  @Test
  void withoutARowOfItsOwnTheHousesCounts() {
    LimitRows rows = LimitRows.of("ADVISER", List.of(nextOfHouse, house), NOW);
    assertThat(rows.getInForce()).isEqualTo(house);
    assertThat(rows.planned()).containsExactly(nextOfHouse);
  }

  @Test
  void aPartOfAHundredIsReadAsPeopleTypeIt() {
    assertThat(TypedPercent.read("7,5 %")).isEqualTo(750);
    assertThat(TypedPercent.read("0")).isZero();
    assertThat(TypedPercent.read("12.25")).isEqualTo(1_225);
    for (String wrong : new String[] {null, "", "-1", "7,555", "zehn", "1e2", "1000"}) {
      assertThatThrownBy(() -> TypedPercent.read(wrong)).isInstanceOf(InvalidValue.class);
    }
  }
}
