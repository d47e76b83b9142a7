package io.vitrine.catalog.selection.forgetting;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ForgetEachNightTest {

  /** A timer that throws twice is taken away by the container. */
  @Test
  void aNightThatFailsIsFollowedByTheNext() {
    ForgetSelections away =
        new ForgetSelections(null, null) {
          @Override
          public void forget() {
            throw new IllegalStateException("the database is away");
          }
        };

    assertThatCode(new ForgetEachNight(away)::forget).doesNotThrowAnyException();
  }
}
