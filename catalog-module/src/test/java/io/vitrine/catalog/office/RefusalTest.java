package io.vitrine.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.text.Text;
import io.vitrine.shell.money.Money;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private final Refusal refusal =
      Refusal.of(
          409,
          "any",
          new Text("Canapés", "Sofas"),
          new Money(1_250),
          Instant.parse("2026-12-26T07:00:00Z"),
          "AUB3");

  @Test
  void itIsSaidInTheReadersLanguage() {
    assertThat(refusal.arguments(Locale.ENGLISH))
        .containsExactly("Sofas", "€12.50", "26 December 2026, 08:00", "AUB3");
    assertThat(refusal.arguments(Locale.FRENCH)[0]).isEqualTo("Canapés");
    assertThat(refusal.arguments(Locale.FRENCH)[1]).asString().startsWith("12,50");
    assertThat(refusal.arguments(Locale.FRENCH)[2]).asString().startsWith("26 décembre 2026, 8");
  }
}
