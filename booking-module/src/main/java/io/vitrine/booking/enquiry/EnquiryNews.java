package io.vitrine.booking.enquiry;

import java.time.Instant;

/** Somebody asked, or was answered in writing. Fired inside the transaction. */
public record EnquiryNews(What what, Enquiry enquiry, Instant at) {

  /** What happened. */
  public enum What {
    ASKED,
    ANSWERED
  }
}
