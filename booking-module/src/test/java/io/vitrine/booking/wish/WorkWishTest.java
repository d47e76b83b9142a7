package io.vitrine.booking.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.slot.Span;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkWishTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final Span TEN_TO_SIX = Span.of(LocalTime.of(10, 0), LocalTime.of(18, 0));

  @Test
  void a_free_day_is_granted_by_no_work_and_a_day_of_work_by_some() {
    assertThat(once(WishKind.FREE, null).isGrantedBy(List.of())).isTrue();
    assertThat(once(WishKind.FREE, null).isGrantedBy(List.of(TEN_TO_SIX))).isFalse();
    assertThat(once(WishKind.WORK, null).isGrantedBy(List.of(TEN_TO_SIX))).isTrue();
    assertThat(once(WishKind.WORK, null).isGrantedBy(List.of())).isFalse();
  }

  @Test
  void an_early_day_is_over_by_its_hour_and_a_late_one_begins_at_its_hour() {
    assertThat(once(WishKind.EARLY, "18:00").isGrantedBy(List.of(TEN_TO_SIX))).isTrue();
    assertThat(once(WishKind.EARLY, "17:45").isGrantedBy(List.of(TEN_TO_SIX))).isFalse();
    assertThat(once(WishKind.LATE, "10:00").isGrantedBy(List.of(TEN_TO_SIX))).isTrue();
    assertThat(once(WishKind.LATE, "10:15").isGrantedBy(List.of(TEN_TO_SIX))).isFalse();
    assertThat(once(WishKind.LATE, "10:15").isGrantedBy(List.of())).as("a day off").isTrue();
  }

  @Test
  void what_is_wished_for_a_day_alone_comes_before_what_recurs() {
    WorkWish recurring = recurring("w1", DayOfWeek.MONDAY, MONDAY, MONDAY.plusWeeks(4));
    WorkWish once = once(WishKind.WORK, null);

    assertThat(WorkWish.of(List.of(recurring, once), "S003", MONDAY)).contains(once);
    assertThat(WorkWish.of(List.of(recurring, once), "S003", MONDAY.plusWeeks(1)))
        .contains(recurring);
    assertThat(WorkWish.of(List.of(recurring, once), "S003", MONDAY.plusDays(1))).isEmpty();
    assertThat(WorkWish.of(List.of(recurring, once), "S004", MONDAY)).isEmpty();
  }

  @Test
  void a_month_takes_as_many_wished_days_as_it_may_and_not_one_more() {
    WorkWish mondays = recurring("w1", DayOfWeek.MONDAY, MONDAY, MONDAY.plusWeeks(3));
    WorkWish sameDay = once(WishKind.WORK, null);
    WorkWish tuesday =
        new WorkWish(
            "w3", "S003", WishKind.FREE, null, MONDAY.plusDays(1), MONDAY.plusDays(1), null);

    assertThat(WishDays.tooMany(List.of(), mondays, 4)).isEmpty();
    assertThat(WishDays.tooMany(List.of(), mondays, 3)).contains(YearMonth.of(2026, 12));
    assertThat(WishDays.tooMany(List.of(mondays), tuesday, 5)).isEmpty();
    assertThat(WishDays.tooMany(List.of(mondays), tuesday, 4)).contains(YearMonth.of(2026, 12));
    assertThat(WishDays.tooMany(List.of(mondays), sameDay, 4)).as("a day counts once").isEmpty();
  }

  @Test
  void two_wishes_for_the_same_day_or_the_same_weekday_contradict_each_other() {
    WorkWish mondays = recurring("w1", DayOfWeek.MONDAY, MONDAY, MONDAY.plusWeeks(3));
    WorkWish later = recurring("w4", DayOfWeek.MONDAY, MONDAY.plusWeeks(3), MONDAY.plusWeeks(9));
    WorkWish after = recurring("w5", DayOfWeek.MONDAY, MONDAY.plusWeeks(4), MONDAY.plusWeeks(9));
    WorkWish tuesdays = recurring("w6", DayOfWeek.TUESDAY, MONDAY.plusDays(1), MONDAY.plusWeeks(3));

    assertThat(WishDays.contrary(List.of(mondays), later)).contains(mondays);
    assertThat(WishDays.contrary(List.of(mondays), after)).isEmpty();
    assertThat(WishDays.contrary(List.of(mondays), tuesdays)).isEmpty();
    assertThat(WishDays.contrary(List.of(mondays), once(WishKind.WORK, null))).isEmpty();
    assertThat(WishDays.contrary(List.of(once(WishKind.FREE, null)), once(WishKind.WORK, null)))
        .isPresent();
  }

  @Test
  void what_became_of_a_wish_is_said_of_published_days_alone() {
    WorkWish mondays = recurring("w1", DayOfWeek.MONDAY, MONDAY, MONDAY.plusWeeks(2));
    PublishedPlan.Work work =
        new PublishedPlan.Work(
            Set.of(MONDAY, MONDAY.plusWeeks(1)), Map.of(MONDAY, List.of(TEN_TO_SIX)));

    assertThat(GrantedWishes.of("S003", List.of(mondays), work, MONDAY, MONDAY.plusWeeks(2)))
        .extracting(GrantedWishes.WishedDay::outcome)
        .containsExactly(
            GrantedWishes.Outcome.NOT_GRANTED,
            GrantedWishes.Outcome.GRANTED,
            GrantedWishes.Outcome.OPEN);
  }

  @Test
  void what_is_no_wish_is_refused() {
    refused(null, null, MONDAY, null, null);
    refused(WishKind.FREE, null, null, null, null);
    refused(WishKind.FREE, null, MONDAY, MONDAY.plusDays(1), null);
    refused(WishKind.FREE, DayOfWeek.MONDAY, MONDAY, MONDAY.minusDays(1), null);
    refused(WishKind.FREE, DayOfWeek.TUESDAY, MONDAY, MONDAY, null);
    refused(WishKind.FREE, DayOfWeek.MONDAY, MONDAY, MONDAY.plusDays(367), null);
    refused(WishKind.EARLY, null, MONDAY, null, null);
    refused(WishKind.FREE, null, MONDAY, null, LocalTime.of(18, 0));
    refused(WishKind.LATE, null, MONDAY, null, LocalTime.of(10, 5));
    refused(WishKind.LATE, null, MONDAY, null, LocalTime.MIDNIGHT);
    assertThat(new WishWanted(WishKind.FREE, DayOfWeek.MONDAY, MONDAY, MONDAY.plusDays(366), null))
        .isNotNull();
  }

  private static void refused(
      WishKind kind, DayOfWeek weekday, LocalDate from, LocalDate until, LocalTime at) {
    assertThatThrownBy(() -> new WishWanted(kind, weekday, from, until, at))
        .isInstanceOf(InvalidValue.class);
  }

  private static WorkWish once(WishKind kind, String at) {
    LocalTime hour = at == null ? null : LocalTime.parse(at);
    return new WorkWish("w2", "S003", kind, null, MONDAY, MONDAY, hour);
  }

  private static WorkWish recurring(String id, DayOfWeek weekday, LocalDate from, LocalDate until) {
    return new WorkWish(id, "S003", WishKind.FREE, weekday, from, until, null);
  }
}
