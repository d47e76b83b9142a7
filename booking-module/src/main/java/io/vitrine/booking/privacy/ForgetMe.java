package io.vitrine.booking.privacy;

import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.waiting.AnswerOffer;
import io.vitrine.booking.waiting.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * She wants to be forgotten: what she holds goes to whoever waits for it, each in a transaction of
 * its own, then she is erased.
 */
@ApplicationScoped
public class ForgetMe {

  private final Reservations reservations;
  private final ReservePlaces places;
  private final WaitingList list;
  private final AnswerOffer offers;
  private final AskOfHouse house;

  @Inject private LeaveAlone leaveAlone;

  @Inject
  public ForgetMe(
      Reservations reservations,
      ReservePlaces places,
      WaitingList list,
      AnswerOffer offers,
      AskOfHouse house) {
    this.reservations = reservations;
    this.places = places;
    this.list = list;
    this.offers = offers;
    this.house = house;
  }

  ForgetMe() {
    this(null, null, null, null, null);
  }

  /**
   * @param neverAgain whether nobody may write to her unasked, by letter or telephone, even if she
   *     is entered again
   */
  public void forget(OwnLink.Whom whom, boolean neverAgain) {
    if (whom.email() == null) {
      return;
    }
    reservations.heldBy(whom.email()).stream()
        .filter(one -> whom.isCalled(one.name()))
        .forEach(places::giveBack);
    list.waitedBy(whom.email()).stream()
        .filter(one -> whom.isCalled(one.name()))
        .forEach(offers::leave);
    if (neverAgain) {
      leaveAlone.set(whom, true);
    }
    house.erase(whom, neverAgain);
  }
}
