package io.vitrine.store.aftersale.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.followup.FollowUpTask.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MayWriteTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void nobodyIsWrittenToTwiceForOneReasonAndWhatIsSettledIsSettled(Reason reason) {
    assertThat(MayWrite.against(reason, State.SENT, true, true))
        .contains(AfterSaleRefusal.WRITTEN_ALREADY);
    assertThat(MayWrite.against(reason, State.DONE, true, true))
        .contains(AfterSaleRefusal.SETTLED_ALREADY);
    assertThat(MayWrite.against(reason, State.NOT_WANTED, true, true))
        .contains(AfterSaleRefusal.SETTLED_ALREADY);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void onlyWhoAgreedIsWrittenToUnlessTheWordIsOwed(Reason reason) {
    for (State open : new State[] {State.TODO, State.LATER}) {
      assertThat(MayWrite.against(reason, open, true, true)).isEmpty();
      assertThat(MayWrite.against(reason, open, true, false))
          .isEqualTo(reason.isOwed() ? Optional.empty() : Optional.of(AfterSaleRefusal.NOT_AGREED));
      assertThat(MayWrite.against(reason, open, false, true))
          .contains(AfterSaleRefusal.CANNOT_BE_REACHED);
    }
  }

  @Test
  void whatSheAskedForOrTheLawWantsIsOwedAndNothingElse() {
    assertThat(Reason.values())
        .filteredOn(Reason::isOwed)
        .containsExactlyInAnyOrder(Reason.TICKET_READY, Reason.RECALL);
  }
}
