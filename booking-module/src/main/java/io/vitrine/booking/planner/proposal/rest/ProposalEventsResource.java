package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Tells that a search has found something; what it is, its reader reads herself. */
@Path("shops/{shop}/rota-proposals/{id}/events")
@RequestScoped
@RolesAllowed("MANAGER")
public class ProposalEventsResource {

  @Inject private ProposalWatchers watchers;
  @Inject private Proposals proposals;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void watch(
      @PathParam("shop") String shop,
      @PathParam("id") String id,
      @Context SseEventSink sink,
      @Context Sse sse) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    if (proposals.find(shop, id).isEmpty()) {
      throw new WebApplicationException(refusals.notFound().response());
    }
    watchers.add(id, sink, sse);
  }
}
