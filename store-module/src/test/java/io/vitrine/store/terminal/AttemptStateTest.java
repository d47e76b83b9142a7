package io.vitrine.store.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.terminal.TerminalAnswer.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a terminal says and however often: money that moved stays in sight. */
class AttemptStateTest {

  @Test
  void whoeverIsSilentLeavesItUnknownAndAReadingSettlesIt() {
    AttemptState silent = AttemptState.ASKED.after(Outcome.SILENT);
    assertThat(silent).isEqualTo(AttemptState.UNKNOWN);
    assertThat(silent.isOpen()).isTrue();
    assertThat(silent.after(Outcome.SILENT)).isEqualTo(AttemptState.UNKNOWN);
    assertThat(silent.after(Outcome.APPROVED)).isEqualTo(AttemptState.APPROVED);
    assertThat(silent.after(Outcome.DECLINED)).isEqualTo(AttemptState.DECLINED);
  }

  @Test
  void aQuestionThatMayStillBeOnItsWayIsNotTakenForLost() {
    AttemptState first = AttemptState.ASKED.after(Outcome.NOT_KNOWN);
    assertThat(first).isEqualTo(AttemptState.UNKNOWN);
    assertThat(first.after(Outcome.NOT_KNOWN)).isEqualTo(AttemptState.DECLINED);
  }

  @Test
  void anApprovalThatComesAfterADeclineOrADecisionCounts() {
    assertThat(AttemptState.DECLINED.after(Outcome.APPROVED)).isEqualTo(AttemptState.APPROVED);
  }

  @Test
  void whatIsUsedOrGivenBackStaysSo() {
    for (Outcome heard : Outcome.values()) {
      assertThat(AttemptState.USED.after(heard)).isEqualTo(AttemptState.USED);
      assertThat(AttemptState.GIVEN_BACK.after(heard)).isEqualTo(AttemptState.GIVEN_BACK);
    }
  }

  @Test
  void afterAnApprovalOnlyACancellationEndsIt() {
    Random random = new Random(3);
    for (int round = 0; round < 1_000; round++) {
      List<Outcome> said = new ArrayList<>();
      AttemptState state = AttemptState.ASKED;
      boolean moved = false;
      for (int i = 0; i < 8; i++) {
        Outcome heard = Outcome.values()[random.nextInt(Outcome.values().length)];
        said.add(heard);
        state = state.after(heard);
        moved = moved ? heard != Outcome.CANCELLED : heard == Outcome.APPROVED;
        if (state == AttemptState.GIVEN_BACK) {
          break;
        }
        assertThat(state.isUnsettled()).as("%s", said).isEqualTo(moved);
      }
    }
  }

  @Test
  void theSimulatorAnswersByTheLastTwoFiguresOfTheAmount() {
    assertThat(behaviour(129_000)).isEqualTo(SimulatedTerminal.Behaviour.APPROVE);
    assertThat(behaviour(10_091)).isEqualTo(SimulatedTerminal.Behaviour.DECLINE);
    assertThat(behaviour(10_092)).isEqualTo(SimulatedTerminal.Behaviour.LATE);
    assertThat(behaviour(10_093)).isEqualTo(SimulatedTerminal.Behaviour.TWICE);
    assertThat(behaviour(10_094)).isEqualTo(SimulatedTerminal.Behaviour.SILENT);
    assertThat(behaviour(10_095)).isEqualTo(SimulatedTerminal.Behaviour.LOST);
  }

  private static SimulatedTerminal.Behaviour behaviour(long cents) {
    return SimulatedTerminal.Behaviour.of(io.vitrine.shell.money.Money.cents(cents));
  }
}
