package io.vitrine.store.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Test
  void whatTheCounterDidOutweighsWhatWasSaid() {
    assertThat(ReadOutcomes.result("SOLD", 1, 1, 1)).isEqualTo(Result.SOLD);
    assertThat(ReadOutcomes.result("ADVISED", 1, 1, 1)).isEqualTo(Result.QUOTED);
    assertThat(ReadOutcomes.result("ADVISED", 0, 1, 1)).isEqualTo(Result.THINKING);
    assertThat(ReadOutcomes.result("ADVISED", 0, 0, 2)).isEqualTo(Result.NOT);
    assertThat(ReadOutcomes.result("ADVISED", 0, 0, 0)).isEqualTo(Result.UNSAID);
    assertThat(ReadOutcomes.result("LEFT", 0, 0, 0)).isEqualTo(Result.LEFT);
  }

  @Test
  void whoComesBeforeHerTimeWaitsFromItOn() {
    Instant agreed = Instant.parse("2026-11-03T10:00:00Z");
    assertThat(ReadOutcomes.waited(agreed.minusSeconds(900), agreed, agreed.plusSeconds(240)))
        .isEqualTo(4);
    assertThat(ReadOutcomes.waited(agreed.plusSeconds(600), agreed, agreed.plusSeconds(900)))
        .isEqualTo(5);
    assertThat(ReadOutcomes.waited(agreed, null, agreed.plusSeconds(720))).isEqualTo(12);
    assertThat(ReadOutcomes.waited(agreed.minusSeconds(900), agreed, agreed.minusSeconds(60)))
        .isZero();
  }

  @Test
  void sumsStayWholeAndAnAdviserWithFewVisitsIsNotNamed() {
    List<EndedVisit> visits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      visits.add(visit(MONDAY, "salon", "S003", i < 3 ? Result.SOLD : Result.NOT, i));
    }
    visits.add(visit(MONDAY.plusWeeks(1), "literie", "S004", Result.QUOTED, 30));
    Outcomes outcomes =
        Outcomes.of(
            List.of(MONDAY, MONDAY.plusWeeks(1)),
            visits,
            List.of(new Outcomes.Given("PRICE", 6), new Outcomes.Given("SIZE", 2)));
    assertThat(outcomes.all().visits()).isEqualTo(8);
    assertThat(outcomes.byWeek())
        .singleElement()
        .satisfies(span -> assertThat(span.last()).isEqualTo(MONDAY.plusWeeks(1)));
    assertThat(outcomes.byAdviser())
        .singleElement()
        .satisfies(group -> assertThat(group.inFrench()).isNull());
    assertThat(outcomes.byTopic()).singleElement();
    assertThat(outcomes.reasons()).containsExactly(new Outcomes.Given(null, 8));
    assertThat(outcomes.waiting()).isEqualTo(new Outcomes.Kept(7, 8));
    assertThat(outcomes.prepared()).isEqualTo(new Outcomes.Kept(8, 8));
    assertThat(outcomes.all().soldOfHundred()).isEqualTo(38);
  }

  @Test
  void ofFewerThanFiveVisitsNothingIsTold() {
    Outcomes outcomes =
        Outcomes.of(
            List.of(MONDAY),
            List.of(visit(MONDAY, "salon", "S003", Result.NOT, 3)),
            List.of(new Outcomes.Given("PRICE", 1)));
    assertThat(outcomes.isTold()).isFalse();
    assertThat(outcomes.byWeek()).isEmpty();
    assertThat(outcomes.byAdviser()).isEmpty();
    assertThat(outcomes.reasons()).isEmpty();
    assertThat(outcomes.waiting().isTold()).isFalse();
  }

  private static EndedVisit visit(
      LocalDate monday, String topic, String staff, Result result, long waited) {
    return new EndedVisit(
        monday,
        topic,
        topic,
        topic,
        staff,
        "Adviser " + staff,
        result,
        Optional.of(waited),
        Optional.of(true),
        false);
  }
}
