package io.vitrine.store.approval.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.shop.TrainingShop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A manager's codes, to be typed at the device of whoever asks. */
@Path("approvals/codes")
@Produces("application/json")
@RolesAllowed("MANAGER")
public class ApprovalsResource {

  private final Approvals approvals;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public ApprovalsResource(Approvals approvals, SignedIn signedIn, Refusals refusals) {
    this.approvals = approvals;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** For which shop a code is wanted. */
  public record CodeRequestJson(String shop) {}

  /** A code that is good once. */
  public record CodeJson(String code, String until) {}

  @POST
  @Consumes("application/json")
  public Response code(CodeRequestJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (!signedIn.mayActIn(Role.MANAGER, TrainingShop.real(String.valueOf(wanted.shop())))) {
      return refusals.notAllowed().response();
    }
    Approvals.Code code = approvals.codeFor(wanted.shop(), signedIn);
    return Response.status(201)
        .header("Cache-Control", "no-store")
        .entity(new CodeJson(code.code(), code.until().toString()))
        .build();
  }
}
