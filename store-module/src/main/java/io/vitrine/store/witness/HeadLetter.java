package io.vitrine.store.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The letter to the owner.
 *
 * @param to the owner's address, which also sends it
 * @param day the day of the house on which it is written
 * @param heads where the chains stand
 * @param training where those of training stand, which are counted apart
 */
record HeadLetter(String to, LocalDate day, List<Head> heads, List<Head> training) {

  /**
   * Where a till's chain stands.
   *
   * @param anchor the text that the verifier takes, as on a closing slip
   * @param key the name of the till's key
   */
  record Head(String anchor, String key) {}

  String subject() {
    return "Vitrine " + day + ": " + heads.size() + " journal(s) de caisse / till journal(s)";
  }

  String text() {
    return """
        À conserver\u202f: une ligne par caisse dit où en est son journal. Un journal réécrit ou coupé \
        plus tard ne la contient plus.
        Keep this: each line says where a till's journal stands. A journal that is written anew or \
        cut off later does not hold it.

        %s

        java Verify.java archive.zip --anchor LIGNE/LINE --key CLE/KEY
        %s"""
        .formatted(lines(heads), training.isEmpty() ? "" : trainingText());
  }

  private String trainingText() {
    return """

        FICTIF\u202f: entraînement, compté nulle part / training, counted nowhere
        %s
        """
        .formatted(lines(training));
  }

  private static String lines(List<Head> some) {
    return some.stream()
        .map(head -> head.anchor() + "\n    " + head.key())
        .collect(Collectors.joining("\n"));
  }
}
