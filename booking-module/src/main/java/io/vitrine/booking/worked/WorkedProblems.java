package io.vitrine.booking.worked;

import io.vitrine.booking.worked.WorkedAnswer.NotOver;
import io.vitrine.booking.worked.WorkedAnswer.Stale;
import io.vitrine.booking.worked.WorkedAnswer.TooOld;
import io.vitrine.booking.worked.WorkedAnswer.Unknown;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;

/** Words and status of what is refused about hours, the same for the API and the pages. */
@RequestScoped
public class WorkedProblems {

  private static final String TEXTS = "io.vitrine.booking.worked.texts";

  private final Refusals refusals;
  private final Language language;

  @Inject
  public WorkedProblems(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  WorkedProblems() {
    this(null, null);
  }

  public Problem of(WorkedAnswer.Refused refused) {
    if (refused instanceof Unknown) {
      return refusals.from(TEXTS, 404, "worked-unknown");
    }
    if (refused instanceof NotOver) {
      return refusals.from(TEXTS, 409, "worked-not-over");
    }
    if (refused instanceof TooOld old) {
      return refusals.from(
          TEXTS,
          409,
          "worked-too-old",
          DateTimeFormatter.ofPattern("d MMMM yyyy", language.getLocale()).format(old.earliest()));
    }
    if (refused instanceof Stale) {
      return refusals.from(TEXTS, 412, "worked-stale");
    }
    return refusals.from(TEXTS, 409, "worked-confirmed");
  }

  /** What was typed are no hours. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "worked-unreadable");
  }
}
