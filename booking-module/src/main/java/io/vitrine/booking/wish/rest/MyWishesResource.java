package io.vitrine.booking.wish.rest;

import io.vitrine.booking.rest.PageBounds;
import io.vitrine.booking.wish.GrantedWishes;
import io.vitrine.booking.wish.MakeWish;
import io.vitrine.booking.wish.WishAnswer;
import io.vitrine.booking.wish.WishProblems;
import io.vitrine.booking.wish.Wishes;
import io.vitrine.booking.wish.WorkWish;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * {@code /booking/api/v1/my-wishes}: what the person who is signed in wishes for her working times,
 * and what the published plan made of it. Nobody wishes for somebody else.
 */
@Path("my-wishes")
@RequestScoped
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MyWishesResource {

  private static final int DAYS_AHEAD = 366;
  private static final int SHOWN_DAYS = 84;

  private final MakeWish making;
  private final Wishes wishes;
  private final GrantedWishes granted;
  private final WishProblems problems;
  private final SignedIn signedIn;

  @Context private UriInfo address;

  @Inject
  public MyWishesResource(
      MakeWish making,
      Wishes wishes,
      GrantedWishes granted,
      WishProblems problems,
      SignedIn signedIn) {
    this.making = making;
    this.wishes = wishes;
    this.granted = granted;
    this.problems = problems;
    this.signedIn = signedIn;
  }

  /**
   * A page of wishes.
   *
   * @param daysOfMonth on how many days of a month something can be wished
   * @param next where the next page begins, or {@code null} on the last
   */
  public record WishesBody(int daysOfMonth, List<WishBody> items, Integer next) {}

  /** Those that hold on or after a day, today unless told otherwise; outcomes for twelve weeks. */
  @GET
  public Response list(
      @QueryParam("from") String from,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    PageBounds.check(limit, offset);
    LocalDate first = day(from);
    List<WorkWish> all =
        wishes.of(Set.of(signedIn.getStaff()), first, making.today().plusDays(2L * DAYS_AHEAD));
    List<GrantedWishes.WishedDay> days =
        granted.of(signedIn.getStaff(), first, first.plusDays(SHOWN_DAYS - 1L));
    return Response.ok(
            new WishesBody(
                making.daysOfMonth(),
                all.stream()
                    .skip(offset)
                    .limit(limit)
                    .map(wish -> WishBody.of(wish, days))
                    .toList(),
                all.size() > offset + limit ? offset + limit : null))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(WishBody.Wanted body) {
    return making
        .make(signedIn.getStaff(), given(body).wanted())
        .fold(
            done ->
                Response.created(address.getAbsolutePathBuilder().path(done.wish().id()).build())
                    .entity(WishBody.of(done.wish(), List.of()))
                    .build(),
            this::refused);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("id") String id, WishBody.Wanted body) {
    return making
        .change(signedIn.getStaff(), id, given(body).wanted())
        .fold(done -> Response.ok(WishBody.of(done.wish(), List.of())).build(), this::refused);
  }

  @DELETE
  @Path("{id}")
  public Response takeBack(@PathParam("id") String id) {
    return making
        .takeBack(signedIn.getStaff(), id)
        .fold(done -> Response.noContent().build(), this::refused);
  }

  private Response refused(WishAnswer.Refused refused) {
    return problems.of(refused).response();
  }

  private static WishBody.Wanted given(WishBody.Wanted body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }

  private LocalDate day(String from) {
    try {
      return from == null || from.isBlank() ? making.today() : LocalDate.parse(from);
    } catch (DateTimeException e) {
      throw new InvalidValue("from is a day like 2026-12-12");
    }
  }
}
