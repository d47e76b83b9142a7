package io.vitrine.booking.workshop;

import io.vitrine.booking.staff.Team;
import io.vitrine.booking.workshop.WorkshopAnswer.Clashes;
import io.vitrine.booking.workshop.WorkshopAnswer.Flawed;
import io.vitrine.booking.workshop.WorkshopAnswer.NotInTeam;
import io.vitrine.booking.workshop.WorkshopAnswer.TooSmall;
import io.vitrine.booking.workshop.WorkshopAnswer.UnknownRoom;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Words and status of what a manager's act is refused for, the same for the API and the page. */
@RequestScoped
public class WorkshopProblems {

  private static final String TEXTS = "io.vitrine.booking.workshop.texts";

  private final Refusals refusals;
  private final Team team;

  @Inject
  public WorkshopProblems(Refusals refusals, Team team) {
    this.refusals = refusals;
    this.team = team;
  }

  WorkshopProblems() {
    this(null, null);
  }

  public Problem of(WorkshopAnswer.Refused refused) {
    if (refused instanceof Flawed flawed) {
      return flawed(flawed);
    }
    if (refused instanceof Clashes clashes) {
      return from(409, "workshop-clashes", clashes.clashes().size())
          .with("clashes", clashes.clashes());
    }
    if (refused instanceof NotInTeam stranger) {
      String name = team.nameOf(stranger.staff()).orElse(stranger.staff());
      return from(422, "workshop-not-in-team", name);
    }
    if (refused instanceof UnknownRoom room) {
      return from(422, "workshop-unknown-room", room.room());
    }
    if (refused instanceof TooSmall small) {
      return from(409, "workshop-too-small", small.taken());
    }
    return plain(refused);
  }

  private Problem plain(WorkshopAnswer.Refused refused) {
    if (refused instanceof WorkshopAnswer.Past) {
      return from(422, "workshop-past");
    }
    if (refused instanceof WorkshopAnswer.Stale) {
      return from(412, "workshop-stale");
    }
    if (refused instanceof WorkshopAnswer.Over) {
      return from(409, "workshop-over");
    }
    if (refused instanceof WorkshopAnswer.OpenAlready) {
      return from(409, "workshop-open-already");
    }
    return from(404, "workshop-unknown");
  }

  /** Each flaw has its own sentence; the first one leads. */
  private Problem flawed(Flawed flawed) {
    WorkshopFlaw first = flawed.flaws().stream().sorted().findFirst().orElseThrow();
    return from(422, "workshop-" + name(first))
        .with("flaws", flawed.flaws().stream().sorted().map(WorkshopProblems::name).toList());
  }

  private Problem from(int status, String name, Object... arguments) {
    return refusals.from(TEXTS, status, name, arguments);
  }

  private static String name(WorkshopFlaw flaw) {
    return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
