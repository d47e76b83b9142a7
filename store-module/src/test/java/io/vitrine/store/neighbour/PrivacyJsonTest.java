package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import org.junit.jupiter.api.Test;

class PrivacyJsonTest {

  @Test
  void whatPeopleAskedIsReadFromTheContract() {
    PrivacyAsked asked =
        PrivacyJson.read(Contracts.sample("booking-privacy-requests.json"))
            .fold(told -> told.requests().get(0), away -> null);

    assertThat(asked.kind()).isEqualTo("CONSENT");
    assertThat(asked.email()).isEqualTo("claire@example.org");
    assertThat(asked.appointments()).containsExactly("K7M2QX");
    assertThat(asked.detail("purpose")).isEqualTo("FOLLOW_UP_MAIL");
    assertThat(asked.detail("given")).isEqualTo("true");
    assertThat(asked.detail("name")).isEmpty();
  }

  @Test
  void whereTheNextPageBeginsAndWhatWaitsForTheCatalogueIsReadToo() {
    PrivacyAnswer.Asked told =
        PrivacyJson.read(Contracts.sample("booking-privacy-requests.json"))
            .fold(asked -> asked, away -> null);

    assertThat(told.next()).isEqualTo(told.requests().get(0).id());
    assertThat(told.elsewhere()).extracting(PrivacyAnswer.Elsewhere::kind).containsExactly("ERASE");
    assertThat(
            PrivacyJson.read("{\"items\":[],\"elsewhere\":[]}")
                .<String>fold(PrivacyAnswer.Asked::next, PrivacyAnswer.Away::why))
        .isNull();
  }

  @Test
  void anAnswerThatCannotBeReadIsBookingBeingAway() {
    assertThat(PrivacyJson.read("{\"items\":[{\"id\":1}]}")).isInstanceOf(PrivacyAnswer.Away.class);
    assertThat(PrivacyJson.read("<html>")).isInstanceOf(PrivacyAnswer.Away.class);
  }
}
