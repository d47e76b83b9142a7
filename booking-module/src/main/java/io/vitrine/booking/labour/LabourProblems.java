package io.vitrine.booking.labour;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Words and status of what cannot be changed of the law, the same for the API and the page. */
@RequestScoped
public class LabourProblems {

  private static final String TEXTS = "io.vitrine.booking.labour.texts";

  private final Refusals refusals;

  @Inject
  public LabourProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(LabourAnswer.Refused refused) {
    return refusals.from(TEXTS, statusOf(refused), nameOf(refused));
  }

  static int statusOf(LabourAnswer.Refused refused) {
    return switch (refused) {
      case UNKNOWN_AGREEMENT, NOT_OPEN -> 404;
      case NOT_YOURS -> 403;
      case STALE -> 412;
      case PAST_DAY, NO_SUNDAY -> 422;
      case TOO_MANY_SUNDAYS -> 409;
    };
  }

  static String nameOf(LabourAnswer.Refused refused) {
    return "labour-" + refused.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was typed is no value. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "labour-unreadable");
  }
}
