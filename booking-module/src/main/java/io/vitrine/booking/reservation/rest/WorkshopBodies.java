package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.reservation.PublicHosts;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes of workshops what customers see of them. */
@RequestScoped
public class WorkshopBodies {

  private final PublicHosts hosts;
  private final Rooms rooms;
  private final Clock clock;

  @Inject
  public WorkshopBodies(PublicHosts hosts, Rooms rooms, Clock clock) {
    this.hosts = hosts;
    this.rooms = rooms;
    this.clock = clock;
  }

  WorkshopBodies() {
    this(null, null, null);
  }

  WorkshopBody of(Workshop it) {
    WorkshopBody.Text room =
        it.room() == null
            ? null
            : rooms
                .find(it.room())
                .map(found -> new WorkshopBody.Text(found.frenchName(), found.englishName()))
                .orElse(null);
    return WorkshopBody.of(it, hosts.of(it), room, clock.instant());
  }
}
