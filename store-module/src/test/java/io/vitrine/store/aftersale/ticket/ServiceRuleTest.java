package io.vitrine.store.aftersale.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.aftersale.AfterSaleRefusal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @EnumSource(ServiceState.class)
  void onlyWhatFollowsMayBeTakenAndAllElseIsRefused(ServiceState from) {
    for (ServiceState to : ServiceState.values()) {
      assertThat(ServiceRule.against(from, move(to, "the frame was sawn", null), 1, TODAY))
          .as(from + " to " + to)
          .isEqualTo(
              from.next().contains(to)
                  ? java.util.Optional.empty()
                  : java.util.Optional.of(AfterSaleRefusal.NOT_FROM_HERE));
    }
  }

  @ParameterizedTest
  @EnumSource(ServiceState.class)
  void fromEverywhereThePieceCanBeGivenBackAndAfterThatNothingFollows(ServiceState from) {
    Set<ServiceState> reached = EnumSet.of(from);
    Deque<ServiceState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (ServiceState next : open.pop().next()) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    assertThat(reached).contains(ServiceState.GIVEN_BACK);
    assertThat(from.next().isEmpty()).isEqualTo(from.isOver());
    assertThat(from.next()).doesNotContain(from, ServiceState.RECEIVED);
  }

  @Test
  void nobodyIsRefusedWithoutAReasonThatSheCanRead() {
    assertThat(
            ServiceRule.against(
                ServiceState.LOOKED_AT, move(ServiceState.REFUSED, "no", null), 0, TODAY))
        .contains(AfterSaleRefusal.REASON_NEEDED);
  }

  @Test
  void aPieceWaitsOnlyForAPartThatWasAskedForAndIsNotHere() {
    ServiceMove waits = move(ServiceState.WAITING_PART, "", null);
    assertThat(ServiceRule.against(ServiceState.LOOKED_AT, waits, 0, TODAY))
        .contains(AfterSaleRefusal.NO_PART_ASKED);
    assertThat(ServiceRule.against(ServiceState.LOOKED_AT, waits, 1, TODAY)).isEmpty();
  }

  @Test
  void todayCanBePromisedAndYesterdayCannot() {
    assertThat(ServiceRule.promise(TODAY, TODAY)).isEmpty();
    assertThat(ServiceRule.promise(null, TODAY)).isEmpty();
    assertThat(ServiceRule.promise(TODAY.minusDays(1), TODAY)).contains(AfterSaleRefusal.PAST_DAY);
  }

  private static ServiceMove move(ServiceState to, String words, LocalDate promised) {
    return new ServiceMove(to, words, promised, 1);
  }
}
