package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromisesJsonTest {

  @Test
  void the_contracts_sample_is_read() {
    PromisesAnswer answer = PromisesJson.read(Contracts.sample("booking-walk-in-queue.json"));

    assertThat(answer)
        .isEqualTo(
            new PromisesAnswer.Told(
                Map.of(
                    1, Instant.parse("2026-12-12T13:15:00Z"),
                    3, Instant.parse("2026-12-12T14:00:00Z"))));
  }

  @Test
  void what_cannot_be_read_promises_nothing_and_says_so() {
    for (String body :
        List.of(
            "",
            "[]",
            "{}",
            "{\"turns\":[{\"place\":1,\"from\":\"noon\"}]}",
            "{\"turns\":[{\"from\":\"2026-12-12T13:15:00Z\"}]}",
            "{\"turns\":[{\"place\":1,\"from\":\"2026-12-12T13:15:00Z\"},"
                + "{\"place\":1,\"from\":\"2026-12-12T14:00:00Z\"}]}",
            "{\"turns\":3}")) {
      assertThat(PromisesJson.read(body)).as(body).isInstanceOf(PromisesAnswer.Away.class);
    }
  }
}
