package io.vitrine.store.invoice.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.DepositInvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceAnswer;
import io.vitrine.store.invoice.rest.InvoicesResource.BuyerJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Invoices on what was paid down on orders. */
@Path("orders/{order}/invoice")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class DepositInvoicesResource {

  private final DepositInvoiceAtCounter counter;
  private final Refusals refusals;

  @Inject
  public DepositInvoicesResource(DepositInvoiceAtCounter counter, Refusals refusals) {
    this.counter = counter;
    this.refusals = refusals;
  }

  @POST
  @Consumes("application/json")
  @Operation(
      summary =
          "Makes an invoice out to a company on what was paid down on an order; one a deposit, and"
              + " only before the order is handed over or cancelled",
      description =
          "The invoice on the sale of the order deducts it, and goes to the same company.")
  @APIResponse(responseCode = "201", description = "Made out now")
  @APIResponse(responseCode = "200", description = "Made out before, to the same company")
  @APIResponse(
      responseCode = "409",
      description =
          "Made out to another, the order is handed over or cancelled, or the house has no number")
  @APIResponse(responseCode = "422", description = "Name, number, VAT number or address is wrong")
  public Response issue(@PathParam("order") String order, BuyerJson buyer) {
    if (buyer == null) {
      return refusals.ofStatus(400).response();
    }
    return counter.issue(order, buyer.typed()).fold(InvoicesResource::issued, this::refused);
  }

  @GET
  @Operation(
      summary =
          "The invoice on an order's deposit as PDF/A-3 with Factur-X inside (EN 16931, type 386)")
  public Response show(@PathParam("order") String order) {
    return counter
        .paper(order)
        .map(paper -> InvoicesResource.pdf(paper.number(), paper.pdf()))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response refused(InvoiceAnswer.Refused refused) {
    return refusals
        .from(InvoicesResource.TEXTS, refused.reason().status(), refused.reason().code())
        .response();
  }
}
