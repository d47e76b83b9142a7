package io.vitrine.booking.demand;

import io.vitrine.booking.demand.event.EventAnswer;
import io.vitrine.booking.demand.staffing.TermsAnswer;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Words and status of what is refused about a need, the same for the API and the page. */
@RequestScoped
public class DemandProblems {

  private static final String TEXTS = "io.vitrine.booking.demand.texts";

  private final Refusals refusals;
  private final Language language;

  @Inject
  public DemandProblems(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  DemandProblems() {
    this(null, null);
  }

  public Problem of(EventAnswer.Refused refused) {
    if (refused instanceof EventAnswer.Stale) {
      return refusals.from(TEXTS, 412, "demand-event-stale");
    }
    if (refused instanceof EventAnswer.TooOld old) {
      return refusals.from(TEXTS, 422, "demand-event-too-old", day(old.earliest()));
    }
    if (refused instanceof EventAnswer.Named named) {
      return refusals.from(TEXTS, 409, "demand-event-named", named.other().event().name());
    }
    return refusals.from(TEXTS, 404, "demand-event-unknown");
  }

  public Problem of(TermsAnswer.Refused refused) {
    return refused instanceof TermsAnswer.Past past
        ? refusals.from(TEXTS, 422, "demand-terms-past", day(past.earliest()))
        : refusals.from(TEXTS, 404, "demand-terms-unknown");
  }

  /** The form of an event cannot be meant so. */
  public Problem noEvent() {
    return refusals.from(TEXTS, 422, "demand-event-invalid");
  }

  /** The form of terms cannot be meant so. */
  public Problem noTerms() {
    return refusals.from(TEXTS, 422, "demand-terms-invalid");
  }

  private String day(LocalDate day) {
    return Formats.date(day.atStartOfDay(ZoneOffset.UTC).toInstant(), "UTC", language.getLocale());
  }
}
