package io.vitrine.booking.absence;

import io.vitrine.booking.repair.Stranded;
import java.util.List;
import java.util.function.Function;

/** What became of an absence that was to be entered or taken back. */
public sealed interface AbsenceAnswer permits AbsenceAnswer.Done, AbsenceAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It stands, or stands no longer. */
  record Done(Absence absence) implements AbsenceAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends AbsenceAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** The person does not work in this shop (any more). */
  record NotInTeam(String staff) implements Refused {}

  /** It lies in the past. */
  record Past() implements Refused {}

  /** The person is absent then already. */
  record Overlaps(Absence other) implements Refused {}

  /** The person gives something for a group then. */
  record GivesEvent() implements Refused {}

  /** There is none of that number in this shop. */
  record Unknown() implements Refused {}

  /**
   * Customers were promised that time.
   *
   * @param failed the appointment whose chosen repair is no longer to be had, or {@code null}
   */
  record Strands(List<Stranded> appointments, String failed) implements Refused {
    public Strands {
      appointments = List.copyOf(appointments);
    }
  }
}
