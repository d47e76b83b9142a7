package io.vitrine.booking.worked.rest;

import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.SayWorked;
import io.vitrine.booking.worked.WorkedDayKey;
import io.vitrine.booking.worked.WorkedProblems;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code /booking/api/v1/my-worked-hours}: what the person who is signed in really worked, in all
 * her shops; she says so herself until a manager stands for the week.
 */
@Path("my-worked-hours")
@RequestScoped
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MyWorkedResource {

  private static final int MOST_DAYS = 35;

  private final ReadWorked reading;
  private final SayWorked saying;
  private final WorkedProblems problems;
  private final SignedIn signedIn;

  @Inject
  public MyWorkedResource(
      ReadWorked reading, SayWorked saying, WorkedProblems problems, SignedIn signedIn) {
    this.reading = reading;
    this.saying = saying;
    this.problems = problems;
    this.signedIn = signedIn;
  }

  MyWorkedResource() {
    this(null, null, null, null);
  }

  /** Days on which something is planned or said, in order. */
  @GET
  public Response days(
      @QueryParam("from") String from, @QueryParam("days") @DefaultValue("7") int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("days lies between 1 and " + MOST_DAYS);
    }
    LocalDate first = WorkedBody.day(from);
    return Response.ok(
            new WorkedBody.DaysBody(
                reading
                    .days(List.of(signedIn.getStaff()), first, first.plusDays(days - 1L))
                    .stream()
                    .map(WorkedBody::of)
                    .toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @PUT
  @Path("{shop}/{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(
      @PathParam("shop") String shop, @PathParam("day") String day, WorkedBody.SaidBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return saying
        .ofHerself(new WorkedDayKey(signedIn.getStaff(), shop, WorkedBody.day(day)), body.hours())
        .fold(done -> Response.noContent().build(), refused -> problems.of(refused).response());
  }
}
