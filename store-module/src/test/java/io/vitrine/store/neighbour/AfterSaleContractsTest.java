package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What booking tells of stopped letters and of what somebody asked, read from the contracts. */
class AfterSaleContractsTest {

  @Test
  void stoppedLettersAreReadFromTheContract() {
    List<StopsAnswer.Stop> stops =
        StopsJson.read(Contracts.sample("booking-follow-up-stops.json"))
            .fold(StopsAnswer.Told::stops, away -> List.of());
    assertThat(stops)
        .containsExactly(
            new StopsAnswer.Stop(
                "0c9b1a77-5f0e-4f0c-8a5e-6f2a1d3b9c41", Instant.parse("2026-12-20T08:00:00Z")));
  }

  @Test
  void enquiriesAreReadFromTheContractAlsoWithoutWhatIsLeftOut() {
    String sample = Contracts.sample("booking-customer-enquiries.json");
    assertThat(read(sample)).hasSize(1);
    assertThat(read(sample).get(0).staffName()).isEqualTo("Camille Roux");
    String open = sample.replaceAll("\"(respondedAt|answer|staffName)\": \"[^\"]*\",?", "");
    assertThat(read(open.replaceAll(",\\s*}", "}")).get(0).respondedAt()).isNull();
  }

  @Test
  void whatCannotBeReadIsBookingBeingAway() {
    for (String odd : new String[] {"", "[]", "{}", "{\"stops\":[{}],\"enquiries\":[{}]}"}) {
      assertThat(StopsJson.read(odd)).isInstanceOf(StopsAnswer.Away.class);
      assertThat(EnquiriesJson.read(odd)).isInstanceOf(EnquiriesAnswer.Away.class);
    }
  }

  private static List<EnquiriesAnswer.Enquiry> read(String body) {
    return EnquiriesJson.read(body).fold(EnquiriesAnswer.Told::enquiries, away -> List.of());
  }
}
