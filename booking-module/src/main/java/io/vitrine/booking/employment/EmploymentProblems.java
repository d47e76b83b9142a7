package io.vitrine.booking.employment;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Words and status of what cannot be agreed, the same for the API and the page. */
@RequestScoped
public class EmploymentProblems {

  private static final String TEXTS = "io.vitrine.booking.employment.texts";

  private final Refusals refusals;

  @Inject
  public EmploymentProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(EmploymentAnswer.Refused refused) {
    return refusals.from(TEXTS, statusOf(refused), nameOf(refused));
  }

  static int statusOf(EmploymentAnswer.Refused refused) {
    return switch (refused) {
      case UNKNOWN_PERSON -> 404;
      case STALE -> 412;
      case PAST_DAY, NO_WORD, MINOR_SUNDAY, TOO_YOUNG -> 422;
    };
  }

  static String nameOf(EmploymentAnswer.Refused refused) {
    return "employment-" + refused.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was typed agrees on nothing. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "employment-unreadable");
  }
}
