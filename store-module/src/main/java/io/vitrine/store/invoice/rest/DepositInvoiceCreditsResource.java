package io.vitrine.store.invoice.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.DepositInvoiceAtCounter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Credits of the invoices on deposits, made when an order is cancelled. */
@Path("orders/{order}/invoice-credit")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class DepositInvoiceCreditsResource {

  private final DepositInvoiceAtCounter counter;
  private final Refusals refusals;

  @Inject
  public DepositInvoiceCreditsResource(DepositInvoiceAtCounter counter, Refusals refusals) {
    this.counter = counter;
    this.refusals = refusals;
  }

  @GET
  @Operation(
      summary =
          "The credit of the invoice on a cancelled order's deposit, as PDF/A-3 with Factur-X inside"
              + " (type 381); 404 where there is none")
  public Response show(@PathParam("order") String order) {
    return counter
        .creditPaper(order)
        .map(paper -> InvoicesResource.pdf(paper.number(), paper.pdf()))
        .orElseGet(() -> refusals.notFound().response());
  }
}
