package io.vitrine.store.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightlyClosingsTest {

  private final List<String> closed = new ArrayList<>();

  @Test
  void everyTillOfEveryShopIsClosedByTheHouse() {
    night("none").close();

    assertThat(closed).containsExactly("rivoli T1 house", "rivoli T2 house", "lyon T1 house");
  }

  @Test
  void aTillThatCannotBeClosedKeepsNoOtherFromIt() {
    night("rivoli T1").close();

    assertThat(closed).containsExactly("rivoli T2 house", "lyon T1 house");
  }

  private static Till till(String shop, String code) {
    return new Till(shop, code, code, Instant.EPOCH);
  }

  /** A night in which one till fails. */
  private NightlyClosings night(String failing) {
    NightlyClosings night = new NightlyClosings();
    night.tills =
        new Tills(null) {
          @Override
          public List<Till> all() {
            return List.of(till("rivoli", "T1"), till("rivoli", "T2"), till("lyon", "T1"));
          }
        };
    night.books =
        new CloseBooks(null, null) {
          @Override
          public void whatIsDue(String shop, String till, String by) {
            if (failing.equals(shop + " " + till)) {
              throw new IllegalStateException("the database is away");
            }
            closed.add(shop + " " + till + " " + by);
          }
        };
    return night;
  }
}
