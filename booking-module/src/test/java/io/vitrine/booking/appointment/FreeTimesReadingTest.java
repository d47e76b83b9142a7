package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** How much is read for free times, whatever the number of days and advisers. */
class FreeTimesReadingTest {

  @Test
  void sixty_days_of_fifty_advisers_take_five_statements() throws SQLException {
    try (FiftyAdvisers shop = new FiftyAdvisers()) {
      int times = shop.ask("salon");
      assertThat(times)
          .as("29 quarter hours a day, the first day's first ones too soon")
          .isGreaterThan(1_200);

      long before = shop.statements();
      assertThat(shop.ask("salon")).isEqualTo(times);
      assertThat(shop.statements() - before)
          .as("topic, shop, advisers, versions of the weeks, what is occupied")
          .isLessThanOrEqualTo(6);
    }
  }
}
