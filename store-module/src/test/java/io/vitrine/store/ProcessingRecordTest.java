package io.vitrine.store;

import io.vitrine.testkit.ProcessingRecordKept;

class ProcessingRecordTest extends ProcessingRecordKept {

  ProcessingRecordTest() {
    super("store");
  }
}
