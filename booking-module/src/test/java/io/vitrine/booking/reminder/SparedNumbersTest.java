package io.vitrine.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.privacy.Fingerprints;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SparedNumbersTest {

  private final Kept kept = new Kept();
  private final SparedNumbers spared = new SparedNumbers(kept);

  @Test
  void a_number_that_wants_nothing_unasked_is_known_however_it_is_written() {
    spared.setRefused(List.of("06 12 34 56 78", "+33 (0)6.12.34.56.78"), true);
    assertThat(kept.refused).containsExactly("tel:+33612345678");
    assertThat(spared.admits(MobileNumber.of("0033612345678").orElseThrow())).isFalse();
    assertThat(spared.admits(MobileNumber.of("0612345679").orElseThrow())).isTrue();
  }

  @Test
  void she_takes_it_back() {
    spared.setRefused(List.of("0612345678"), true);
    spared.setRefused(List.of("+33612345678"), false);
    assertThat(spared.admits(MobileNumber.of("0612345678").orElseThrow())).isTrue();
  }

  @Test
  void what_takes_no_text_messages_is_left_out() {
    spared.setRefused(List.of("01 42 33 44 55", "call me", ""), true);
    assertThat(kept.refused).isEmpty();
  }

  @Test
  void an_address_is_no_number() {
    kept.setRefused("0612345678", true);
    assertThat(spared.admits(MobileNumber.of("0612345678").orElseThrow())).isTrue();
  }

  private static final class Kept implements Fingerprints {
    private final Set<String> refused = new HashSet<>();

    @Override
    public String fingerprint(String text) {
      return text;
    }

    @Override
    public boolean isRefused(String text) {
      return refused.contains(text);
    }

    @Override
    public void setRefused(String text, boolean is) {
      if (is) {
        refused.add(text);
      } else {
        refused.remove(text);
      }
    }

    @Override
    public boolean admitsCourtesies(String text) {
      return !isRefused(text);
    }
  }
}
