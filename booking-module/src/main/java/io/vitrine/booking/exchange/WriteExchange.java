package io.vitrine.booking.exchange;

import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.exchange.ExchangeAnswer.Closed;
import io.vitrine.booking.exchange.ExchangeAnswer.Done;
import io.vitrine.booking.exchange.ExchangeAnswer.Impossible;
import io.vitrine.booking.exchange.ExchangeAnswer.Unknown;
import io.vitrine.booking.repair.CarryOutRepairs;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.rota.BookedTimes;
import io.vitrine.booking.rota.HandOver;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The transactions in which a shift is taken and changes hands: offer, rota, appointments and
 * letters together, or nothing.
 */
@ApplicationScoped
public class WriteExchange {

  private final ShiftOffers offers;
  private final ShiftsOfPeople shifts;
  private final LookForObstacles looking;
  private final ExchangeRules rules;
  private final HandOver handing;
  private final CarryOutRepairs repairs;
  private final Event<ExchangeNews> news;

  @Inject private BookedTimes booked;
  @Inject private FindAppointment appointments;
  @Inject private Team team;

  @Inject
  public WriteExchange(
      ShiftOffers offers,
      ShiftsOfPeople shifts,
      LookForObstacles looking,
      ExchangeRules rules,
      HandOver handing,
      CarryOutRepairs repairs,
      Event<ExchangeNews> news) {
    this.offers = offers;
    this.shifts = shifts;
    this.looking = looking;
    this.rules = rules;
    this.handing = handing;
    this.repairs = repairs;
    this.news = news;
  }

  WriteExchange() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @throws Meanwhile when the rota changed between looking and handing over
   * @throws io.vitrine.booking.repair.RepairFailed when an appointment cannot go along
   */
  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer take(String staff, String id, Instant now) {
    Optional<ShiftOffer> held =
        offers.hold(id).filter(offer -> offer.isFor(staff) && worksIn(offer.shop(), staff));
    if (held.isEmpty()) {
      return new Unknown();
    }
    ShiftOffer offer = held.get();
    if (offer.stateAt(now) != OfferState.OFFERED) {
      return new Closed(offer.stateAt(now));
    }
    List<Leg> legs = legs(offer, staff).orElseThrow(Meanwhile::new);
    List<Obstacle> found = looking.against(legs);
    if (!WriteOffer.impossible(found).isEmpty()) {
      return new Impossible(WriteOffer.impossible(found));
    }
    offer.take(staff, now);
    if (found.isEmpty() && rules.isByItself(offer.shop())) {
      return carriedOut(offer, legs, null, now);
    }
    news.fire(new ExchangeNews(ExchangeNews.What.TAKEN, offer, staff, now));
    return new Done(offer);
  }

  /**
   * @throws Meanwhile when the rota changed since it was taken
   * @throws io.vitrine.booking.repair.RepairFailed when an appointment cannot go along
   */
  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer approve(String shop, String id, String by, Instant now) {
    Optional<ShiftOffer> held = offers.hold(id).filter(offer -> offer.shop().equals(shop));
    if (held.isEmpty()) {
      return new Unknown();
    }
    ShiftOffer offer = held.get();
    if (offer.stateAt(now) != OfferState.AWAITING) {
      return new Closed(offer.stateAt(now));
    }
    List<Leg> legs = legs(offer, offer.takenBy()).orElseThrow(Meanwhile::new);
    List<Obstacle> found = WriteOffer.impossible(looking.against(legs));
    return found.isEmpty() ? carriedOut(offer, legs, by, now) : new Impossible(found);
  }

  private ExchangeAnswer carriedOut(ShiftOffer offer, List<Leg> legs, String by, Instant now) {
    if (handing.carryOut(legs.stream().map(Leg::handed).toList()).isPresent()) {
      throw new Meanwhile();
    }
    String who = by == null ? offer.takenBy() : by;
    repairs.carryOut(new Chosen(along(legs), who), List.of());
    offer.done(by, now);
    news.fire(new ExchangeNews(ExchangeNews.What.DONE, offer, by, now));
    return new Done(offer);
  }

  /** What was promised in a shift goes with it, at the same time. */
  private List<Repair> along(List<Leg> legs) {
    Map<String, Repair> going = new LinkedHashMap<>();
    for (Leg leg : legs) {
      WorkTime time = leg.shift().time();
      booked.in(leg.shift().shop(), time.from(), time.to()).stream()
          .filter(it -> it.staff().equals(leg.from()) && time.overlaps(it.from(), it.to()))
          .flatMap(it -> appointments.byNumber(it.number()).stream())
          .forEach(
              it -> {
                String lead = it.adviser().staff();
                String next = lead.equals(leg.from()) ? leg.to() : lead;
                going.put(it.number(), Repair.move(it.number(), next, it.from()));
              });
    }
    return new ArrayList<>(going.values());
  }

  /** Who gets what, if the shifts still are what they were when they were offered. */
  private Optional<List<Leg>> legs(ShiftOffer offer, String taker) {
    Stream<Optional<Leg>> legs =
        Stream.concat(
            Stream.of(
                published(offer.shift()).filter(offer::isStill).map(it -> new Leg(it, taker))),
            Stream.of(offer)
                .filter(ShiftOffer::isSwap)
                .map(
                    it ->
                        published(it.returnShift())
                            .filter(it::isStillAgainst)
                            .map(shift -> new Leg(shift, it.staff()))));
    List<Optional<Leg>> found = legs.toList();
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(found.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  /** What stands against an offer now, seen by whoever would take it or approves. */
  @Transactional(TxType.SUPPORTS)
  public List<Obstacle> obstacles(ShiftOffer offer, String taker) {
    return legs(offer, taker).map(looking::against).orElse(List.of());
  }

  private Optional<PlannedShift> published(String shift) {
    return shifts
        .find(shift)
        .filter(ShiftsOfPeople.Duty::published)
        .map(ShiftsOfPeople.Duty::shift);
  }

  private boolean worksIn(String shop, String staff) {
    return team.find(staff).filter(member -> member.worksIn(shop)).isPresent();
  }

  /** A manager's no. */
  record No(String shop, String id, String reason, String by) {

    private static final int LONGEST = 300;

    No {
      if (reason.length() > LONGEST) {
        throw new InvalidValue("a reason has at most " + LONGEST + " characters");
      }
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer decline(No no, Instant now) {
    Optional<ShiftOffer> held = offers.hold(no.id()).filter(it -> it.shop().equals(no.shop()));
    if (held.isEmpty()) {
      return new Unknown();
    }
    ShiftOffer offer = held.get();
    if (offer.stateAt(now) != OfferState.AWAITING) {
      return new Closed(offer.stateAt(now));
    }
    offer.decline(no.reason(), no.by(), now);
    news.fire(new ExchangeNews(ExchangeNews.What.DECLINED, offer, no.by(), now));
    return new Done(offer);
  }

  /** Ends the transaction of an exchange whose shifts are others now. */
  static final class Meanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Meanwhile() {
      super("the rota changed meanwhile", null, false, false);
    }
  }
}
