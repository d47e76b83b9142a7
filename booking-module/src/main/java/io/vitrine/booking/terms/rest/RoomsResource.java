package io.vitrine.booking.terms.rest;

import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.terms.SetRoom;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.topic.TopicSheet.Words;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/rooms}: the rooms and equipment of a shop. A room is never
 * removed, because appointments name it; it is put out of use.
 */
@Path("shops/{shop}/rooms")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RoomsResource {

  private final Rooms rooms;
  private final SetRoom setting;
  private final Shops shops;
  private final TermsProblems problems;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public RoomsResource(
      Rooms rooms,
      SetRoom setting,
      Shops shops,
      TermsProblems problems,
      Refusals refusals,
      SignedIn signedIn) {
    this.rooms = rooms;
    this.setting = setting;
    this.shops = shops;
    this.problems = problems;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A room as it is entered. */
  public record WantedBody(String kind, Words name, Boolean inUse) {

    Room room(String code, String shop) {
      if (name == null || inUse == null) {
        throw new InvalidValue("a room has kind, name and inUse");
      }
      return new Room(code, shop, kind, name.fr(), name.en(), inUse);
    }
  }

  /** A room as it stands. */
  public record RoomBody(String room, String kind, Words name, boolean inUse) {

    static RoomBody of(Room room) {
      return new RoomBody(
          room.room(), room.kind(), new Words(room.frenchName(), room.englishName()), room.inUse());
    }
  }

  /** All rooms of a shop; they are one page. */
  public record RoomsBody(String shop, List<RoomBody> items) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response list() {
    mine();
    return Response.ok(new RoomsBody(shop, rooms.of(shop).stream().map(RoomBody::of).toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Enters a room, or changes it. */
  @PUT
  @Path("{room}")
  public Response say(@PathParam("room") String code, WantedBody body) {
    mine();
    if (body == null) {
      throw new InvalidValue("a room has kind, name and inUse");
    }
    Room room = body.room(code, shop);
    return setting
        .say(room, signedIn.getStaff())
        .fold(
            done -> Response.ok(RoomBody.of(room)).build(),
            refused -> problems.of(refused).response());
  }

  private void mine() {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    if (shops.find(shop).isEmpty()) {
      throw new WebApplicationException(refusals.notFound().response());
    }
  }
}
