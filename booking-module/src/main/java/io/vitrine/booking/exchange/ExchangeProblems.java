package io.vitrine.booking.exchange;

import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Words and status of what an exchange is refused for, the same for the API and the pages. */
@RequestScoped
public class ExchangeProblems {

  private static final String TEXTS = "io.vitrine.booking.exchange.texts";

  private final Refusals refusals;
  private final ExchangeWords words;
  private final Team team;
  private final Language language;

  @Inject
  public ExchangeProblems(Refusals refusals, ExchangeWords words, Team team, Language language) {
    this.refusals = refusals;
    this.words = words;
    this.team = team;
    this.language = language;
  }

  ExchangeProblems() {
    this(null, null, null, null);
  }

  /** An obstacle as a refusal names it. */
  public record ObstacleBody(String kind, String staff, boolean forManager, String text) {}

  public Problem of(ExchangeAnswer.Refused refused) {
    if (refused instanceof ExchangeAnswer.NoShift) {
      return refusals.from(TEXTS, 422, "exchange-no-shift");
    }
    if (refused instanceof ExchangeAnswer.NoColleague stranger) {
      String name = team.nameOf(stranger.staff()).orElse(stranger.staff());
      return refusals.from(TEXTS, 422, "exchange-no-colleague", name);
    }
    if (refused instanceof ExchangeAnswer.OfferedAlready) {
      return refusals.from(TEXTS, 409, "exchange-offered-already");
    }
    if (refused instanceof ExchangeAnswer.Closed closed) {
      return refusals
          .from(TEXTS, 409, "exchange-closed", language.say(TEXTS, "state." + closed.state()))
          .with("state", closed.state().name());
    }
    if (refused instanceof ExchangeAnswer.Changed) {
      return refusals.from(TEXTS, 409, "exchange-changed");
    }
    if (refused instanceof ExchangeAnswer.Impossible impossible) {
      List<ObstacleBody> why = bodies(impossible.obstacles());
      String said = String.join(" ", why.stream().map(ObstacleBody::text).toList());
      return refusals.from(TEXTS, 409, "exchange-impossible", said).with("obstacles", why);
    }
    if (refused instanceof ExchangeAnswer.AppointmentStays stays) {
      return refusals
          .from(TEXTS, 409, "exchange-appointment", stays.number())
          .with("appointment", stays.number());
    }
    if (refused instanceof ExchangeAnswer.ReasonMissing) {
      return refusals.from(TEXTS, 422, "exchange-reason-missing");
    }
    return refusals.from(TEXTS, 404, "exchange-unknown");
  }

  public List<ObstacleBody> bodies(List<Obstacle> obstacles) {
    return obstacles.stream()
        .map(
            it ->
                new ObstacleBody(
                    ExchangeWords.code(it), it.staff(), it.isForManager(), words.of(it)))
        .toList();
  }

  /** What was typed is no offer or no reason. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "exchange-unreadable");
  }
}
