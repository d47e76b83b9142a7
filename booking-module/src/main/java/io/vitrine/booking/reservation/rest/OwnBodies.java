package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.workshop.Workshops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Makes of a reservation what its holder sees of it. */
@RequestScoped
public class OwnBodies {

  private final Workshops workshops;
  private final Reservations reservations;
  private final WorkshopBodies bodies;
  private final LinkTokens links;

  @Inject
  public OwnBodies(
      Workshops workshops, Reservations reservations, WorkshopBodies bodies, LinkTokens links) {
    this.workshops = workshops;
    this.reservations = reservations;
    this.bodies = bodies;
    this.links = links;
  }

  OwnBodies() {
    this(null, null, null, null);
  }

  /**
   * One's own reservation.
   *
   * @param rank the place in line, from 1; null for who does not wait
   * @param offeredUntil until when she is asked, or null
   */
  public record OwnBody(
      String state,
      int places,
      Integer rank,
      Instant offeredUntil,
      String link,
      WorkshopBody workshop) {}

  Response response(int status, Reservation it) {
    int rank = reservations.rank(it);
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(
            new OwnBody(
                it.state().name(),
                it.places(),
                rank == 0 ? null : rank,
                it.offeredUntil(),
                links.site() + "/booking/reservation/" + links.token(it.linkNonce()),
                bodies.of(workshops.find(it.workshop()).orElseThrow())))
        .build();
  }
}
