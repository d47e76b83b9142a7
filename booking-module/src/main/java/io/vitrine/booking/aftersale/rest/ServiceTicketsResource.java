package io.vitrine.booking.aftersale.rest;

import io.vitrine.booking.aftersale.ServiceStatuses;
import io.vitrine.booking.aftersale.TicketMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the store tells of pieces. An older version, or the same, changes nothing. */
@Path("service-tickets")
@RequestScoped
public class ServiceTicketsResource {

  private final ServiceStatuses statuses;

  @Inject
  public ServiceTicketsResource(ServiceStatuses statuses) {
    this.statuses = statuses;
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(TicketMessage body) {
    if (body == null) {
      throw new BadRequestException();
    }
    statuses.take(body);
    return Response.accepted().build();
  }
}
