package io.vitrine.booking.staff.rest;

import io.vitrine.booking.staff.Team;
import io.vitrine.shell.problem.Problem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * {@code GET /booking/api/v1/shops/rivoli/staff}: the team of a shop, which is one page. The path
 * stands whole on the class, because {@code shops/{shop}} is another one's.
 */
@Path("shops/{shop}/staff")
@RequestScoped
@RolesAllowed({"MANAGER", "ADMIN"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TeamResource {

  private final Team team;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @Inject
  public TeamResource(Team team, Refusals refusals, SignedIn signedIn) {
    this.team = team;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A colleague. */
  public record ColleagueJson(String staff, String name, Set<Role> roles) {}

  /** The team of a shop. */
  public record TeamJson(List<ColleagueJson> items) {}

  @GET
  public Response team(@PathParam("shop") String shop) {
    if (!signedIn.mayActIn(Role.MANAGER, shop) && !signedIn.mayActIn(Role.ADMIN, shop)) {
      return refusals.notAllowed().response();
    }
    return Response.ok(
            new TeamJson(
                team.in(shop).stream()
                    .map(c -> new ColleagueJson(c.staff(), c.name(), c.roles()))
                    .toList()))
        .build();
  }
}
