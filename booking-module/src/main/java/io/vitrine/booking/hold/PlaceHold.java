package io.vitrine.booking.hold;

import io.vitrine.booking.appointment.AddressPrint;
import io.vitrine.booking.appointment.Crew;
import io.vitrine.booking.appointment.Seats;
import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The transaction of a hold: the old one given back, the new one taken, or neither. */
@ApplicationScoped
public class PlaceHold {

  private final Seats seats;
  private final Ledger ledger;
  private final Holds holds;
  private final AddressPrint prints;
  private final HoldLimits limits;

  @Inject
  public PlaceHold(
      Seats seats, Ledger ledger, Holds holds, AddressPrint prints, HoldLimits limits) {
    this.seats = seats;
    this.ledger = ledger;
    this.holds = holds;
    this.prints = prints;
    this.limits = limits;
  }

  PlaceHold() {
    this(null, null, null, null, null);
  }

  /**
   * @throws TimeTaken when somebody else has that time, or the shift is gone
   * @throws TooMany when the address holds as many as it may
   */
  @Transactional(TxType.REQUIRES_NEW)
  HeldTime place(HeldTime wanted, Crew crew, Stretch busy, Holder holder) {
    holds.release(holder.key());
    seats.lock(wanted.shop(), crew, busy);
    ledger.hold(wanted.occupant(), crew.resources(), busy, wanted.lapsesAt());
    String print = holder.address() == null ? null : prints.of(holder.address());
    if (!holds.keep(wanted, holder.key(), print, limits.most())) {
      throw new TooMany();
    }
    return wanted;
  }

  /** Ends the transaction; never leaves the package. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("that address holds as many times as it may", null, false, false);
    }
  }
}
