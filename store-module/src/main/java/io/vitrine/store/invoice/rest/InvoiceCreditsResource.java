package io.vitrine.store.invoice.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.InvoiceAtCounter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Credits of invoices, made with the refund. */
@Path("refunds/{refund}/invoice-credit")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class InvoiceCreditsResource {

  private final InvoiceAtCounter counter;
  private final Refusals refusals;

  @Inject
  public InvoiceCreditsResource(InvoiceAtCounter counter, Refusals refusals) {
    this.counter = counter;
    this.refusals = refusals;
  }

  @GET
  @Operation(
      summary =
          "The credit of an invoice for what a refund gave back, as PDF/A-3 with Factur-X inside"
              + " (type 381); 404 where the sale has no invoice")
  public Response show(@PathParam("refund") String refund) {
    return counter
        .creditOf(refund)
        .map(credit -> InvoicesResource.pdf(credit.getNumber(), counter.pdf(credit)))
        .orElseGet(() -> refusals.notFound().response());
  }
}
