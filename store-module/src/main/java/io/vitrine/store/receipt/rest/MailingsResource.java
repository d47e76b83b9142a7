package io.vitrine.store.receipt.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.receipt.MailReceipt;
import io.vitrine.store.receipt.MailRequest;
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

/** Receipts by e-mail. */
@Path("sales/{sale}/mailings")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class MailingsResource {

  private static final String TEXTS = "io.vitrine.store.receipt.texts";

  private final MailReceipt mail;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public MailingsResource(MailReceipt mail, SignedIn signedIn, Refusals refusals) {
    this.mail = mail;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** To whom; kept only until the letter has left. */
  public record MailingJson(String email) {}

  /** Which copy it was: 0 for the original. */
  public record MailedJson(int copy) {}

  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Sends a receipt by e-mail because the customer asks for it",
      description =
          "Each sending is on record, the first as the original unless it was printed before. The"
              + " same Idempotency-Key sends once. An address with a line break is 400.")
  public Response send(
      @PathParam("sale") String sale,
      @HeaderParam("Idempotency-Key") String key,
      MailingJson wanted) {
    if (wanted == null || key == null || breaksLines(wanted.email())) {
      return refusals.ofStatus(400).response();
    }
    return mail.send(
            new MailRequest(
                key,
                signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER),
                sale,
                wanted.email(),
                signedIn.getStaff()))
        .fold(
            left -> Response.accepted(new MailedJson(left.copy())).build(),
            refused ->
                refusals
                    .from(TEXTS, refused.reason().status(), refused.reason().code())
                    .response());
  }

  /** Whether it would break out of a header line (CWE-93, abuse case 57). */
  private static boolean breaksLines(String typed) {
    return typed != null && typed.chars().anyMatch(sign -> sign < ' ');
  }
}
