package io.vitrine.booking.absence.rest;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.AbsenceAnswer;
import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.AbsenceProblems;
import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.absence.EnterAbsence;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.rest.RepairBody;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /booking/api/v1/shops/rivoli/absences}: who will not be there. What would strand
 * appointments is a 409 with proposals; sent again with a repair for each it is done in one
 * transaction.
 */
@Path("shops/{shop}/absences")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AbsencesResource {

  private final EnterAbsence entering;
  private final Absences absences;
  private final AbsenceProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;
  private final Clock clock;

  @PathParam("shop")
  private String shop;

  @Context private UriInfo address;

  @Inject
  public AbsencesResource(
      EnterAbsence entering,
      Absences absences,
      AbsenceProblems problems,
      MyShop mine,
      SignedIn signedIn,
      Clock clock) {
    this.entering = entering;
    this.absences = absences;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** An absence as it is sent, with what is to become of appointments in it. */
  public record WantedBody(
      String staff, String kind, Instant from, Instant to, List<RepairBody> repairs) {

    AbsenceWanted wanted() {
      AbsenceKind known =
          Stream.of(AbsenceKind.values())
              .filter(it -> it.name().equals(kind))
              .findFirst()
              .orElseThrow(() -> new InvalidValue("there is no kind of absence " + kind));
      return new AbsenceWanted(staff, known, from, to);
    }

    List<Repair> chosen() {
      return RepairBody.repairs(repairs);
    }
  }

  /** An absence as it stands. */
  public record AbsenceBody(
      String id, String staff, AbsenceKind kind, Instant from, Instant to, String enteredBy) {}

  /**
   * A page of absences.
   *
   * @param next where the next page begins, or {@code null} on the last
   */
  public record AbsencesBody(List<AbsenceBody> items, Integer next) {}

  @GET
  public Response list(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    mine.of(shop);
    PageBounds.check(limit, offset);
    List<Absence> found = absences.of(shop, instant(after), limit + 1, offset);
    boolean more = found.size() > limit;
    return Response.ok(
            new AbsencesBody(
                found.stream().limit(limit).map(AbsencesResource::body).toList(),
                more ? offset + limit : null))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(WantedBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return entering
        .enter(shop, body.wanted(), body.chosen(), signedIn.getStaff())
        .fold(this::created, this::refused);
  }

  @DELETE
  @Path("{id}")
  public Response takeBack(@PathParam("id") String id) {
    mine.of(shop);
    return entering.takeBack(shop, id).fold(done -> Response.noContent().build(), this::refused);
  }

  private Response created(AbsenceAnswer.Done done) {
    return Response.created(address.getAbsolutePathBuilder().path(done.absence().id()).build())
        .entity(body(done.absence()))
        .build();
  }

  private Response refused(AbsenceAnswer.Refused refused) {
    return problems.of(shop, refused).response();
  }

  private Instant instant(String after) {
    try {
      return after == null || after.isBlank() ? clock.instant() : Instant.parse(after);
    } catch (DateTimeException e) {
      throw new InvalidValue("after is an instant like 2026-12-12T00:00:00Z");
    }
  }

  private static AbsenceBody body(Absence it) {
    return new AbsenceBody(it.id(), it.staff(), it.kind(), it.from(), it.to(), it.enteredBy());
  }
}
