package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.slot.FreeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The next best step after a time was taken: the nearest three that are still free. */
@ApplicationScoped
public class NearestTimes {

  private static final int COUNT = 3;
  private static final int DAYS_BEFORE = 3;
  private static final int DAYS = 14;

  private final OfferTimes times;
  private final Clock clock;

  @Inject
  public NearestTimes(OfferTimes times, Clock clock) {
    this.times = times;
    this.clock = clock;
  }

  NearestTimes() {
    this(null, null);
  }

  /**
   * Looks around the wanted day first, then to the end of the horizon; with the wanted adviser
   * first, then with anyone suitable.
   */
  List<Alternative> to(Instant wanted, Offer.Asked asked, Set<Occupant> mine) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), asked.shop().zoneId());
    LocalDate day = LocalDate.ofInstant(wanted, asked.shop().zoneId());
    LocalDate first =
        day.minusDays(DAYS_BEFORE).isBefore(today) ? today : day.minusDays(DAYS_BEFORE);
    List<Alternative> found = nearest(wanted, asked, asked.staff(), first, DAYS, mine);
    if (found.size() < COUNT && asked.staff() != null) {
      found = nearest(wanted, asked, null, first, DAYS, mine);
    }
    if (found.size() < COUNT) {
      int all = asked.topic().horizonDays() + 1;
      found = nearest(wanted, asked, null, today, all, mine);
    }
    return found;
  }

  private List<Alternative> nearest(
      Instant wanted,
      Offer.Asked asked,
      String staff,
      LocalDate first,
      int days,
      Set<Occupant> mine) {
    Offer offer =
        times.offer(
            new Offer.Asked(asked.topic(), asked.shop(), asked.language(), staff, first, days),
            mine);
    return offer.free().stream()
        .flatMap(free -> free.times().stream())
        .filter(time -> !time.from().equals(wanted) || staff == null)
        .sorted(
            Comparator.comparing((FreeTime time) -> distance(time, wanted))
                .thenComparing(FreeTime::from))
        .limit(COUNT)
        .map(time -> new Alternative(time.from(), offer.adviser(time.staff().get(0))))
        .toList();
  }

  private static Duration distance(FreeTime time, Instant wanted) {
    return Duration.between(wanted, time.from()).abs();
  }
}
