package io.vitrine.booking.outbox.webhook;

import java.net.URI;

/**
 * One event on its way to one address.
 *
 * @param delivery the delivery's own number
 * @param event the number by which the receiver knows it again
 */
record Telling(
    String delivery, String webhook, URI address, String nonce, String event, String body) {

  /**
   * What came of it.
   *
   * @param status what was answered, or {@code null} where nothing was
   * @param why empty where it was taken
   */
  record Outcome(Integer status, String why) {

    static Outcome answered(int status) {
      return new Outcome(status, status / 100 == 2 ? "" : "answered " + status);
    }

    static Outcome unanswered(String why) {
      return new Outcome(null, why);
    }

    boolean isTaken() {
      return why.isEmpty();
    }

    /** Whether it said that it never will take anything again. */
    boolean isGone() {
      return Integer.valueOf(410).equals(status);
    }
  }
}
