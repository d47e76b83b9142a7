package io.vitrine.booking.leave.rest;

import io.vitrine.booking.leave.AskForLeave;
import io.vitrine.booking.leave.LeaveAnswer;
import io.vitrine.booking.leave.LeaveProblems;
import io.vitrine.booking.leave.LeaveRequest;
import io.vitrine.booking.leave.LeaveRequests;
import io.vitrine.booking.rest.PageBounds;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * {@code /booking/api/v1/my-absence-requests}: what the person who is signed in asked for. Nobody
 * asks for somebody else.
 */
@Path("my-absence-requests")
@RequestScoped
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MyLeaveResource {

  private final AskForLeave asking;
  private final LeaveRequests requests;
  private final LeaveProblems problems;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @Context private UriInfo address;

  @Inject
  public MyLeaveResource(
      AskForLeave asking,
      LeaveRequests requests,
      LeaveProblems problems,
      Refusals refusals,
      SignedIn signedIn) {
    this.asking = asking;
    this.requests = requests;
    this.problems = problems;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /**
   * A page of requests.
   *
   * @param next where the next page begins, or {@code null} on the last
   */
  public record RequestsBody(List<LeaveBody> items, Integer next) {

    static RequestsBody of(List<LeaveRequest> found, int limit, int offset) {
      return new RequestsBody(
          found.stream().limit(limit).map(LeaveBody::of).toList(),
          found.size() > limit ? offset + limit : null);
    }
  }

  /** The latest first. */
  @GET
  public Response list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    PageBounds.check(limit, offset);
    return Response.ok(
            RequestsBody.of(requests.of(signedIn.getStaff(), limit + 1, offset), limit, offset))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** An illness stands at once where it strands no appointment. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(LeaveBody.Wanted body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return asking
        .ask(shop(), signedIn.getStaff(), body.wanted())
        .fold(
            done ->
                Response.created(address.getAbsolutePathBuilder().path(done.request().id()).build())
                    .entity(LeaveBody.of(done.request()))
                    .build(),
            this::refused);
  }

  @POST
  @Path("{id}/withdrawal")
  public Response withdraw(@PathParam("id") String id) {
    return asking
        .withdraw(signedIn.getStaff(), id)
        .fold(done -> Response.ok(LeaveBody.of(done.request())).build(), this::refused);
  }

  private Response refused(LeaveAnswer.Refused refused) {
    return problems.of(shop(), refused).response();
  }

  private String shop() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).stream()
        .findFirst()
        .orElseThrow(() -> new WebApplicationException(refusals.notAllowed().response()));
  }
}
