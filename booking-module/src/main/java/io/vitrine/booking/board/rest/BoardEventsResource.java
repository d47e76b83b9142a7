package io.vitrine.booking.board.rest;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
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

/**
 * Tells a board that is open when to look again ({@code text/event-stream}). It says nothing of
 * what happened: the board reads that itself, with the reader's own rights.
 */
@Path("shops/{shop}/board-events")
@RequestScoped
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class BoardEventsResource {

  @Inject private BoardWatchers watchers;
  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void watch(@PathParam("shop") String shop, @Context SseEventSink sink, @Context Sse sse) {
    if (!signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).contains(shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    ShopSheet sheet =
        shops
            .find(shop)
            .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
    watchers.add(sheet, sink, sse);
  }
}
