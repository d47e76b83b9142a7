package io.vitrine.store.dossier;

import static io.vitrine.store.dossier.Facts.agreed;
import static io.vitrine.store.dossier.Facts.cancelled;
import static io.vitrine.store.dossier.Facts.changed;
import static io.vitrine.store.dossier.Facts.moved;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.AppointmentFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DossierTest {

  private static final Instant NOW = Instant.parse("2026-12-09T08:00:00Z");
  private static final List<AppointmentFact> STORY =
      List.of(agreed(1), moved(2), changed(3), moved(4));

  @Test
  void anAgreedAppointmentOpensADossier() {
    Dossier dossier = new Dossier(agreed(1), NOW);

    assertThat(dossier.number()).isEqualTo("R7K2M9");
    assertThat(dossier.isCancelled()).isFalse();
    assertThat(dossier.endsAt()).isEqualTo(Facts.HALF_PAST_TEN.plus(Duration.ofMinutes(45)));
    assertThat(dossier.wishes()).extracting(Wish::sku).containsExactly("AUB3-LIN-ECR");
  }

  @Test
  void aMovedAppointmentTakesItsNewTime() {
    Dossier dossier = new Dossier(agreed(1), NOW);

    assertThat(dossier.hear(moved(2), NOW)).isEqualTo(Dossier.Heard.NEWS);
    assertThat(dossier.startsAt()).isEqualTo(Facts.HALF_PAST_TEN.plus(Duration.ofHours(1)));
  }

  @Test
  void aFactHeardTwiceChangesNothing() {
    Dossier dossier = new Dossier(agreed(1), NOW);

    assertThat(dossier.hear(agreed(1), NOW)).isEqualTo(Dossier.Heard.KNOWN_ALREADY);
  }

  @Test
  void anOlderFactNeverOverwritesANewerOne() {
    Dossier dossier = new Dossier(moved(3), NOW);

    assertThat(dossier.hear(changed(2), NOW)).isEqualTo(Dossier.Heard.KNOWN_ALREADY);
    assertThat(dossier.startsAt()).isEqualTo(Facts.HALF_PAST_TEN.plus(Duration.ofHours(2)));
  }

  @Test
  void aCancelledAppointmentIsKeptWithItsReason() {
    Dossier dossier = new Dossier(agreed(1), NOW);

    dossier.hear(cancelled(2, "empêchée"), NOW);

    assertThat(dossier.isCancelled()).isTrue();
    assertThat(dossier.cancelReason()).contains("empêchée");
    assertThat(dossier.guest().name()).isEqualTo("Claire Dubreuil");
  }

  @Test
  void anAppointmentAgreedAgainAfterACancellationStands() {
    Dossier dossier = new Dossier(cancelled(2, "empêchée"), NOW);

    dossier.hear(changed(3), NOW);

    assertThat(dossier.isCancelled()).isFalse();
    assertThat(dossier.cancelReason()).isEmpty();
  }

  @Property
  void inWhateverOrderAndHoweverOftenTheNewestFactWins(
      @ForAll("heardSomehow") List<AppointmentFact> facts) {
    Dossier dossier = new Dossier(facts.get(0), NOW);
    facts.forEach(fact -> dossier.hear(fact, NOW));

    int newest = facts.stream().mapToInt(fact -> fact.appointment().version()).max().orElseThrow();
    assertThat(dossier.toldVersion()).isEqualTo(newest);
    assertThat(dossier.startsAt())
        .isEqualTo(Facts.HALF_PAST_TEN.plus(Duration.ofHours(newest - 1)));
    assertThat(dossier.wishes())
        .extracting(wish -> wish.note().orElse(null))
        .containsExactly("v" + newest);
  }

  @Provide
  Arbitrary<List<AppointmentFact>> heardSomehow() {
    return Arbitraries.of(STORY).list().ofMinSize(1).ofMaxSize(12);
  }
}
