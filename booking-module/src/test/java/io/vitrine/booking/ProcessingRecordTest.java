package io.vitrine.booking;

import io.vitrine.testkit.ProcessingRecordKept;

class ProcessingRecordTest extends ProcessingRecordKept {

  ProcessingRecordTest() {
    super("booking");
  }
}
