package io.vitrine.store.journal.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.journal.Verification;
import io.vitrine.store.journal.VerifyJournal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;

/** The journals of the tills, verified for the manager who answers for them. */
@Path("journals")
@Produces("application/json")
public class JournalsResource {

  private final VerifyJournal verify;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public JournalsResource(VerifyJournal verify, SignedIn signedIn, Refusals refusals) {
    this.verify = verify;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** What the walk along a chain found; {@code fault} and {@code firstBroken} are null if whole. */
  public record VerificationJson(
      String shop, String till, boolean whole, long entries, Long firstBroken, String fault) {
    static VerificationJson of(Verification found) {
      return new VerificationJson(
          found.shop(),
          found.till(),
          found.isWhole(),
          found.entries(),
          found.firstBroken(),
          found.fault() == null ? null : found.fault().name());
    }
  }

  /**
   * @param shop the till's shop; may be left out by a manager of one shop only
   */
  @GET
  @Path("{till}/verification")
  @RolesAllowed("MANAGER")
  public Response verification(@PathParam("till") String till, @QueryParam("shop") String shop) {
    var shops = signedIn.shopsWith(Role.MANAGER);
    if (shop != null && !shops.contains(shop)) {
      return refusals.notAllowed().response();
    }
    return (shop == null ? shops.stream() : Stream.of(shop))
        .map(one -> verify.of(one, till))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> Response.ok(VerificationJson.of(found)).build())
        .orElseGet(() -> refusals.notFound().response());
  }
}
