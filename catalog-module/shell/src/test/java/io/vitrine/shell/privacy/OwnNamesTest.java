package io.vitrine.shell.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnNamesTest {

  @Test
  void whatSheTickedIsHersHoweverItIsWritten() {
    OwnNames hers = OwnNames.read(OwnNames.line(List.of(" Anne Martin", "ANNE MARTIN", "A. M.")));

    assertThat(hers.keys()).containsExactlyInAnyOrder("anne martin", "a. m.");
    assertThat(hers.isHers("anne martin ")).isTrue();
    assertThat(hers.isHers("Paul Martin")).isFalse();
  }

  @Test
  void aBarInANameSeparatesNothing() {
    for (String name : List.of("A|B", "|A", "A|", "A||B")) {
      OwnNames hers = OwnNames.read(OwnNames.line(Set.of(name)));
      assertThat(hers.isHers(name)).as(name).isTrue();
      assertThat(hers.keys()).as(name).hasSize(1);
      assertThat(hers.isHers("B")).as(name).isFalse();
    }
  }

  @Test
  void whatBearsNoNameIsWhoeversAsksAndAllIsHersWhereNobodyWasAsked() {
    OwnNames hers = OwnNames.read("anne martin");

    assertThat(hers.isHers(null)).isTrue();
    assertThat(hers.isHers(" ")).isTrue();
    assertThat(hers.isHers("|")).isTrue();
    assertThat(OwnNames.read("").isHers("Paul Martin")).isTrue();
    assertThat(OwnNames.line(Set.of("|", " "))).isEmpty();
  }
}
