package io.vitrine.store.receipt.rest;

import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.rest.Mailings.MailingJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices on deposits by e-mail. */
@Path("orders/{order}/invoice/mailings")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class DepositInvoiceMailingsResource {

  private final Mailings mailings;

  @Inject
  public DepositInvoiceMailingsResource(Mailings mailings) {
    this.mailings = mailings;
  }

  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Sends the invoice on a deposit by e-mail because the customer asks for it",
      description =
          "Each sending is on record; the paper is the same each time. The same Idempotency-Key"
              + " sends once. An address with a line break is 400.")
  public Response send(
      @PathParam("order") String order,
      @HeaderParam("Idempotency-Key") String key,
      MailingJson wanted) {
    return mailings.send(PaperKind.DEPOSIT_INVOICE, order, key, wanted);
  }
}
