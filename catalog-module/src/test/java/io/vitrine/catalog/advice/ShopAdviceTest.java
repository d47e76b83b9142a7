package io.vitrine.catalog.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.advice.ShopAdvice.Named;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopAdviceTest {

  private static final Instant NOON = Instant.parse("2026-12-12T12:00:00Z");
  private static final Subject SALON = subject("salon", NOON.plus(Duration.ofDays(3)), "salon");
  private static final Subject SOFAS = subject("canapes", null, "canapes", "fauteuils");

  @Test
  void the_topic_that_serves_the_nearest_category_is_the_products() {
    ShopAdvice advice = advice(List.of(SALON, SOFAS));

    assertThat(advice.topicFor(List.of("salon", "canapes", "canapes-droits"))).contains(SOFAS);
    assertThat(advice.topicFor(List.of("salon", "tables-basses"))).contains(SALON);
    assertThat(advice.topicFor(List.of("luminaires"))).isEmpty();
  }

  @Test
  void a_free_time_is_named_while_it_is_ahead_and_was_told_a_moment_ago() {
    ShopAdvice advice = advice(List.of(SALON, SOFAS));

    assertThat(advice.nextFree(SALON, NOON)).contains(SALON.next());
    assertThat(advice.nextFree(SALON, NOON.plus(ShopAdvice.FRESH))).isPresent();
    assertThat(advice.nextFree(SALON, NOON.plus(ShopAdvice.FRESH).plusSeconds(1)))
        .as("told too long ago")
        .isEmpty();
    assertThat(advice.nextFree(SOFAS, NOON)).as("none is free").isEmpty();
    Subject soon = subject("salon", NOON.plusSeconds(60), "salon");
    ShopAdvice another = advice(List.of(soon));
    assertThat(another.nextFree(soon, NOON.plusSeconds(59))).isPresent();
    assertThat(another.nextFree(soon, NOON.plusSeconds(60))).as("begun").isEmpty();
  }

  @Test
  void without_a_word_for_a_day_nobody_is_named() {
    ShopAdvice advice = advice(List.of(SALON));

    assertThat(advice.named(NOON.plus(ShopAdvice.NAMED))).hasSize(1);
    assertThat(advice.named(NOON.plus(ShopAdvice.NAMED).plusSeconds(1))).isEmpty();
  }

  @Test
  void what_is_kept_in_the_table_is_read_again_as_it_was() {
    ShopAdvice advice = advice(List.of(SALON, SOFAS));

    assertThat(AdviceDocument.read("rivoli", 8, NOON, AdviceDocument.of(advice))).isEqualTo(advice);
  }

  @Test
  void what_cannot_be_is_refused() {
    refused(() -> new ShopAdvice("rivoli", 0, NOON, List.of(), List.of()));
    refused(() -> new ShopAdvice("rivoli", 1, null, List.of(), List.of()));
    refused(() -> advice(List.of(SALON, SALON)));
    refused(() -> subject("Salon!", null));
    refused(() -> new Subject("salon", new Text("Salon", null), 0, List.of(), null));
    refused(() -> new Subject("salon", null, 45, List.of(), null));
    refused(() -> new Subject("salon", new Text("x".repeat(121), null), 45, List.of(), null));
    refused(() -> new Named(" ", List.of(), List.of()));
    refused(() -> new Named("Camille", List.of("<b>"), List.of()));
    refused(() -> new Named("Camille", List.of(), List.of("f!")));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(InvalidValue.class);
  }

  private static Subject subject(String code, Instant next, String... categories) {
    return new Subject(code, new Text("Salon", "Living room"), 45, List.of(categories), next);
  }

  private static ShopAdvice advice(List<Subject> topics) {
    return new ShopAdvice(
        "rivoli",
        8,
        NOON,
        topics,
        List.of(new Named("Camille", List.of("salon"), List.of("en", "fr"))));
  }
}
