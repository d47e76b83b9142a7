package io.vitrine.booking.leave;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.leave.LeaveAnswer.Decided;
import io.vitrine.booking.leave.LeaveAnswer.Done;
import io.vitrine.booking.leave.LeaveAnswer.Overlaps;
import io.vitrine.booking.leave.LeaveAnswer.Past;
import io.vitrine.booking.leave.LeaveAnswer.Unknown;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The transactions of requests to be absent. */
@ApplicationScoped
public class WriteLeave {

  private final LeaveRequests requests;
  private final Team team;
  private final Ledger ledger;
  private final ReadRota rota;
  private final Event<LeaveNews> news;

  @Inject
  public WriteLeave(
      LeaveRequests requests, Team team, Ledger ledger, ReadRota rota, Event<LeaveNews> news) {
    this.requests = requests;
    this.team = team;
    this.ledger = ledger;
    this.rota = rota;
    this.news = news;
  }

  WriteLeave() {
    this(null, null, null, null, null);
  }

  /** Asked with the person's row locked: of two requests at once the second sees the first. */
  @Transactional(TxType.REQUIRES_NEW)
  LeaveAnswer ask(String shop, String staff, LeaveWanted wanted, Instant now) {
    team.hold(staff);
    Optional<LeaveAnswer> refusal =
        past(shop, wanted, now).or(() -> asked(staff, wanted)).or(() -> absent(staff, wanted));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    LeaveRequest request = new LeaveRequest(staff, wanted, now);
    requests.add(request);
    return new Done(request);
  }

  /** Today can still be asked for: a child falls ill in the morning. */
  private Optional<LeaveAnswer> past(String shop, LeaveWanted wanted, Instant now) {
    var zone = rota.zoneOf(shop);
    Instant today = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    return wanted.from().isBefore(today) || !wanted.to().isAfter(now)
        ? Optional.of(new Past())
        : Optional.empty();
  }

  private Optional<LeaveAnswer> asked(String staff, LeaveWanted wanted) {
    return requests.standing(staff, wanted.from(), wanted.to()).stream()
        .findFirst()
        .map(other -> new Overlaps(other.from(), other.to()));
  }

  /** A manager may have entered an absence that nobody asked for. */
  private Optional<LeaveAnswer> absent(String staff, LeaveWanted wanted) {
    Stretch when = Stretch.touching(wanted.from(), wanted.to());
    return ledger.of(List.of(Resource.adviser(staff)), when).stream()
        .filter(taken -> taken.occupant().kind() == Occupant.Kind.ABSENCE)
        .findFirst()
        .map(taken -> new Overlaps(taken.when().start(), taken.when().end()));
  }

  /**
   * Within the transaction that enters the absence.
   *
   * @throws Closed when somebody decided or she took it back meanwhile
   */
  @Transactional(TxType.MANDATORY)
  void approve(String id, Absence absence, String shop, Instant now) {
    LeaveRequest request = held(id);
    if (!request.state().isOpen()) {
      throw new Closed(request.state());
    }
    request.approve(absence.id(), absence.enteredBy(), shop, now);
    news.fire(new LeaveNews(request, now));
  }

  /**
   * @param reason in one line
   */
  record No(String shop, String id, String reason, String by) {
    No {
      if (reason.length() > LeaveWanted.LONGEST_NOTE) {
        throw new InvalidValue("a reason has at most 300 characters");
      }
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  LeaveAnswer decline(No no, Instant now) {
    LeaveRequest request = held(no.id());
    if (!request.state().isOpen()) {
      return new Decided(request.state());
    }
    if (request.isIllness()) {
      return new LeaveAnswer.Illness();
    }
    request.decline(no.reason(), no.by(), no.shop(), now);
    news.fire(new LeaveNews(request, now));
    return new Done(request);
  }

  @Transactional(TxType.REQUIRES_NEW)
  LeaveAnswer withdraw(String staff, String id, Instant now) {
    Optional<LeaveRequest> found = requests.hold(id).filter(it -> it.staff().equals(staff));
    if (found.isEmpty()) {
      return new Unknown();
    }
    if (!found.get().state().isOpen()) {
      return new Decided(found.get().state());
    }
    found.get().withdraw(now);
    return new Done(found.get());
  }

  /** Managers hear of an illness that waits for them. */
  @Transactional(TxType.REQUIRES_NEW)
  LeaveAnswer tell(String id, Instant now) {
    LeaveRequest request = held(id);
    news.fire(new LeaveNews(request, now));
    return new Done(request);
  }

  @Transactional(TxType.REQUIRES_NEW)
  LeaveAnswer read(String id) {
    return new Done(held(id));
  }

  private LeaveRequest held(String id) {
    return requests.hold(id).orElseThrow();
  }

  /** Ends the transaction of an approval that came too late; never leaves the package. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LeaveState state;

    Closed(LeaveState state) {
      super("the request is " + state, null, false, false);
      this.state = state;
    }

    LeaveState state() {
      return state;
    }
  }
}
