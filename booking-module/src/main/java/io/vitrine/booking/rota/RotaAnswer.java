package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.repair.Stranded;
import io.vitrine.booking.worktime.Week;
import java.util.List;
import java.util.function.Function;

/** What became of a change to a rota. */
public sealed interface RotaAnswer permits RotaAnswer.Done, RotaAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /**
   * It stands.
   *
   * @param version the week's version from now on
   * @param shift the shift it was about, {@code null} for the whole week
   */
  record Done(long version, String shift) implements RotaAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends RotaAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** Somebody changed the week first. */
  record Stale(long version) implements Refused {}

  /** The week is a draft: what is to change in it is changed, not prepared. */
  record NotPublished() implements Refused {}

  /** There is no such shift in this week of this shop. */
  record NoSuchShift(String shift) implements Refused {}

  /** The person does not work in this shop (any more). */
  record NotInTeam(String staff) implements Refused {}

  /** The day belongs to another week. */
  record OtherWeek(Week week) implements Refused {}

  /** The person works elsewhere or already at that time. */
  record Overlaps(PlannedShift other) implements Refused {}

  /** The law forbids it, and nobody of the shop can derogate. */
  record Unlawful(List<Breach> breaches) implements Refused {
    public Unlawful {
      breaches = List.copyOf(breaches);
    }
  }

  /** The law forbids it but for a reason, which is not said. */
  record ReasonNeeded(List<Breach> breaches) implements Refused {
    public ReasonNeeded {
      breaches = List.copyOf(breaches);
    }
  }

  /**
   * Customers have been promised time that would be gone.
   *
   * @param failed the appointment whose chosen repair is not to be had (any more), or {@code null}
   */
  record Strands(List<Stranded> appointments, String failed) implements Refused {
    public Strands {
      appointments = List.copyOf(appointments);
    }
  }
}
