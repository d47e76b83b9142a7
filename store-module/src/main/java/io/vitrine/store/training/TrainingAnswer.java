package io.vitrine.store.training;

import java.util.function.Function;

/** What came of beginning or ending training, or of an act in it. */
public sealed interface TrainingAnswer permits TrainingAnswer.Done, TrainingAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** Why not. */
  enum Reason {
    /** People train at this device already. */
    ALREADY("training-already"),
    /** Nobody trains at this device. */
    NOT_TRAINING("training-not"),
    /** What a real card terminal took at this till, or may have taken, is settled first. */
    CARD_OPEN("training-card-open"),
    /** The shop's code leaves no room for the mark. */
    NO_ROOM("training-no-room"),
    /** The shop has no such device. */
    NO_SUCH_DEVICE("training-device-unknown", 404);

    private final String code;
    private final int status;

    Reason(String code) {
      this(code, 409);
    }

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }
  }

  /**
   * It is done.
   *
   * @param what the fictional shop, or the number of the visit that was made
   */
  record Done(String what) implements TrainingAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements TrainingAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
