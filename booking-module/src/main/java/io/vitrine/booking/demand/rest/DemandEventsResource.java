package io.vitrine.booking.demand.rest;

import io.vitrine.booking.demand.DemandProblems;
import io.vitrine.booking.demand.event.DemandEvent;
import io.vitrine.booking.demand.event.DemandEvents;
import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.booking.demand.event.WriteEvent;
import io.vitrine.booking.rest.PageBounds;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/demand-events}: what managers know of how many will come. A
 * change names the event's revision ({@code If-Match}).
 */
@Path("shops/{shop}/demand-events")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DemandEventsResource {

  private final DemandEvents events;
  private final WriteEvent writing;
  private final DemandProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Context private UriInfo address;

  @Inject
  public DemandEventsResource(
      DemandEvents events,
      WriteEvent writing,
      DemandProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.events = events;
    this.writing = writing;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /**
   * An event as it is sent.
   *
   * @param until left out where it is {@code from}
   * @param begins left out, with {@code ends}, for the whole day
   * @param percent left out where it only adds
   * @param extra left out where it only multiplies
   */
  public record WantedBody(
      String name,
      LocalDate from,
      LocalDate until,
      LocalTime begins,
      LocalTime ends,
      Integer percent,
      Integer extra) {

    DemandEvent event() {
      return new DemandEvent(
          name,
          from,
          until == null ? from : until,
          begins,
          ends,
          percent == null ? 100 : percent,
          extra == null ? 0 : extra);
    }
  }

  /** An event as it stands. */
  public record EventBody(
      String id,
      long revision,
      String name,
      LocalDate from,
      LocalDate until,
      LocalTime begins,
      LocalTime ends,
      int percent,
      int extra) {

    static EventBody of(StoredEvent stored) {
      DemandEvent event = stored.event();
      return new EventBody(
          stored.id(),
          stored.revision(),
          event.name(),
          event.from(),
          event.until(),
          event.begins(),
          event.ends(),
          event.percent(),
          event.extra());
    }
  }

  /**
   * A page of events.
   *
   * @param next where the next page begins, or {@code null} on the last
   */
  public record EventsBody(List<EventBody> items, Integer next) {}

  @GET
  public Response list(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    mine.of(shop);
    PageBounds.check(limit, offset);
    List<StoredEvent> found = events.of(shop, day(after), limit + 1, offset);
    return Response.ok(
            new EventsBody(
                found.stream().limit(limit).map(EventBody::of).toList(),
                found.size() > limit ? offset + limit : null))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(WantedBody body) {
    mine.of(shop);
    return writing
        .add(shop, sent(body), signedIn.getStaff())
        .fold(
            done ->
                Response.created(address.getAbsolutePathBuilder().path(done.event().id()).build())
                    .entity(EventBody.of(done.event()))
                    .tag(String.valueOf(done.event().revision()))
                    .build(),
            refused -> problems.of(refused).response());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, WantedBody body) {
    mine.of(shop);
    return writing
        .change(shop, id, revision(ifMatch), sent(body), signedIn.getStaff())
        .fold(
            done ->
                Response.ok(EventBody.of(done.event()))
                    .tag(String.valueOf(done.event().revision()))
                    .build(),
            refused -> problems.of(refused).response());
  }

  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id) {
    mine.of(shop);
    return writing
        .remove(shop, id)
        .fold(done -> Response.noContent().build(), refused -> problems.of(refused).response());
  }

  private static DemandEvent sent(WantedBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body.event();
  }

  private static long revision(String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }

  /** All of them where nothing is said. */
  private static LocalDate day(String after) {
    try {
      return after == null || after.isBlank() ? LocalDate.EPOCH : LocalDate.parse(after);
    } catch (DateTimeException e) {
      throw new InvalidValue("after is a day like 2026-12-12");
    }
  }
}
