package io.vitrine.booking.mending;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.repair.Proposal;
import io.vitrine.booking.repair.ProposeRepairs;
import io.vitrine.booking.repair.Stranded;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks among the free times for the least disruptive repairs. */
@ApplicationScoped
public class ProposeFreeTimes implements ProposeRepairs {

  private static final int DAYS_BEFORE = 3;
  private static final int DAYS = 14;

  private final FindAppointment appointments;
  private final Topics topics;
  private final Shops shops;
  private final OfferTimes times;
  private final Clock clock;

  @Inject
  public ProposeFreeTimes(
      FindAppointment appointments, Topics topics, Shops shops, OfferTimes times, Clock clock) {
    this.appointments = appointments;
    this.topics = topics;
    this.shops = shops;
    this.times = times;
    this.clock = clock;
  }

  ProposeFreeTimes() {
    this(null, null, null, null, null);
  }

  @Override
  public List<Stranded> of(Collection<String> numbers, List<Occupation> lost) {
    List<Appointment> stranded =
        numbers.stream()
            .flatMap(number -> appointments.byNumber(number).stream())
            .sorted(Comparator.comparing(Appointment::from))
            .toList();
    Set<Occupant> mine = new HashSet<>();
    stranded.forEach(appointment -> mine.add(appointment.occupant()));
    List<Occupation> gone = new ArrayList<>(lost);
    return stranded.stream().map(appointment -> repair(appointment, mine, gone)).toList();
  }

  private Stranded repair(Appointment appointment, Set<Occupant> mine, List<Occupation> gone) {
    boolean open = appointment.isOpen(clock.instant());
    List<Proposal> proposals =
        open
            ? offer(appointment, mine).map(o -> proposals(appointment, o, gone)).orElse(List.of())
            : List.of();
    proposals.stream()
        .findFirst()
        .map(best -> appointment.effort().from(best.staff(), Tick.of(best.from())))
        .ifPresent(gone::add);
    return new Stranded(
        appointment.number(),
        appointment.adviser().staff(),
        appointment.adviser().name(),
        appointment.topic(),
        appointment.customer().name(),
        appointment.from(),
        appointment.until(),
        open,
        proposals);
  }

  private Optional<Offer> offer(Appointment appointment, Set<Occupant> mine) {
    return topics
        .find(appointment.topic())
        .flatMap(
            topic ->
                shops
                    .find(appointment.shop())
                    .map(
                        shop -> {
                          LocalDate today = LocalDate.ofInstant(clock.instant(), shop.zoneId());
                          LocalDate day = LocalDate.ofInstant(appointment.from(), shop.zoneId());
                          LocalDate first = day.minusDays(DAYS_BEFORE);
                          return times.offer(
                              new Offer.Asked(
                                  topic,
                                  shop,
                                  appointment.language(),
                                  null,
                                  first.isBefore(today) ? today : first,
                                  DAYS),
                              mine);
                        }));
  }

  private List<Proposal> proposals(Appointment appointment, Offer offer, List<Occupation> gone) {
    List<FreeTime> free =
        offer.freeWithoutNotice(gone).stream().flatMap(day -> day.times().stream()).toList();
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    Instant soonest = appointment.from().isBefore(tomorrow) ? appointment.from() : tomorrow;
    return Proposals.of(free, appointment.from(), appointment.adviser().staff(), soonest).stream()
        .map(
            place -> new Proposal(place.staff(), offer.adviser(place.staff()).name(), place.from()))
        .toList();
  }
}
