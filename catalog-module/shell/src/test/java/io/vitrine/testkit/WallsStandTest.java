package io.vitrine.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wall can fail: a planted offender proves it. */
class WallsStandTest {

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("io.vitrine.catalog");

  static Stream<Arguments> walls() {
    return Stream.of(
        Arguments.of(Walls.modulesDoNotKnowEachOther("catalog"), "Offender"),
        Arguments.of(Walls.featuresKnowNoEdge(), "Offender"),
        Arguments.of(Walls.onlyNeighbourAndOutboxCallOut(), "Offender"),
        Arguments.of(Walls.transactionsStandOnUseCases(), "SilentResource"),
        Arguments.of(Walls.everyOperationSaysWhoMayUseIt(), "SilentResource"),
        Arguments.of(Walls.noAddressHidesAnother(), "HidingResource"),
        Arguments.of(Walls.noHouseOfCards(), "roundone"),
        Arguments.of(Walls.embeddablesAreHeldInLists(), "Offender.rows"),
        Arguments.of(Walls.noDumpingNames(), "PriceHelper"),
        Arguments.of(Walls.nothingCanBeBought(), "ShoppingCart"));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void aPlantedOffenderIsCaught(ArchRule wall, String offender) {
    assertThatThrownBy(() -> wall.check(OFFENDERS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(offender);
  }

  @Test
  void aModuleWithoutClassesIsAMistake() {
    assertThatThrownBy(() -> Walls.classesOf("nowhere")).isInstanceOf(IllegalStateException.class);
  }
}
