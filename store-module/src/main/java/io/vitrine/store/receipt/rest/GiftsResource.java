package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.GiftPdf;
import io.vitrine.store.receipt.Receipt;
import io.vitrine.store.receipt.Receipts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Receipts without prices, for presents. */
@Path("sales/{sale}/gift-prints")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class GiftsResource {

  private final Receipts receipts;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public GiftsResource(
      Receipts receipts, OwnShops shops, SignedIn signedIn, Refusals refusals, Language language) {
    this.receipts = receipts;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it; each print is in the journal. */
  @POST
  @Operation(summary = "Prints a sale's receipt without prices; each print is on record")
  public Response print(@PathParam("sale") String sale) {
    return receipts
        .find(shops.ofCounter(), sale)
        .map(receipt -> pdf(receipt, receipts.printGift(receipt, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(Receipt receipt, int prints) {
    return Response.status(201)
        .type("application/pdf")
        .header("Cache-Control", "no-store")
        .header("X-Copy", prints - 1)
        .header(
            "Content-Disposition",
            "inline; filename=\"" + receipt.sale().getReceipt() + "-present.pdf\"")
        .entity(GiftPdf.of(receipt, prints, language.getLocale()))
        .build();
  }
}
