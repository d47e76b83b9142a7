package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.vitrine.testkit.Contracts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentFactsJsonTest {

  private static final String SAMPLE = Contracts.sample("booking-appointment-facts.json");

  @Test
  void theContractsSampleIsReadWhole() {
    FactsAnswer.Page page = page(SAMPLE);

    assertThat(page.unreadable()).isEmpty();
    assertThat(page.next()).isEqualTo(42);
    AppointmentFact fact = page.facts().get(0);
    assertThat(fact.kind()).isEqualTo(AppointmentFact.Kind.AGREED);
    assertThat(fact.cancels()).isFalse();
    Appointment told = fact.appointment();
    assertThat(told.number()).isEqualTo("R7K2M9");
    assertThat(told.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(told.from()).isEqualTo(Instant.parse("2026-12-12T09:30:00Z"));
    assertThat(told.topic().nameInEnglish()).isEqualTo("Living room");
    assertThat(told.adviser().name()).isEqualTo("Camille Roux");
    assertThat(told.guest().phone()).isEqualTo("+33 6 99 00 00 01");
    assertThat(told.checkInCode()).isEqualTo("K4T9QX");
    assertThat(told.selection().wishes())
        .containsExactly(new Appointment.Wish("AUB3-LIN-ECR", "mur de 2,10 m", 1));
    assertThat(told.selection().room())
        .isEqualTo(
            new Appointment.Room(
                "Pas de cuir, nous avons un chat.",
                List.of(new Appointment.Measure("mur", 2_100)),
                List.of(
                    new Appointment.Picture(
                        "/api/v1/selection-pictures/Zp1mJm2v7xY9aBcDwq3kT0", 1600, 1200))));
  }

  @Test
  void whatSheAnsweredAndAskedIsReadAndMayBeMissing() {
    Talk talk = page(SAMPLE).facts().get(0).appointment().talk();

    assertThat(talk.reply().words()).isEqualTo("Plutôt un tissu clair, merci.");
    assertThat(talk.of("AUB2-LIN-ECR")).contains(Talk.Says.RATHER_NOT);
    assertThat(talk.of("AUB3-LIN-ECR")).isEmpty();
    assertThat(talk.questions()).hasSize(1);
    assertThat(talk.comparedHref()).isEqualTo("/compare?sku=AUB3-LIN-ECR&sku=AUB2-LIN-ECR");
    assertThat(talk.questions().get(0).answer()).isEqualTo("Oui, démonté il passe.");
    assertThat(talk.questions().get(0).isOpen()).isFalse();
    String older =
        SAMPLE
            .replace("\"reply\"", "\"older\"")
            .replace("\"questions\"", "\"other\"")
            .replace("\"comparison\"", "\"none\"");
    assertThat(page(older).facts().get(0).appointment().talk()).isEqualTo(Talk.NONE);
    assertThat(page(SAMPLE.replace("RATHER_NOT", "PERHAPS")).unreadable()).hasSize(1);
  }

  @Test
  void whatSheSaysAboutComingLateIsReadAndMayBeMissing() {
    String said =
        "\"late\": { \"coming\": true, \"minutes\": 15, \"at\": \"2026-12-12T09:20:00Z\" }";
    assertThat(page(SAMPLE).facts().get(0).appointment().late())
        .isEqualTo(new Appointment.Late(true, 15, Instant.parse("2026-12-12T09:20:00Z")));
    assertThat(late(said, "\"late\": null")).isNull();
    assertThat(late(said, "\"older\": true")).isNull();
    assertThat(
            late(
                said,
                "\"late\": {\"coming\": false, \"minutes\": null, \"at\": \"2026-12-12T09:40:00Z\"}"))
        .isEqualTo(new Appointment.Late(false, null, Instant.parse("2026-12-12T09:40:00Z")));
    assertThat(page(SAMPLE.replace("\"minutes\": 15", "\"minutes\": 900")).unreadable()).hasSize(1);
  }

  private static Appointment.Late late(String said, String instead) {
    return page(SAMPLE.replace(said, instead)).facts().get(0).appointment().late();
  }

  @Test
  void anUnknownFactIsSetAsideAndTheOthersAreRead() {
    FactsAnswer.Page page =
        page(twice(SAMPLE.replace("AGREED\",\n      \"at", "SUNG\",\n      \"at")));

    assertThat(page.facts()).hasSize(1);
    assertThat(page.unreadable())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.sequence()).isEqualTo(42);
              assertThat(aside.reason()).contains("knows no fact");
            });
  }

  @Test
  void aNameOf120CharactersIsReadAlsoWhenEachCountsTwice() {
    String guest = "\uD83D\uDECB".repeat(120);
    FactsAnswer.Page page =
        page(SAMPLE.replace("Claire Dubreuil", guest).replace("Camille Roux", guest));

    assertThat(page.unreadable()).isEmpty();
    assertThat(page.facts().get(0).appointment().guest().name()).isEqualTo(guest);
    assertThat(page.facts().get(0).appointment().adviser().name()).isEqualTo(guest);
  }

  @Test
  void aFactWithoutTimeZoneOrWithTheWrongTypeIsSetAside() {
    assertThat(page(SAMPLE.replace("Europe/Paris", "Europe/Nowhere")).unreadable()).hasSize(1);
    assertThat(page(SAMPLE.replace("\"minutes\": 45", "\"minutes\": \"long\"")).unreadable())
        .hasSize(1);
    assertThat(page(SAMPLE.replace("\"number\": \"R7K2M9\",", "")).unreadable()).hasSize(1);
    assertThat(page(SAMPLE.replace("\"quantity\": 1", "\"quantity\": -1")).unreadable()).hasSize(1);
    assertThat(page(SAMPLE.replace("Claire Dubreuil", "x".repeat(10_000))).unreadable()).hasSize(1);
  }

  @Test
  void anAppointmentWithoutSelectionOrMessageIsRead() {
    String bare =
        SAMPLE
            .replaceAll("(?s)\"selection\": \\{.*?\\}\\]\\s*\\}", "\"selection\": null")
            .replace("\"Pas de cuir, nous avons un chat.\"", "null");

    Appointment told = page(bare).facts().get(0).appointment();

    assertThat(told.message()).isNull();
    assertThat(told.selection()).isEqualTo(Appointment.Selection.NONE);
  }

  @Test
  void anOlderSenderThatKnowsOfNoMeasuresIsRead() {
    String older = SAMPLE.replaceAll(",\\s*\"(measures|pictures)\": \\[[^\\]]*\\]", "");
    assertThat(older).doesNotContain("measures");

    assertThat(page(older).facts().get(0).appointment().selection().room().measures()).isEmpty();
    assertThat(page(SAMPLE.replace("2100", "-1")).unreadable()).hasSize(1);
    String elsewhere = "https://elsewhere.example/a.jpg";
    assertThat(page(SAMPLE.replaceAll("/api/v1/selection-pictures/\\w+", elsewhere)).unreadable())
        .hasSize(1);
  }

  @Test
  void aSnapshotThatStandsNoMoreCancelsWhateverTheFactIsCalled() {
    String late = SAMPLE.replace("\"state\": \"AGREED\"", "\"state\": \"CANCELLED\"");

    assertThat(page(late).facts().get(0).cancels()).isTrue();
  }

  @Test
  void aPageThatIsNoPageMeansBookingIsAway() {
    assertThat(away("<html>502</html>")).isTrue();
    assertThat(away("{\"items\": 3}")).isTrue();
    assertThat(away("{}")).isTrue();
    assertThat(away(SAMPLE.replace("\"next\": 42", "\"next\": null"))).isTrue();
  }

  @Test
  void bookingNeverGoesBack() {
    FactsAnswer answer = AppointmentFactsJson.read(SAMPLE, 43);

    assertThat(answer).isInstanceOf(FactsAnswer.Away.class);
  }

  @Test
  void whatANeighbourSendsCannotForgeALineOfTheLog() {
    UnreadableFact fact = new UnreadableFact(1L, "no fact \"A\r\nSEVERE: forged\"", "{}");

    assertThat(fact.reason()).doesNotContain("\n").doesNotContain("\r");
  }

  private static String twice(String odd) {
    String second = SAMPLE.substring(SAMPLE.indexOf('[') + 1, SAMPLE.lastIndexOf(']'));
    int end = odd.lastIndexOf(']');
    return odd.substring(0, end) + "," + second + odd.substring(end);
  }

  private static FactsAnswer.Page page(String body) {
    return AppointmentFactsJson.read(body, 0).fold(page -> page, away -> fail(away.why()));
  }

  private static boolean away(String body) {
    return AppointmentFactsJson.read(body, 0) instanceof FactsAnswer.Away;
  }
}
