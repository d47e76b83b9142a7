package io.vitrine.booking.rota;

import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and status of what a rota refuses, the same for the API and the page. */
@RequestScoped
public class RotaProblems {

  private static final String TEXTS = "io.vitrine.booking.rota.texts";

  private final Refusals refusals;
  private final Language language;
  private final Team team;
  private final ReadRota rota;

  @Inject
  public RotaProblems(Refusals refusals, Language language, Team team, ReadRota rota) {
    this.refusals = refusals;
    this.language = language;
    this.team = team;
    this.rota = rota;
  }

  RotaProblems() {
    this(null, null, null, null);
  }

  public Problem of(String shop, RotaAnswer.Refused refused) {
    Locale locale = language.getLocale();
    if (refused instanceof RotaAnswer.Stale stale) {
      return refusals.from(TEXTS, 412, "rota-stale").with("version", stale.version());
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
    List<BookedTime> left = ((RotaAnswer.Strands) refused).appointments();
    return refusals
        .from(TEXTS, 409, "shift-strands", left.size())
        .with("appointments", left.stream().map(RotaProblems::member).toList())
        .with("appointmentLines", left.stream().map(a -> line(shop, a, locale)).toList());
  }

  /** One appointment in words: day, time, customer. */
  private String line(String shop, BookedTime booked, Locale locale) {
    ZoneId zone = rota.zoneOf(shop);
    return Formats.dateTime(booked.from(), zone.getId(), locale)
        + " · "
        + booked.customer()
        + " · "
        + booked.topic()
        + " ("
        + booked.number()
        + ")";
  }

  private static Map<String, String> member(BookedTime booked) {
    return Map.of(
        "number", booked.number(),
        "staff", booked.staff(),
        "from", booked.from().toString(),
        "to", booked.to().toString());
  }
}
