package io.vitrine.booking.workshop;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What became of a manager's act on a workshop. */
public sealed interface WorkshopAnswer permits WorkshopAnswer.Done, WorkshopAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It is so now. */
  record Done(Workshop workshop) implements WorkshopAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends WorkshopAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** It cannot be a workshop. */
  record Flawed(Set<WorkshopFlaw> flaws) implements Refused {
    public Flawed {
      flaws = Set.copyOf(flaws);
    }
  }

  /** Does not advise in this shop (any more). */
  record NotInTeam(String staff) implements Refused {}

  /** The shop has no such room in use. */
  record UnknownRoom(String room) implements Refused {}

  /** There is none of that number in this shop. */
  record Unknown() implements Refused {}

  /** It would begin in the past. */
  record Past() implements Refused {}

  /** Hosts or room have something else then. */
  record Clashes(List<Clash> clashes) implements Refused {
    public Clashes {
      clashes = List.copyOf(clashes);
    }
  }

  /** More places are promised already. */
  record TooSmall(int taken) implements Refused {}

  /** Somebody has changed it meanwhile. */
  record Stale() implements Refused {}

  /** It has begun, took place or was called off. */
  record Over() implements Refused {}

  /** It is open to customers already. */
  record OpenAlready() implements Refused {}
}
