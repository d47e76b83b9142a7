package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.Receipt;
import io.vitrine.store.receipt.ReceiptOnPaper;
import io.vitrine.store.receipt.Receipts;
import io.vitrine.store.receipt.Ticket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Receipts of committed sales. */
@Path("sales")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class ReceiptsResource {

  private final Receipts receipts;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public ReceiptsResource(
      Receipts receipts, OwnShops shops, SignedIn signedIn, Refusals refusals, Language language) {
    this.receipts = receipts;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it: the first time the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  @Path("{sale}/prints")
  public Response print(@PathParam("sale") String sale) {
    return receipts
        .find(shops.ofCounter(), sale)
        .map(receipt -> pdf(receipts.print(receipt, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  /** The same for a ticket printer of 80 mm: its commands, to be sent to it as they are. */
  @POST
  @Path("{sale}/tickets")
  @Operation(
      summary =
          "Prints a receipt as ESC/POS for a ticket printer of 80 mm; each print is on record",
      description = "The answer is application/vnd.vitrine.escpos, code page WPC1252.")
  public Response ticket(@PathParam("sale") String sale) {
    return receipts
        .find(shops.ofCounter(), sale)
        .map(receipt -> receipts.print(receipt, signedIn.getStaff()))
        .map(
            printed ->
                answer(
                    printed,
                    Ticket.MEDIA_TYPE,
                    ".escpos",
                    ReceiptOnPaper.ticket(printed, language.getLocale())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(Receipt receipt) {
    return answer(
        receipt, "application/pdf", ".pdf", ReceiptOnPaper.pdf(receipt, language.getLocale()));
  }

  private static Response answer(Receipt receipt, String type, String ending, byte[] copy) {
    return Response.status(201)
        .type(type)
        .header("Cache-Control", "no-store")
        .header("X-Copy", receipt.prints() - 1)
        .header(
            "Content-Disposition",
            "inline; filename=\"" + receipt.sale().getReceipt() + ending + "\"")
        .entity(copy)
        .build();
  }
}
