package io.vitrine.store.closing.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.closing.DayTotals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A shop's turnover by day and VAT rate, as it is reported to the administration. */
@Path("day-totals")
@RolesAllowed("MANAGER")
public class DayTotalsResource {

  private static final String HEAD = "day,shop,vat_percent,net,vat,gross\n";

  private final DayTotals totals;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public DayTotalsResource(DayTotals totals, SignedIn signedIn, Refusals refusals) {
    this.totals = totals;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  @GET
  @Operation(
      summary = "A shop's closed days by VAT rate as CSV, in euros; nobody is named",
      description = "from and until are days, both included, a year apart at most.")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("from") String from,
      @QueryParam("until") String until) {
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(shop))) {
      return refusals.notAllowed().response();
    }
    StringBuilder csv = new StringBuilder(HEAD);
    for (DayTotals.Total one : totals.of(shop, day(from), day(until))) {
      csv.append(one.day()).append(',').append(shop).append(',');
      csv.append(BigDecimal.valueOf(one.rate().basisPoints(), 2)).append(',');
      csv.append(euros(one.net())).append(',').append(euros(one.tax())).append(',');
      csv.append(euros(one.gross())).append('\n');
    }
    return Response.ok(csv.toString(), "text/csv;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"day-totals.csv\"")
        .build();
  }

  private static BigDecimal euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(String.valueOf(typed));
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }
}
