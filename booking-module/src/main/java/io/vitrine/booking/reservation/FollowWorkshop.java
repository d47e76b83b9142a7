package io.vitrine.booking.reservation;

import io.vitrine.booking.reservation.ReservationNews.What;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** What the house does to a workshop reaches everybody who reserved, in the same transaction. */
@ApplicationScoped
public class FollowWorkshop {

  private final Reservations reservations;
  private final KeepPlaces places;

  @Inject
  public FollowWorkshop(Reservations reservations, KeepPlaces places) {
    this.reservations = reservations;
    this.places = places;
  }

  FollowWorkshop() {
    this(null, null);
  }

  void follow(@Observes WorkshopNews news) {
    List<Reservation> live = reservations.live(news.workshop().number());
    if (news.what() == WorkshopNews.What.CALLED_OFF) {
      live.forEach(one -> calledOff(one, news));
    } else {
      if (news.moved()) {
        live.stream().filter(Reservation::isReserved).forEach(one -> moved(one, news));
      }
      places.line(news.workshop(), news.at());
    }
  }

  private void calledOff(Reservation one, WorkshopNews news) {
    Workshop workshop = news.workshop();
    if (one.isCounted()) {
      workshop.giveBack(one.places());
    }
    one.end(ReservationState.CALLED_OFF, news.at());
    places.tell(What.CALLED_OFF, one, workshop, news.at());
  }

  private void moved(Reservation one, WorkshopNews news) {
    one.rescheduled(news.at());
    places.tell(What.RESCHEDULED, one, news.workshop(), news.at());
  }
}
