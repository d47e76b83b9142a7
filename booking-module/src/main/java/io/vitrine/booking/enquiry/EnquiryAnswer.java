package io.vitrine.booking.enquiry;

import java.util.function.Function;

/** What became of an enquiry, or of an act on it. */
public sealed interface EnquiryAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It was done; this is the enquiry now. */
  record Done(Enquiry enquiry) implements EnquiryAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** It was not, and nothing changed. */
  record Refused(EnquiryReason reason) implements EnquiryAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
