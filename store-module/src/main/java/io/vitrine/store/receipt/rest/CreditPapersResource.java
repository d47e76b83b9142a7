package io.vitrine.store.receipt.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.CreditPaper;
import io.vitrine.store.receipt.CreditPapers;
import io.vitrine.store.receipt.CreditPdf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Prints of credit notes. */
@Path("credit-notes/{note}/prints")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class CreditPapersResource {

  private final CreditPapers papers;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public CreditPapersResource(
      CreditPapers papers,
      OwnShops shops,
      SignedIn signedIn,
      Refusals refusals,
      Language language) {
    this.papers = papers;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.language = language;
  }

  /** Prints it: the first time the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  @Operation(summary = "Prints a credit note with its code; each print is on record")
  public Response print(@PathParam("note") String note) {
    return papers
        .find(shops.ofCounter(), note)
        .map(paper -> pdf(papers.print(paper, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response pdf(CreditPaper paper) {
    return Response.status(201)
        .type("application/pdf")
        .header("Cache-Control", "no-store")
        .header("X-Copy", paper.prints() - 1)
        .header("Content-Disposition", "inline; filename=\"" + paper.note().getNumber() + ".pdf\"")
        .entity(CreditPdf.of(paper, language.getLocale()))
        .build();
  }
}
