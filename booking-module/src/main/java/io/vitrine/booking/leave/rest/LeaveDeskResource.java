package io.vitrine.booking.leave.rest;

import io.vitrine.booking.leave.DecideLeave;
import io.vitrine.booking.leave.LeaveAnswer;
import io.vitrine.booking.leave.LeaveProblems;
import io.vitrine.booking.leave.LeaveRequests;
import io.vitrine.booking.repair.rest.RepairBody;
import io.vitrine.booking.rest.PageBounds;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.problem.Problem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/absence-requests}: what the managers of a shop have to
 * decide. What would strand appointments is a 409 with proposals; sent again with a repair for each
 * it is done in one transaction.
 */
@Path("shops/{shop}/absence-requests")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LeaveDeskResource {

  private final DecideLeave deciding;
  private final LeaveRequests requests;
  private final LeaveProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;
  private final Clock clock;

  @PathParam("shop")
  private String shop;

  @Inject
  public LeaveDeskResource(
      DecideLeave deciding,
      LeaveRequests requests,
      LeaveProblems problems,
      MyShop mine,
      SignedIn signedIn,
      Clock clock) {
    this.deciding = deciding;
    this.requests = requests;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A yes, with what is to become of appointments. */
  public record ApprovalBody(List<RepairBody> repairs) {}

  /** A no, with its reason. */
  public record DeclineBody(String reason) {}

  /** What is not decided and not over, what begins first before the rest. */
  @GET
  public Response list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    mine.of(shop);
    PageBounds.check(limit, offset);
    return Response.ok(
            MyLeaveResource.RequestsBody.of(
                requests.openIn(shop, clock.instant(), limit + 1, offset), limit, offset))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response approve(@PathParam("id") String id, ApprovalBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(
        deciding.approve(shop, id, RepairBody.repairs(body.repairs()), signedIn.getStaff()));
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response decline(@PathParam("id") String id, DeclineBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(deciding.decline(shop, id, body.reason(), signedIn.getStaff()));
  }

  private Response answer(LeaveAnswer answer) {
    return answer.fold(
        done -> Response.ok(LeaveBody.of(done.request())).build(),
        refused -> problems.of(shop, refused).response());
  }
}
