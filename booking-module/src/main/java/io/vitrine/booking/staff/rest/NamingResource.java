package io.vitrine.booking.staff.rest;

import io.vitrine.booking.staff.LetBeNamed;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * {@code GET} and {@code PUT /booking/api/v1/my-naming}: whether customers may read the first name
 * of the adviser who is signed in. Nobody says it for somebody else.
 */
@Path("my-naming")
@RequestScoped
@RolesAllowed("ADVISER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NamingResource {

  private final LetBeNamed letBeNamed;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public NamingResource(LetBeNamed letBeNamed, SignedIn signedIn, Refusals refusals) {
    this.letBeNamed = letBeNamed;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** Her word. */
  public record NamingWanted(Boolean named) {}

  @GET
  @RolesAllowed("ADVISER")
  public Response read() {
    return answer(letBeNamed.of(signedIn.getStaff()));
  }

  @PUT
  @RolesAllowed("ADVISER")
  public Response say(NamingWanted wanted) {
    if (wanted == null || wanted.named() == null) {
      throw new InvalidValue("named is true or false");
    }
    return answer(letBeNamed.say(signedIn.getStaff(), wanted.named()));
  }

  private Response answer(Optional<LetBeNamed.Naming> naming) {
    return naming
        .map(said -> Response.ok(said).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }
}
