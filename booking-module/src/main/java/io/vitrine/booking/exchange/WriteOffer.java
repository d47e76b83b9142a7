package io.vitrine.booking.exchange;

import io.vitrine.booking.exchange.ExchangeAnswer.Closed;
import io.vitrine.booking.exchange.ExchangeAnswer.Done;
import io.vitrine.booking.exchange.ExchangeAnswer.Impossible;
import io.vitrine.booking.exchange.ExchangeAnswer.NoColleague;
import io.vitrine.booking.exchange.ExchangeAnswer.NoShift;
import io.vitrine.booking.exchange.ExchangeAnswer.OfferedAlready;
import io.vitrine.booking.exchange.ExchangeAnswer.Unknown;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The transactions of an offer before anybody takes it. */
@ApplicationScoped
public class WriteOffer {

  private final ShiftOffers offers;
  private final ShiftsOfPeople shifts;
  private final LookForObstacles looking;
  private final Team team;
  private final Event<ExchangeNews> news;

  @Inject
  public WriteOffer(
      ShiftOffers offers,
      ShiftsOfPeople shifts,
      LookForObstacles looking,
      Team team,
      Event<ExchangeNews> news) {
    this.offers = offers;
    this.shifts = shifts;
    this.looking = looking;
    this.team = team;
    this.news = news;
  }

  WriteOffer() {
    this(null, null, null, null, null);
  }

  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer offer(String staff, OfferWanted wanted, Instant now) {
    Optional<PlannedShift> mine = standing(wanted.shift(), staff, now);
    if (mine.isEmpty()) {
      return new NoShift();
    }
    PlannedShift shift = mine.get();
    if (!offers.openOf(Set.of(shift.id())).isEmpty()) {
      return new OfferedAlready();
    }
    return wanted.to() == null ? toAll(shift, now) : toOne(shift, wanted, now);
  }

  private ExchangeAnswer toAll(PlannedShift shift, Instant now) {
    Collection<List<Obstacle>> each = looking.againstEach(shift).values();
    return each.stream().anyMatch(found -> impossible(found).isEmpty())
        ? sent(new ShiftOffer(shift, null, null, now), now)
        : new Impossible(
            each.stream().flatMap(found -> impossible(found).stream().limit(1)).toList());
  }

  private ExchangeAnswer toOne(PlannedShift shift, OfferWanted wanted, Instant now) {
    String colleague = wanted.to();
    if (colleague.equals(shift.staff())
        || team.find(colleague).filter(it -> it.worksIn(shift.shop())).isEmpty()) {
      return new NoColleague(colleague);
    }
    List<Leg> legs = new ArrayList<>(List.of(new Leg(shift, colleague)));
    PlannedShift against = null;
    if (wanted.against() != null) {
      Optional<PlannedShift> hers =
          standing(wanted.against(), colleague, now).filter(it -> it.shop().equals(shift.shop()));
      if (hers.isEmpty()) {
        return new NoShift();
      }
      against = hers.get();
      legs.add(new Leg(against, shift.staff()));
    }
    List<Obstacle> found = impossible(looking.against(legs));
    return found.isEmpty()
        ? sent(new ShiftOffer(shift, colleague, against, now), now)
        : new Impossible(found);
  }

  private ExchangeAnswer sent(ShiftOffer offer, Instant now) {
    offers.add(offer);
    if (offer.askedOf() != null) {
      news.fire(new ExchangeNews(ExchangeNews.What.ASKED, offer, offer.staff(), now));
    }
    return new Done(offer);
  }

  static List<Obstacle> impossible(List<Obstacle> found) {
    return found.stream().filter(obstacle -> !obstacle.isForManager()).toList();
  }

  /** The published shift of that person that has not begun. */
  private Optional<PlannedShift> standing(String id, String staff, Instant now) {
    return shifts
        .find(id)
        .filter(ShiftsOfPeople.Duty::published)
        .map(ShiftsOfPeople.Duty::shift)
        .filter(shift -> shift.staff().equals(staff) && now.isBefore(shift.time().from()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer withdraw(String staff, String id, Instant now) {
    Optional<ShiftOffer> held = offers.hold(id).filter(offer -> offer.staff().equals(staff));
    if (held.isEmpty()) {
      return new Unknown();
    }
    OfferState state = held.get().stateAt(now);
    if (!state.isOpen()) {
      return new Closed(state);
    }
    held.get().withdraw(now);
    return new Done(held.get());
  }

  @Transactional(TxType.REQUIRES_NEW)
  ExchangeAnswer refuse(String staff, String id, Instant now) {
    Optional<ShiftOffer> held = offers.hold(id).filter(offer -> staff.equals(offer.askedOf()));
    if (held.isEmpty()) {
      return new Unknown();
    }
    ShiftOffer offer = held.get();
    if (offer.stateAt(now) != OfferState.OFFERED) {
      return new Closed(offer.stateAt(now));
    }
    offer.decline(null, staff, now);
    news.fire(new ExchangeNews(ExchangeNews.What.DECLINED, offer, staff, now));
    return new Done(offer);
  }
}
