package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.receipt.Receipt;
import io.vitrine.store.receipt.ReceiptPdf;
import io.vitrine.store.receipt.Receipts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Receipts of committed sales. */
@Path("sales/{sale}/prints")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class ReceiptsResource {

  private final Receipts receipts;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public ReceiptsResource(
      Receipts receipts, SignedIn signedIn, Refusals refusals, Language language) {
    this.receipts = receipts;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it: the first time the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  public Response print(@PathParam("sale") String sale) {
    return receipts
        .find(signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER), sale)
        .map(receipt -> pdf(receipts.print(receipt, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(Receipt receipt) {
    return Response.status(201)
        .type("application/pdf")
        .header("Cache-Control", "no-store")
        .header("X-Copy", receipt.prints() - 1)
        .header(
            "Content-Disposition", "inline; filename=\"" + receipt.sale().getReceipt() + ".pdf\"")
        .entity(ReceiptPdf.of(receipt, language.getLocale()))
        .build();
  }
}
