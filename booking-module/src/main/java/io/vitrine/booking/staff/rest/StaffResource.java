package io.vitrine.booking.staff.rest;

import io.vitrine.booking.staff.GiveRights;
import io.vitrine.booking.staff.Right;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code PUT /booking/api/v1/staff/S003/rights}: what somebody may do from now on. */
@Path("staff/{staff}/rights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {

  private static final String TEXTS = "io.vitrine.booking.staff.texts";

  private final GiveRights giveRights;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @Inject
  public StaffResource(GiveRights giveRights, Refusals refusals, SignedIn signedIn) {
    this.giveRights = giveRights;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A role and its shop. */
  public record RightJson(String role, String shop) {}

  /** All that somebody may do; what is not named is taken away. */
  public record RightsWanted(Boolean active, List<RightJson> rights) {}

  /** What somebody may do. */
  public record RightsJson(String staff, boolean active, Map<Role, Set<String>> rights) {}

  /** An administrator changes rights in the shops that the administrator looks after. */
  @PUT
  @RolesAllowed("ADMIN")
  public Response give(@PathParam("staff") String staff, RightsWanted wanted) {
    if (wanted == null || wanted.active() == null || wanted.rights() == null) {
      throw new InvalidValue("rights are said as active and a list of roles with their shops");
    }
    List<Right> rights = wanted.rights().stream().map(StaffResource::right).toList();
    return giveRights
        .give(staff, wanted.active(), rights, signedIn.getStaff(), signedIn.shopsWith(Role.ADMIN))
        .fold(
            given -> Response.ok(json(given.member())).build(),
            refused ->
                refusals
                    .from(TEXTS, statusOf(refused), refused.name().toLowerCase(Locale.ROOT))
                    .response());
  }

  private static int statusOf(GiveRights.Refused refused) {
    return refused == GiveRights.Refused.NOBODY ? 404 : 403;
  }

  private static Right right(RightJson json) {
    return new Right(
        Stream.of(Role.values())
            .filter(role -> role.name().equals(json.role()))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("there is no such role")),
        json.shop());
  }

  private static RightsJson json(StaffMember member) {
    return new RightsJson(member.number(), member.isActive(), new TreeMap<>(member.rights()));
  }
}
