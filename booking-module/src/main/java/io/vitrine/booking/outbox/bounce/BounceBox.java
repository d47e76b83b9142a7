package io.vitrine.booking.outbox.bounce;

import io.vitrine.booking.mail.BounceReport;
import java.util.function.Predicate;

/** Where mail servers report letters that came back. */
public interface BounceBox {

  /**
   * Shows every report that was not read yet, and takes away those that are ours; what is something
   * else stays for people.
   *
   * @param taker says whether a report was about one of our letters
   * @throws NotRead when the box cannot be opened
   */
  void empty(Predicate<BounceReport> taker) throws NotRead;

  /** Why the box could not be read. */
  final class NotRead extends Exception {
    private static final long serialVersionUID = 1L;

    NotRead(Throwable cause) {
      super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
  }
}
