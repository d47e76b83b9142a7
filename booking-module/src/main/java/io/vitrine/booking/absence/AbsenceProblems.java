package io.vitrine.booking.absence;

import io.vitrine.booking.repair.Stranded;
import io.vitrine.booking.repair.StrandedBody;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Words and status of what an absence is refused for, the same for the API and the page. */
@RequestScoped
public class AbsenceProblems {

  private static final String TEXTS = "io.vitrine.booking.absence.texts";

  private final Refusals refusals;
  private final Language language;
  private final Team team;
  private final ReadRota rota;

  @Inject
  public AbsenceProblems(Refusals refusals, Language language, Team team, ReadRota rota) {
    this.refusals = refusals;
    this.language = language;
    this.team = team;
    this.rota = rota;
  }

  AbsenceProblems() {
    this(null, null, null, null);
  }

  public Problem of(String shop, AbsenceAnswer.Refused refused) {
    if (refused instanceof AbsenceAnswer.NotInTeam stranger) {
      return refusals.from(TEXTS, 422, "absence-not-in-team", nameOf(stranger.staff()));
    }
    if (refused instanceof AbsenceAnswer.Past) {
      return refusals.from(TEXTS, 422, "absence-past");
    }
    if (refused instanceof AbsenceAnswer.Overlaps overlap) {
      return overlaps(shop, overlap.other());
    }
    if (refused instanceof AbsenceAnswer.GivesEvent) {
      return refusals.from(TEXTS, 409, "absence-event");
    }
    if (refused instanceof AbsenceAnswer.Strands strands) {
      return strands(strands);
    }
    return refusals.from(TEXTS, 404, "absence-unknown");
  }

  private Problem overlaps(String shop, Absence other) {
    String zone = rota.zoneOf(shop).getId();
    return refusals.from(
        TEXTS,
        409,
        "absence-overlaps",
        nameOf(other.staff()),
        Formats.dateTime(other.from(), zone, language.getLocale()),
        Formats.dateTime(other.to(), zone, language.getLocale()));
  }

  private Problem strands(AbsenceAnswer.Strands strands) {
    List<Stranded> left = strands.appointments();
    Problem problem =
        strands.failed() == null
            ? refusals.from(TEXTS, 409, "absence-strands", left.size())
            : refusals.from(TEXTS, 409, "absence-repair-failed", strands.failed());
    return problem.with("appointments", StrandedBody.of(left));
  }

  private String nameOf(String staff) {
    return team.nameOf(staff).orElse(staff);
  }
}
