package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.SelectionAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchSelectionsTest {

  private final List<String> postponed = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  @Test
  void an_errand_that_fails_waits_for_its_next_time_and_the_others_are_done() {
    new FetchSelections(new TwoErrands(), new AwayForOne(), Clock.systemUTC()).fetch();

    assertThat(postponed).containsExactly("R7K2M9");
    assertThat(done).containsExactly("T4C3PX");
  }

  private static final class AwayForOne implements Catalogue {
    @Override
    public SelectionAnswer selection(String token) {
      if (token.equals("broken")) {
        throw new IllegalStateException("an answer nobody foresaw");
      }
      return new SelectionAnswer.Gone();
    }

    @Override
    public Optional<List<VariantFace>> variants(List<String> skus) {
      return Optional.empty();
    }
  }

  private final class TwoErrands extends SelectionErrands {
    @Override
    List<Errand> due(Instant now) {
      return List.of(new Errand("R7K2M9", "broken", 3), new Errand("T4C3PX", "whole", 0));
    }

    @Override
    void postpone(Errand errand, Instant now) {
      postponed.add(errand.appointment());
    }

    @Override
    void done(Errand errand, SelectionAnswer answer, Instant now) {
      done.add(errand.appointment());
    }
  }
}
