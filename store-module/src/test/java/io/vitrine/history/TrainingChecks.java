package io.vitrine.history;

import java.util.function.Consumer;

/**
 * Training stays in the fictional shops beside the real ones: each entry of their chains says
 * FICTIF, no other does, nobody outside was told and nothing legal was made out.
 */
final class TrainingChecks {

  private static final String PREFIX = "fictif-";
  private static final String MARK = ",\"training\":\"FICTIF\"}";

  private final History history;
  private final Consumer<Found> found;

  TrainingChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  static boolean isTraining(Row row) {
    return String.valueOf(row.text("shop")).startsWith(PREFIX);
  }

  void check() {
    for (Row entry : history.rows("journal_entry")) {
      if (isTraining(entry) != entry.text("content").endsWith(MARK)) {
        mixed("journal " + entry.key("shop", "till", "sequence_no"));
      }
    }
    for (Row message : history.rows("outbox_message")) {
      if (isTraining(message) || message.text("body").contains("\"shop\":\"" + PREFIX)) {
        mixed("message " + message.text("id"));
      }
    }
    history.rows("invoice").stream()
        .filter(TrainingChecks::isTraining)
        .forEach(invoice -> mixed("invoice " + invoice.key("shop", "sale")));
    history.rows("deposit_invoice").stream()
        .filter(TrainingChecks::isTraining)
        .forEach(invoice -> mixed("invoice " + invoice.key("shop", "deposit")));
    for (Row paid : history.rows("payment")) {
      String credit = paid.text("credit_shop");
      if (credit != null && credit.startsWith(PREFIX) != isTraining(paid)) {
        mixed("payment " + paid.key("shop", "sale"));
      }
    }
  }

  private void mixed(String where) {
    found.accept(new Found(Fault.TRAINING_MIXED, where));
  }
}
