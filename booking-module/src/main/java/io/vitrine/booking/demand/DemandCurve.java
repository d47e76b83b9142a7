package io.vitrine.booking.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a shop needs over some days, half-hour by half-hour.
 *
 * @param from the first day on the shop's wall
 * @param basis what the expectation of walk-ins stands on
 * @param halfHours in order of time; those in which nobody is needed are left out
 */
public record DemandCurve(
    String shop, ZoneId zone, LocalDate from, int days, Basis basis, List<HalfHour> halfHours) {

  public DemandCurve {
    halfHours = List.copyOf(halfHours);
  }

  /** What is known of walk-ins. */
  public enum Basis {
    /** The shop's own history. */
    HISTORY,
    /** Less than eight weeks of it, together with the manager's estimate or the other shops. */
    SHORT_HISTORY,
    /** None; the manager's own estimate, spread like the other shops. */
    ESTIMATE,
    /** None; the average of the other shops. */
    OTHER_SHOPS,
    /** Nothing at all: only what is booked, and duties. */
    NOTHING
  }

  /** How many are wanted at that moment; nobody where nothing is said. */
  public int wantedAt(Instant moment) {
    return halfHours.stream()
        .filter(it -> !it.from().isAfter(moment) && moment.isBefore(it.from().plusSeconds(1800)))
        .mapToInt(HalfHour::wanted)
        .findFirst()
        .orElse(0);
  }
}
