package io.vitrine.booking.terms;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Every "no" to a change of terms, with its status. */
@RequestScoped
public class TermsProblems {

  private static final String TEXTS = "io.vitrine.booking.terms.texts";

  private final Refusals refusals;

  @Inject
  public TermsProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(TermsAnswer.Refused refused) {
    int status =
        switch (refused) {
          case UNKNOWN_TOPIC, UNKNOWN_PERSON -> 404;
          case OTHER_SHOPS -> 403;
          case STALE -> 412;
          case PAST_DAY -> 422;
          case NOTHING_TO_COME, ROOM_ELSEWHERE -> 409;
        };
    return refusals.from(
        TEXTS, status, "terms-" + refused.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** What was typed makes no room. */
  public Problem noRoom() {
    return refusals.from(TEXTS, 422, "terms-no-room");
  }

  /** What was typed makes no terms. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "terms-unreadable");
  }
}
