package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.RefundOnPaper;
import io.vitrine.store.receipt.RefundReceipt;
import io.vitrine.store.receipt.RefundReceipts;
import io.vitrine.store.receipt.Ticket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Receipts of committed refunds. */
@Path("refunds")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class RefundReceiptsResource {

  private final RefundReceipts receipts;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public RefundReceiptsResource(
      RefundReceipts receipts,
      OwnShops shops,
      SignedIn signedIn,
      Refusals refusals,
      Language language) {
    this.receipts = receipts;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it: the first time the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  @Path("{refund}/prints")
  public Response print(@PathParam("refund") String refund) {
    return receipts
        .find(shops.ofCounter(), refund)
        .map(receipt -> pdf(receipts.print(receipt, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  /** The same for a ticket printer of 80 mm: its commands, to be sent to it as they are. */
  @POST
  @Path("{refund}/tickets")
  @Operation(
      summary =
          "Prints a receipt as ESC/POS for a ticket printer of 80 mm; each print is on record",
      description = "The answer is application/vnd.vitrine.escpos, code page WPC1252.")
  public Response ticket(@PathParam("refund") String refund) {
    return receipts
        .find(shops.ofCounter(), refund)
        .map(receipt -> receipts.print(receipt, signedIn.getStaff()))
        .map(
            printed ->
                answer(
                    printed,
                    Ticket.MEDIA_TYPE,
                    ".escpos",
                    RefundOnPaper.ticket(printed, language.getLocale())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(RefundReceipt receipt) {
    return answer(
        receipt, "application/pdf", ".pdf", RefundOnPaper.pdf(receipt, language.getLocale()));
  }

  private static Response answer(RefundReceipt receipt, String type, String ending, byte[] copy) {
    return Response.status(201)
        .type(type)
        .header("Cache-Control", "no-store")
        .header("X-Copy", receipt.prints() - 1)
        .header(
            "Content-Disposition",
            "inline; filename=\"" + receipt.refund().getReceipt() + ending + "\"")
        .entity(copy)
        .build();
  }
}
