package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Busy;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Contradicts;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.shop.Contradiction.Cause;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalProblemsTest {

  @Test
  void a_busy_server_says_so_with_503_and_when_to_come_again() {
    Problem problem = in(Locale.FRENCH).of(new Busy());
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.title()).isEqualTo("D’autres magasins cherchent");
    assertThat(in(Locale.ENGLISH).of(new Busy()).detail()).contains("a minute");
  }

  @Test
  void what_would_break_the_law_names_the_person_and_the_rule() {
    Breaks breaks =
        new Breaks(
            List.of(
                new Breach(
                    LabourRule.REST,
                    "L3131-1",
                    "S001",
                    LocalDate.of(2026, 12, 15),
                    Duration.ofHours(11),
                    Duration.ofHours(9),
                    true)));
    Problem french = in(Locale.FRENCH).of(breaks);
    assertThat(french.status()).isEqualTo(409);
    assertThat(french.detail()).contains("Camille", "L3131-1");
    assertThat(in(Locale.ENGLISH).of(breaks).detail()).contains("Camille", "L3131-1");
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void every_contradiction_is_worded_as_a_refusal_and_as_a_failure(Cause cause) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Problem problem = in(locale).of(new Contradicts("S001", cause, "2026-12-15"));
      assertThat(problem.status()).isEqualTo(409);
      assertThat(problem.detail()).contains("Camille").contains("15");
      Failure failure = new Failure("CONTRADICTION", "S001", cause.name(), "2026-12-15");
      assertThat(in(locale).say(failure)).contains("Camille").contains("15");
    }
  }

  @ParameterizedTest
  @EnumSource(ProposalState.class)
  void whatever_is_not_ready_says_why(ProposalState state) {
    assertThat(in(Locale.FRENCH).of(new NotReady(state)).status()).isEqualTo(409);
    assertThat(in(Locale.ENGLISH).of(new NotReady(state)).detail()).isNotBlank();
  }

  private static ProposalProblems in(Locale locale) {
    Language language =
        new Language(null) {
          @Override
          public Locale getLocale() {
            return locale;
          }
        };
    Team team =
        new Team(null) {
          @Override
          public Optional<String> nameOf(String staff) {
            return Optional.of("Camille");
          }
        };
    return new ProposalProblems(new Refusals(language), null, language, team);
  }
}
