package io.vitrine.booking.demand.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.demand.staffing.DemandTerms.Duty;
import io.vitrine.booking.demand.staffing.DemandTerms.Goal;
import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTermsTest {

  private static final Goal SQUARE = new Goal(StaffingRule.SQUARE_ROOT, 80, 10, 100);

  @Test
  void the_square_root_rule_adds_beta_times_the_root_of_the_work() {
    assertThat(SQUARE.people(4, 45)).isEqualTo(6);
    assertThat(SQUARE.people(1, 45)).isEqualTo(2);
    assertThat(SQUARE.people(1.4, 45)).isEqualTo(3);
    assertThat(new Goal(StaffingRule.SQUARE_ROOT, 80, 10, 50).people(4, 45)).isEqualTo(5);
    assertThat(SQUARE.people(0, 45)).isZero();
  }

  @Test
  void the_waiting_goal_asks_for_more_where_people_wait_less() {
    assertThat(DemandTerms.HOUSE.goal().people(1.4, 45)).isEqualTo(3);
    assertThat(new Goal(StaffingRule.WAITING_GOAL, 95, 0, 0).people(1.4, 45)).isEqualTo(5);
  }

  @Test
  void the_latest_terms_that_have_begun_count() {
    DemandTerms spring = from("2026-03-01", 2);
    DemandTerms autumn = from("2026-09-01", 3);
    List<DemandTerms> all = List.of(autumn, spring);
    assertThat(TermsOfDemand.on(LocalDate.parse("2026-02-28"), all)).isEqualTo(DemandTerms.HOUSE);
    assertThat(TermsOfDemand.on(LocalDate.parse("2026-03-01"), all)).isEqualTo(spring);
    assertThat(TermsOfDemand.on(LocalDate.parse("2026-12-01"), all)).isEqualTo(autumn);
  }

  @Test
  void what_no_shop_can_mean_is_no_value() {
    assertThatThrownBy(() -> new Goal(StaffingRule.WAITING_GOAL, 100, 10, 0))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Goal(StaffingRule.WAITING_GOAL, 80, 61, 0))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Goal(null, 80, 10, 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Goal(StaffingRule.SQUARE_ROOT, 80, 10, 301))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Duty(21, 10)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> from("2026-03-01", 21)).isInstanceOf(InvalidValue.class);
  }

  private static DemandTerms from(String day, int minimum) {
    return new DemandTerms(
        LocalDate.parse(day), SQUARE, minimum, new Duty(0, 0), new Duty(0, 0), null);
  }
}
