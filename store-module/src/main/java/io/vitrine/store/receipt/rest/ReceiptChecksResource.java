package io.vitrine.store.receipt.rest;

import io.vitrine.store.receipt.ReceiptCode;
import io.vitrine.store.receipt.ReceiptCodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Checks of the codes that stand on receipts. */
@Path("receipt-checks")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class ReceiptChecksResource {

  private final ReceiptCodes codes;

  @Inject
  public ReceiptChecksResource(ReceiptCodes codes) {
    this.codes = codes;
  }

  /** What a code says; all but the verdict is null unless it is genuine. */
  public record CheckJson(
      String verdict, String receipt, String shop, String till, Instant at, Long totalCents) {
    static CheckJson of(ReceiptCodes.Checked checked) {
      ReceiptCode code = checked.code();
      String verdict = checked.verdict().name();
      return checked.isGenuine()
          ? new CheckJson(
              verdict, code.number(), code.shop(), code.till(), code.finishedAt(), code.cents())
          : new CheckJson(verdict, null, null, null, null, null);
    }
  }

  @GET
  @Operation(
      summary = "Checks the text of a receipt's QR code",
      description = "The verdict is GENUINE, FICTIONAL, ALTERED, UNKNOWN_KEY or UNREADABLE.")
  public CheckJson check(@QueryParam("code") String code) {
    return CheckJson.of(codes.check(code));
  }
}
