package io.vitrine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a module knows of people is named, with its purpose and its end; each module runs it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProcessingRecordKept {

  private final ProcessingRecord kept;

  /**
   * @param module as its tables' schema is called
   */
  protected ProcessingRecordKept(String module) {
    kept = ProcessingRecord.of(module, Walls.classesOf(module), getClass().getClassLoader());
  }

  @Test
  void everyColumnThatLooksPersonalIsNamedWithItsPurposeGroundAndEnd() {
    assertThat(kept.unnamed()).isEmpty();
  }

  @Test
  void whatIsNamedIsThere() {
    assertThat(kept.missing()).isEmpty();
  }

  @Test
  void thePaperSaysTheSame() {
    assertThat(kept.written()).isEqualTo(kept.rendered());
  }
}
