package io.vitrine.booking.appointment;

import io.vitrine.booking.rota.Break;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Reads what a shop can offer: the advisers, the published shifts and what is promised, four
 * statements whatever the number of days, and no call to another module.
 */
@ApplicationScoped
public class OfferTimes {

  private final Advisers advisers;
  private final PublishedShifts published;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public OfferTimes(Advisers advisers, PublishedShifts published, Ledger ledger, Clock clock) {
    this.advisers = advisers;
    this.published = published;
    this.ledger = ledger;
    this.clock = clock;
  }

  OfferTimes() {
    this(null, null, null, null);
  }

  public Offer offer(Offer.Asked asked) {
    return offer(asked, null);
  }

  /**
   * @param but the number of an appointment whose own time counts as free, or {@code null}
   */
  Offer offer(Offer.Asked asked, String but) {
    ZoneId zone = asked.shop().zoneId();
    Instant from = asked.first().atStartOfDay(zone).toInstant();
    Instant until = asked.first().plusDays(asked.days()).atStartOfDay(zone).toInstant();
    Map<String, Adviser> suitable =
        advisers.suitable(
            asked.shop().shop(), asked.topic().skill(), asked.language(), asked.staff());
    List<Shift> shifts =
        suitable.isEmpty()
            ? List.of()
            : published.of(asked.shop().shop(), from, until).stream()
                .filter(shift -> suitable.containsKey(shift.staff()))
                .map(shift -> onTheWall(shift, zone))
                .toList();
    Instant early = from.minus(Duration.ofHours(6));
    Instant late = until.plus(Duration.ofHours(6));
    return new Offer(
        asked, suitable, shifts, ledger.of(suitable.keySet(), early, late, but), clock.instant());
  }

  private static Shift onTheWall(PublishedShift shift, ZoneId zone) {
    return new Shift(
        shift.staff(),
        shift.day(),
        span(shift.from(), shift.to(), zone),
        shift.breaks().stream().map((Break b) -> span(b.from(), b.to(), zone)).toList());
  }

  private static Span span(Instant from, Instant to, ZoneId zone) {
    return Span.of(LocalTime.ofInstant(from, zone), LocalTime.ofInstant(to, zone));
  }
}
