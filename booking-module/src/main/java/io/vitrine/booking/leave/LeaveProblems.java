package io.vitrine.booking.leave;

import io.vitrine.booking.absence.AbsenceProblems;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Words and status of what a request is refused for, the same for the API and the pages. */
@RequestScoped
public class LeaveProblems {

  private static final String TEXTS = "io.vitrine.booking.leave.texts";

  private final Refusals refusals;
  private final AbsenceProblems absences;
  private final ReadRota rota;
  private final Language language;

  @Inject
  public LeaveProblems(
      Refusals refusals, AbsenceProblems absences, ReadRota rota, Language language) {
    this.refusals = refusals;
    this.absences = absences;
    this.rota = rota;
    this.language = language;
  }

  LeaveProblems() {
    this(null, null, null, null);
  }

  /**
   * @param shop on whose clock times are said
   */
  public Problem of(String shop, LeaveAnswer.Refused refused) {
    if (refused instanceof LeaveAnswer.NotEntered not) {
      return absences.of(shop, not.why());
    }
    if (refused instanceof LeaveAnswer.Past) {
      return refusals.from(TEXTS, 422, "leave-past");
    }
    if (refused instanceof LeaveAnswer.Overlaps other) {
      String zone = rota.zoneOf(shop).getId();
      return refusals.from(
          TEXTS,
          409,
          "leave-overlaps",
          Formats.dateTime(other.from(), zone, language.getLocale()),
          Formats.dateTime(other.to(), zone, language.getLocale()));
    }
    if (refused instanceof LeaveAnswer.Decided decided) {
      return refusals
          .from(TEXTS, 409, "leave-decided", language.say(TEXTS, "state." + decided.state()))
          .with("state", decided.state().name());
    }
    if (refused instanceof LeaveAnswer.ReasonMissing) {
      return refusals.from(TEXTS, 422, "leave-reason-missing");
    }
    if (refused instanceof LeaveAnswer.Illness) {
      return refusals.from(TEXTS, 409, "leave-illness");
    }
    return refusals.from(TEXTS, 404, "leave-unknown");
  }

  /** What was typed is no request. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "leave-unreadable");
  }
}
