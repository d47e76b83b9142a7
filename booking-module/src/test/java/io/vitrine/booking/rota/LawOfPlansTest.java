package io.vitrine.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawOfPlansTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  @Test
  void a_long_day_is_published_with_a_reason_and_not_without_one() {
    List<Breach> broken = List.of(breach(LabourRule.DAY, 11));

    assertThat(LawOfPlans.refusal(broken, null)).contains(new RotaAnswer.ReasonNeeded(broken));
    assertThat(LawOfPlans.refusal(broken, "  ")).isPresent();
    assertThat(LawOfPlans.refusal(broken, "Inventaire")).isEmpty();
  }

  @Test
  void no_reason_helps_against_a_missing_break_or_a_minors_night() {
    for (LabourRule rule : List.of(LabourRule.BREAK, LabourRule.MINOR_NIGHT)) {
      List<Breach> broken = List.of(breach(LabourRule.DAY, 11), breach(rule, 7));

      assertThat(LawOfPlans.refusal(broken, "Inventaire"))
          .contains(new RotaAnswer.Unlawful(broken.subList(1, 2)));
    }
  }

  @Test
  void a_lawful_plan_needs_no_word() {
    assertThat(LawOfPlans.refusal(List.of(), null)).isEmpty();
  }

  @Test
  void what_was_so_before_is_not_asked_about_again_unless_it_gets_worse() {
    List<Breach> before = List.of(breach(LabourRule.DAY, 11));

    assertThat(NewBreaches.ofLaw(before, before)).isEmpty();
    assertThat(NewBreaches.ofLaw(List.of(breach(LabourRule.DAY, 12)), before)).isEmpty();
    assertThat(NewBreaches.ofLaw(before, List.of(breach(LabourRule.DAY, 12)))).hasSize(1);
    assertThat(NewBreaches.mended(before, List.of())).isEqualTo(before);
  }

  @Test
  void what_is_agreed_with_a_person_is_shown_but_is_no_law() {
    List<Breach> contract = List.of(breach(LabourRule.CONTRACT_WEEK, 40));

    assertThat(NewBreaches.in(List.of(), contract)).hasSize(1);
    assertThat(NewBreaches.ofLaw(List.of(), contract)).isEmpty();
  }

  private static Breach breach(LabourRule rule, int hours) {
    return new Breach(
        rule, "L3121-18", "S302", MONDAY, Duration.ofHours(10), Duration.ofHours(hours), false);
  }
}
