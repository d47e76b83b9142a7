package io.vitrine.booking.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Email;
import io.vitrine.booking.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedAdviserTest {

  @Test
  void an_adviser_is_told_with_what_she_is_at_home_in_the_best_known_first() {
    Adviser camille =
        new Adviser(
            "S003", "Camille", Map.of("literie", 2, "salon", 3, "bureau", 1), Set.of("fr", "en"));

    assertThat(ReadAdvice.named(camille))
        .isEqualTo(
            new AdviceSheet.Named("Camille", List.of("salon", "literie"), List.of("en", "fr")));
  }

  @Test
  void nobody_is_named_unasked_and_the_last_word_holds() {
    StaffMember camille =
        new StaffMember("S003", "Camille Roux", new Email("camille@example.org"), 2100);
    assertThat(camille.isNamed()).isFalse();
    assertThat(camille.namedAt()).isNull();

    camille.letBeNamed(true, Instant.EPOCH);
    assertThat(camille.isNamed()).isTrue();
    camille.letBeNamed(false, Instant.EPOCH.plusSeconds(1));
    assertThat(camille.isNamed()).isFalse();
    assertThat(camille.namedAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
  }

  @Test
  void customers_read_the_first_name_alone() {
    assertThat(named("Camille Roux")).isEqualTo("Camille");
    assertThat(named("Anne-Marie de La Tour")).isEqualTo("Anne-Marie");
    assertThat(named("Inès")).isEqualTo("Inès");
  }

  private static String named(String name) {
    return new StaffMember("S003", name, new Email("x@example.org"), 2100).firstName();
  }
}
