package io.vitrine.booking.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.privacy.OwnNames;
import io.vitrine.testkit.Contracts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnPeopleTest {

  @Test
  void the_names_that_the_shops_know_are_read_from_the_contract() {
    assertThat(OwnPeople.said(Contracts.sample("booking-privacy-names.json")))
        .containsExactly("Anne Martin", "Paul Martin");
    assertThat(OwnPeople.said("{\"entries\":[{\"name\":\"Anne\"},{\"name\":\"Paul\"},{}]}"))
        .as("an answer of before names were told")
        .containsExactly("Anne", "Paul");
    assertThat(OwnPeople.said("{}")).isEmpty();
    assertThat(OwnPeople.said("[]")).isEmpty();
  }

  @Test
  void a_bar_in_a_name_keeps_nobody_from_what_is_hers() {
    OwnLink.Whom her =
        new OwnLink.Whom("p", "e@x.fr", "fr", OwnNames.line(Set.of("Anne|Martin", "A. M.")));

    for (String name : List.of("Anne|Martin", "ANNE|MARTIN", "a. m.")) {
      assertThat(her.isCalled(name)).as(name).isTrue();
    }
    assertThat(her.isCalled("Martin")).isFalse();
  }
}
