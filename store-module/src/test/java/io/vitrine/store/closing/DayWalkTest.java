package io.vitrine.store.closing;

import static io.vitrine.store.journal.EntryKind.CLOSING;
import static io.vitrine.store.journal.EntryKind.DEPOSIT;
import static io.vitrine.store.journal.EntryKind.DEPOSIT_BACK;
import static io.vitrine.store.journal.EntryKind.DEPOSIT_KEPT;
import static io.vitrine.store.journal.EntryKind.REFUND;
import static io.vitrine.store.journal.EntryKind.SALE;
import static io.vitrine.store.journal.EntryKind.SIGN_ON;
import static io.vitrine.store.journal.EntryKind.TILL_CLOSED;
import static io.vitrine.store.journal.EntryKind.TILL_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.closing.DayWalk.Stretch;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayWalkTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);
  private static final LocalDate SUNDAY = SATURDAY.plusDays(1);

  private final DayWalk walk = new DayWalk(ZoneId.of("Europe/Paris"));
  private long sequence;

  @Test
  void eachDayHasItsEntriesAndItsSums() {
    at("2026-12-12T09:00:00Z", TILL_OPENED, "{}");
    at("2026-12-12T10:00:00Z", SALE, sale(129_000, 21_500, "CARD"));
    at("2026-12-12T18:00:00Z", TILL_CLOSED, "{}");
    at("2026-12-13T09:00:00Z", TILL_OPENED, "{}");
    at("2026-12-13T10:00:00Z", SALE, sale(6_000, 1_000, "CASH"));

    assertThat(walk.stretches()).extracting(Stretch::day).containsExactly(SATURDAY, SUNDAY);
    assertThat(walk.stretches()).extracting(Stretch::last).containsExactly(3L, 5L);
    assertThat(first().sums().totalCents()).isEqualTo(129_000);
    assertThat(first().sums().taxCents()).isEqualTo(21_500);
    assertThat(first().sums().means()).containsEntry("CARD", 129_000L).hasSize(1);
    assertThat(walk.openSession()).contains(SUNDAY);
  }

  @Test
  void aSessionOverMidnightBelongsToTheDayItWasOpened() {
    at("2026-12-12T20:00:00Z", TILL_OPENED, "{}");
    at("2026-12-12T23:30:00Z", SALE, sale(6_000, 1_000, "CASH"));
    at("2026-12-12T23:40:00Z", TILL_CLOSED, "{}");
    at("2026-12-12T23:50:00Z", SIGN_ON, "{}");

    assertThat(walk.stretches()).extracting(Stretch::day).containsExactly(SATURDAY, SUNDAY);
    assertThat(first().last()).isEqualTo(3);
    assertThat(first().sums().sales()).isEqualTo(1);
    assertThat(walk.stretches().get(1).moved()).isFalse();
  }

  @Test
  void whatIsPaidDownIsHeldAndIsTurnoverOnlyWhenItsSaleIsMade() {
    at("2026-12-12T10:00:00Z", DEPOSIT, deposit(30_000, 5_000, "CASH"));
    at(
        "2026-12-13T10:00:00Z",
        SALE,
        "{\"payments\":[{\"amountCents\":30000,\"means\":\"DEPOSIT\"},"
            + "{\"amountCents\":99000,\"means\":\"CARD\"}],"
            + "\"taxes\":[{\"grossCents\":129000,\"taxCents\":21500,\"taxRateBp\":2000}],"
            + "\"depositTaxes\":[{\"grossCents\":-30000,\"taxCents\":-5000,\"taxRateBp\":2000}]}");

    Sums paidDown = first().sums();
    assertThat(first().moved()).isTrue();
    assertThat(paidDown.totalCents()).isZero();
    assertThat(paidDown.sales()).isZero();
    assertThat(paidDown.means()).containsEntry("CASH", 30_000L);
    assertThat(paidDown.deposits()).containsEntry(2_000, new Sums.Rate(30_000, 5_000));
    Sums both = paidDown.plus(walk.stretches().get(1).sums());
    assertThat(both.totalCents()).isEqualTo(129_000);
    assertThat(both.sales()).isEqualTo(1);
    assertThat(both.deposits()).containsEntry(2_000, new Sums.Rate(0, 0));
  }

  @Test
  void moneyIsTurnoverOrHeldOrACompensationAndNothingElse() {
    at("2026-12-12T10:00:00Z", DEPOSIT, deposit(30_000, 5_000, "CASH"));
    at(
        "2026-12-12T11:00:00Z",
        DEPOSIT_BACK,
        deposit(-30_000, -5_000, "CASH")
            .replace("\"amountCents\":-30000", "\"amountCents\":-60000")
            .replace("{\"payments", "{\"compensationCents\":-30000,\"payments"));
    at("2026-12-12T12:00:00Z", DEPOSIT, deposit(20_000, 3_333, "CARD"));
    at(
        "2026-12-12T13:00:00Z",
        DEPOSIT_KEPT,
        "{\"compensationCents\":20000,\"depositTaxes\":"
            + "[{\"grossCents\":-20000,\"taxCents\":-3333,\"taxRateBp\":2000}]}");

    Sums sums = first().sums();
    long money = sums.means().values().stream().mapToLong(Long::longValue).sum();
    long held = sums.deposits().values().stream().mapToLong(Sums.Rate::grossCents).sum();
    assertThat(held).isZero();
    assertThat(sums.compensationCents()).isEqualTo(-10_000);
    assertThat(money).isEqualTo(sums.totalCents() + held + sums.compensationCents());
  }

  @Test
  void whatGoesBackToACustomerIsLessThanNothing() {
    at("2026-12-12T10:00:00Z", SALE, sale(129_000, 21_500, "CARD"));
    at("2026-12-12T11:00:00Z", REFUND, sale(-129_000, -21_500, "CARD"));

    assertThat(first().sums().totalCents()).isZero();
    assertThat(first().sums().sales()).isEqualTo(1);
    assertThat(first().sums().refunds()).isEqualTo(1);
    assertThat(first().sums().means()).containsEntry("CARD", 0L);
    assertThat(first().moved()).isTrue();
  }

  @Test
  void aClosingIsNoTurnoverOfItsOwn() {
    at("2026-12-12T18:00:00Z", CLOSING, sale(129_000, 21_500, "CARD"));
    assertThat(first().moved()).isFalse();
    assertThat(first().sums()).isEqualTo(Sums.NONE);
  }

  @Test
  void aMonthIsTheSumOfItsDays() {
    at("2026-12-12T10:00:00Z", SALE, sale(129_000, 21_500, "CARD"));
    at("2026-12-13T10:00:00Z", SALE, sale(6_000, 1_000, "CASH"));
    Sums both = first().sums().plus(walk.stretches().get(1).sums());

    assertThat(both.totalCents()).isEqualTo(135_000);
    assertThat(both.taxCents()).isEqualTo(22_500);
    assertThat(both.sales()).isEqualTo(2);
    assertThat(both.means()).containsEntry("CARD", 129_000L).containsEntry("CASH", 6_000L);
  }

  private Stretch first() {
    return walk.stretches().get(0);
  }

  private static String deposit(long gross, long tax, String means) {
    return sale(gross, tax, means).replace("\"taxes\"", "\"depositTaxes\"");
  }

  private static String sale(long gross, long tax, String means) {
    return ("{\"payments\":[{\"amountCents\":%d,\"means\":\"%s\"}],"
            + "\"taxes\":[{\"grossCents\":%d,\"taxCents\":%d,\"taxRateBp\":2000}]}")
        .formatted(gross, means, gross, tax);
  }

  private void at(String time, EntryKind kind, String told) {
    sequence++;
    String content = "{\"content\":" + told + "}";
    walk.step(new Recorded(sequence, kind, Instant.parse(time), 2, content, "", "", "", ""));
  }
}
