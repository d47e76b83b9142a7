package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesJsonTest {

  @Test
  void the_contracts_sample_is_read() {
    PromisesAnswer answer = PromisesJson.read(Contracts.sample("booking-walk-in-times.json"));

    assertThat(answer)
        .isEqualTo(
            new PromisesAnswer.Told(
                List.of(
                    Instant.parse("2026-12-12T13:15:00Z"), Instant.parse("2026-12-12T14:00:00Z"))));
  }

  @Test
  void what_cannot_be_read_promises_nothing_and_says_so() {
    for (String body :
        List.of("", "[]", "{}", "{\"times\":[{\"from\":\"noon\"}]}", "{\"times\":3}")) {
      assertThat(PromisesJson.read(body)).as(body).isInstanceOf(PromisesAnswer.Away.class);
    }
  }
}
