package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.repair.StrandedBody;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words and status of what a rota refuses, the same for the API and the page. */
@RequestScoped
public class RotaProblems {

  private static final String TEXTS = "io.vitrine.booking.rota.texts";

  private final Refusals refusals;
  private final Language language;
  private final Team team;

  @Inject
  public RotaProblems(Refusals refusals, Language language, Team team) {
    this.refusals = refusals;
    this.language = language;
    this.team = team;
  }

  RotaProblems() {
    this(null, null, null);
  }

  public Problem of(RotaAnswer.Refused refused) {
    Locale locale = language.getLocale();
    if (refused instanceof RotaAnswer.Stale stale) {
      return refusals.from(TEXTS, 412, "rota-stale").with("version", stale.version());
    }
    if (refused instanceof RotaAnswer.NotPublished) {
      return refusals.from(TEXTS, 409, "rota-not-published");
    }
    if (refused instanceof RotaAnswer.NoSuchShift) {
      return refusals.from(TEXTS, 404, "shift-gone");
    }
    if (refused instanceof RotaAnswer.NotInTeam stranger) {
      String name = team.nameOf(stranger.staff()).orElse(stranger.staff());
      return refusals.from(TEXTS, 422, "not-in-team", name);
    }
    if (refused instanceof RotaAnswer.OtherWeek other) {
      return refusals.from(TEXTS, 422, "other-week", other.week().toString());
    }
    if (refused instanceof RotaAnswer.Overlaps overlap) {
      PlannedShift shift = overlap.other();
      String zone = shift.time().zone().getId();
      return refusals
          .from(
              TEXTS,
              409,
              "shift-overlaps",
              team.nameOf(shift.staff()).orElse(shift.staff()),
              Formats.dayDate(shift.time().from(), zone, locale),
              Formats.time(shift.time().from(), zone, locale),
              Formats.time(shift.time().to(), zone, locale),
              shift.shop())
          .with(
              "other",
              Map.of(
                  "shop", shift.shop(),
                  "from", shift.time().from().toString(),
                  "to", shift.time().to().toString()));
    }
    if (refused instanceof RotaAnswer.Unlawful unlawful) {
      return unlawful("rota-unlawful", unlawful.breaches());
    }
    if (refused instanceof RotaAnswer.ReasonNeeded needed) {
      return unlawful("rota-reason-needed", needed.breaches());
    }
    return strands((RotaAnswer.Strands) refused);
  }

  private Problem unlawful(String name, List<Breach> breaches) {
    LabourWords words = new LabourWords(language.getLocale());
    List<Map<String, Object>> told =
        breaches.stream()
            .map(
                it ->
                    Map.<String, Object>of(
                        "rule", it.rule().name(),
                        "article", it.article(),
                        "staff", it.staff(),
                        "day", it.day().toString(),
                        "text", line(words, it)))
            .toList();
    String lines =
        breaches.stream()
            .map(it -> line(words, it))
            .collect(Collectors.joining(language.pick("\u202f; ", "; ")));
    return refusals.from(TEXTS, 422, name, lines).with("breaches", told);
  }

  private String line(LabourWords words, Breach breach) {
    return words.line(breach, team.nameOf(breach.staff()).orElse(breach.staff()));
  }

  private Problem strands(RotaAnswer.Strands strands) {
    Problem problem =
        strands.failed() == null
            ? refusals.from(TEXTS, 409, "shift-strands", strands.appointments().size())
            : refusals.from(TEXTS, 409, "shift-repair-failed", strands.failed());
    return problem.with("appointments", StrandedBody.of(strands.appointments()));
  }
}
