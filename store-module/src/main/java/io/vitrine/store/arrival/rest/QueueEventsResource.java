package io.vitrine.store.arrival.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.security.PermitAll;
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
 * Tells the shop's screen when to look again at those who wait ({@code text/event-stream}); it says
 * nothing of them.
 */
@Path("shops/{shop}")
@RequestScoped
@PermitAll
public class QueueEventsResource {

  @Inject private QueueWatchers watchers;
  @Inject private ShopCards shops;
  @Inject private Refusals refusals;

  @GET
  @Path("queue-events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void watch(@PathParam("shop") String shop, @Context SseEventSink sink, @Context Sse sse) {
    inKnown(shop);
    watchers.add(shop, sink, sse);
  }

  /** The same for the screen with the code that phones scan: also when that changes. */
  @GET
  @Path("screen-events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void watchScreen(
      @PathParam("shop") String shop, @Context SseEventSink sink, @Context Sse sse) {
    inKnown(shop);
    watchers.addScreen(shop, sink, sse);
  }

  private void inKnown(String shop) {
    if (!shops.exists(shop)) {
      throw new WebApplicationException(refusals.notFound().response());
    }
  }
}
