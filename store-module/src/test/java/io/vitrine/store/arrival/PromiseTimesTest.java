package io.vitrine.store.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.EnquiriesAnswer;
import io.vitrine.store.neighbour.FactsAnswer;
import io.vitrine.store.neighbour.PrivacyAnswer;
import io.vitrine.store.neighbour.PromisesAnswer;
import io.vitrine.store.neighbour.StopsAnswer;
import io.vitrine.store.visit.VisitState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromiseTimesTest {

  private static final Instant NOW = Instant.parse("2026-12-12T13:07:00Z");
  private static final Instant FIRST = Instant.parse("2026-12-12T13:15:00Z");
  private static final Instant SECOND = Instant.parse("2026-12-12T14:00:00Z");

  private final List<String> asked = new ArrayList<>();

  @Test
  void booking_is_told_the_whole_queue_and_each_gets_the_time_of_her_place() {
    PromiseTimes times = asking(new PromisesAnswer.Told(Map.of(1, FIRST, 2, FIRST, 3, SECOND)));

    var promises =
        times.to(
            "rivoli",
            List.of(
                who("a", "salon"),
                who("z", Topic.ANY.code()),
                who("b", "literie"),
                who("c", "salon"),
                who("d", "salon")));

    assertThat(promises.times()).isEqualTo(Map.of("a", FIRST, "b", FIRST, "c", SECOND));
    assertThat(promises.away()).isFalse();
    assertThat(asked).containsExactly("rivoli salon literie salon salon");
  }

  @Test
  void a_place_that_nobody_has_promises_nothing() {
    assertThat(
            asking(new PromisesAnswer.Told(Map.of(0, FIRST, 2, SECOND)))
                .to("rivoli", List.of(who("a", "salon")))
                .times())
        .isEmpty();
  }

  @Test
  void while_booking_is_away_nothing_is_promised_and_that_is_said() {
    var promises =
        asking(new PromisesAnswer.Away("booking cannot be reached"))
            .to("rivoli", List.of(who("a", "salon")));

    assertThat(promises.times()).isEmpty();
    assertThat(promises.away()).isTrue();
  }

  @Test
  void who_has_no_topic_yet_is_promised_no_time_and_booking_is_not_asked() {
    var promises =
        asking(new PromisesAnswer.Told(Map.of(1, FIRST)))
            .to("rivoli", List.of(who("a", Topic.ANY.code())));

    assertThat(promises).isEqualTo(PromiseTimes.Promises.NONE);
    assertThat(asked).isEmpty();
  }

  @Test
  void ten_screens_ask_booking_once() {
    PromiseTimes times = asking(new PromisesAnswer.Told(Map.of(1, FIRST)));

    for (int i = 0; i < 10; i++) {
      times.to("rivoli", List.of(who("a", "salon")));
    }

    assertThat(asked).hasSize(1);
  }

  private PromiseTimes asking(PromisesAnswer answer) {
    Booking booking =
        new Booking() {
          @Override
          public FactsAnswer factsAfter(long sequence, int limit) {
            throw new AssertionError("not asked for here");
          }

          @Override
          public PromisesAnswer walkInQueue(String shop, List<String> topics) {
            asked.add(shop + " " + String.join(" ", topics));
            return answer;
          }

          @Override
          public EnquiriesAnswer enquiriesOf(String shop, String email, List<String> phones) {
            throw new AssertionError("not asked for here");
          }

          @Override
          public StopsAnswer lettersStoppedSince(Instant since) {
            throw new AssertionError("not asked for here");
          }

          @Override
          public PrivacyAnswer privacyRequests(String after) {
            throw new AssertionError("not asked for here");
          }
        };
    return new PromiseTimes(booking, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Visitor who(String visit, String topic) {
    return new Visitor(visit, "Léa", topic, topic, topic, VisitState.WAITING, NOW, null, null);
  }
}
