package io.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.ProcessingRecord;
import io.vitrine.testkit.Walls;
import org.junit.jupiter.api.Test;

/** What the module knows of people is named, with its purpose and its end. */
class ProcessingRecordTest {

  private static final ProcessingRecord RECORD =
      ProcessingRecord.of(
          "store", Walls.classesOf("store"), ProcessingRecordTest.class.getClassLoader());

  @Test
  void everyColumnThatLooksPersonalIsNamedWithItsPurposeGroundAndEnd() {
    assertThat(RECORD.unnamed()).isEmpty();
  }

  @Test
  void whatIsNamedIsThere() {
    assertThat(RECORD.missing()).isEmpty();
  }

  @Test
  void thePaperSaysTheSame() {
    assertThat(RECORD.written()).isEqualTo(RECORD.rendered());
  }
}
