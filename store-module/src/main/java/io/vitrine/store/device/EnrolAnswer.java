package io.vitrine.store.device;

import java.util.function.Function;

/** What came of a code. */
public sealed interface EnrolAnswer permits EnrolAnswer.Enrolled, EnrolAnswer.Refused {

  <T> T fold(Function<Enrolled, T> enrolled, Function<Refused, T> refused);

  /** Why a device was not let in. */
  enum Reason {
    /** No such code in this shop. */
    WRONG_CODE("enrolment-wrong", 403),
    /** Five wrong codes: the address waits. */
    TOO_MANY("enrolment-too-many", 429),
    /** The code was used or its ten minutes are over. */
    OVER("enrolment-over", 410),
    /** The code is right, but no key of the device came with it; the code stays good. */
    WITHOUT_KEY("enrolment-without-key", 422);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }
  }

  /**
   * @param device the device as the house knows it
   * @param secret what the device keeps; shown once
   */
  record Enrolled(Device device, String secret) implements EnrolAnswer {
    @Override
    public <T> T fold(Function<Enrolled, T> enrolled, Function<Refused, T> refused) {
      return enrolled.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements EnrolAnswer {
    @Override
    public <T> T fold(Function<Enrolled, T> enrolled, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
