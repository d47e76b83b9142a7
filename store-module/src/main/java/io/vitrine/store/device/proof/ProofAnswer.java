package io.vitrine.store.device.proof;

import java.time.Instant;
import java.util.function.Function;

/** What a proof says. */
public sealed interface ProofAnswer permits ProofAnswer.Proved, ProofAnswer.NotProved {

  <T> T fold(Function<Proved, T> proved, Function<NotProved, T> notProved);

  /** Why a device did not prove itself. */
  enum Reason {
    /** The device was let in before devices had keys. */
    WITHOUT_KEY,
    /** No proof came, or one that another key, act or body has. */
    NOT_PROVED,
    /** The device's time is not the house's. */
    CLOCK,
    /** The proof came before. */
    USED
  }

  /**
   * The device itself sent this.
   *
   * @param id the proof's own number, good once
   * @param until when the proof is too old to be sent again
   */
  record Proved(String id, Instant until) implements ProofAnswer {
    @Override
    public <T> T fold(Function<Proved, T> proved, Function<NotProved, T> notProved) {
      return proved.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record NotProved(Reason reason) implements ProofAnswer {
    @Override
    public <T> T fold(Function<Proved, T> proved, Function<NotProved, T> notProved) {
      return notProved.apply(this);
    }
  }
}
