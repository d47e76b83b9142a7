package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.receipt.RefundPdf;
import io.vitrine.store.receipt.RefundReceipt;
import io.vitrine.store.receipt.RefundReceipts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Receipts of committed refunds. */
@Path("refunds/{refund}/prints")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class RefundReceiptsResource {

  private final RefundReceipts receipts;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public RefundReceiptsResource(
      RefundReceipts receipts, SignedIn signedIn, Refusals refusals, Language language) {
    this.receipts = receipts;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it: the first time the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  public Response print(@PathParam("refund") String refund) {
    return receipts
        .find(signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER), refund)
        .map(receipt -> pdf(receipts.print(receipt, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(RefundReceipt receipt) {
    return Response.status(201)
        .type("application/pdf")
        .header("Cache-Control", "no-store")
        .header("X-Copy", receipt.prints() - 1)
        .header(
            "Content-Disposition", "inline; filename=\"" + receipt.refund().getReceipt() + ".pdf\"")
        .entity(RefundPdf.of(receipt, language.getLocale()))
        .build();
  }
}
