package io.vitrine.catalog;

import io.vitrine.testkit.ProcessingRecordKept;

class ProcessingRecordTest extends ProcessingRecordKept {

  ProcessingRecordTest() {
    super("catalog");
  }
}
