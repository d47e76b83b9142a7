package io.vitrine.store.invoice.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.Bill;
import io.vitrine.store.invoice.Buyer;
import io.vitrine.store.invoice.InvoiceAnswer;
import io.vitrine.store.invoice.InvoiceAtCounter;
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

/** Invoices on sales. */
@Path("sales/{sale}/invoice")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class InvoicesResource {

  static final String TEXTS = "io.vitrine.store.invoice.texts";

  private final InvoiceAtCounter counter;
  private final Refusals refusals;

  @Inject
  public InvoicesResource(InvoiceAtCounter counter, Refusals refusals) {
    this.counter = counter;
    this.refusals = refusals;
  }

  /** To whom; {@code number} is a SIREN or SIRET, {@code country} FR where it is left out. */
  public record BuyerJson(
      String company,
      String number,
      String vat,
      String street,
      String postcode,
      String city,
      String country,
      String reference) {
    Buyer.Typed typed() {
      return new Buyer.Typed(company, number, vat, street, postcode, city, country, reference);
    }
  }

  /** An invoice; its VAT number is worked out from the SIREN where it was not given. */
  public record InvoiceJson(String number, String issuedAt, String company, String vat) {
    static InvoiceJson of(Bill invoice) {
      return new InvoiceJson(
          invoice.getNumber(),
          invoice.getIssuedAt().toString(),
          invoice.getBuyer().company(),
          invoice.getBuyer().vat());
    }
  }

  @POST
  @Consumes("application/json")
  @Operation(summary = "Makes an invoice out to a company on a finished sale; one a sale")
  @APIResponse(responseCode = "201", description = "Made out now")
  @APIResponse(responseCode = "200", description = "Made out before, to the same company")
  @APIResponse(
      responseCode = "409",
      description = "Made out to another, or the house has no number")
  @APIResponse(responseCode = "422", description = "Name, number, VAT number or address is wrong")
  public Response issue(@PathParam("sale") String sale, BuyerJson buyer) {
    if (buyer == null) {
      return refusals.ofStatus(400).response();
    }
    return counter.issue(sale, buyer.typed()).fold(InvoicesResource::issued, this::refused);
  }

  @GET
  @Operation(summary = "The invoice on a sale as PDF/A-3 with Factur-X inside (EN 16931)")
  public Response show(@PathParam("sale") String sale) {
    return counter
        .on(sale)
        .flatMap(invoice -> counter.pdf(sale).map(pdf -> pdf(invoice.getNumber(), pdf)))
        .orElseGet(() -> refusals.notFound().response());
  }

  static Response pdf(String number, byte[] pdf) {
    return Response.ok(pdf, "application/pdf")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
        .build();
  }

  static Response issued(InvoiceAnswer.Issued issued) {
    return Response.status(issued.before() ? 200 : 201)
        .type("application/json")
        .header("Cache-Control", "no-store")
        .entity(InvoiceJson.of(issued.invoice()))
        .build();
  }

  private Response refused(InvoiceAnswer.Refused refused) {
    return refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response();
  }
}
