package io.vitrine.store.closing.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.closing.CloseBooks;
import io.vitrine.store.closing.Closing;
import io.vitrine.store.closing.ClosingAnswer;
import io.vitrine.store.closing.Closings;
import io.vitrine.store.closing.Period;
import io.vitrine.store.shop.TrainingShop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The closings of the tills, for the manager who answers for them. */
@Path("closings")
@Produces("application/json")
@RolesAllowed("MANAGER")
public class ClosingsResource {

  private static final int MOST = 100;

  private final CloseBooks books;
  private final Closings closings;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public ClosingsResource(
      CloseBooks books, Closings closings, SignedIn signedIn, Refusals refusals) {
    this.books = books;
    this.closings = closings;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** Which period of which till is to be closed. */
  public record ClosingRequestJson(String shop, String till, String kind, String period) {}

  /** A page of closings, the newest first; {@code next} is null on the last. */
  public record PageJson(List<ClosingJson> items, Long next) {}

  @GET
  @Operation(
      summary = "Lists a till's closings, the newest first",
      description =
          "kind is DAY, MONTH or YEAR; before is the next of the page before. fictif- and a shop's"
              + " code names the training beside it, whose closings the night makes.")
  @APIResponse(responseCode = "200", description = "A page of closings")
  @APIResponse(responseCode = "403", description = "The shop is not the manager's")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("till") String till,
      @QueryParam("kind") String kind,
      @QueryParam("before") Long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (!signedIn.mayActIn(Role.MANAGER, TrainingShop.real(String.valueOf(shop)))) {
      return refusals.notAllowed().response();
    }
    int most = Math.max(1, Math.min(limit, MOST));
    List<Closing> page =
        closings.page(
            shop,
            String.valueOf(till),
            kind == null ? null : Period.Kind.of(kind),
            before == null ? Long.MAX_VALUE : before,
            most);
    Long next = page.size() < most ? null : page.get(page.size() - 1).getClosingNo();
    return Response.ok(new PageJson(page.stream().map(ClosingJson::of).toList(), next)).build();
  }

  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Closes a day, month or year of a till",
      description =
          "Days before it that were forgotten are closed with it. What was closed before is"
              + " answered again with 200.")
  @APIResponse(responseCode = "201", description = "Closed now")
  @APIResponse(responseCode = "200", description = "Closed before")
  @APIResponse(responseCode = "403", description = "The shop is not the manager's")
  @APIResponse(responseCode = "404", description = "No such till")
  @APIResponse(responseCode = "409", description = "A session is open, or the period is not over")
  @APIResponse(responseCode = "422", description = "No period, or one that has not begun")
  public Response close(ClosingRequestJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(wanted.shop()))) {
      return refusals.notAllowed().response();
    }
    return books
        .of(
            wanted.shop(),
            String.valueOf(wanted.till()),
            Period.asked(wanted.kind(), wanted.period()),
            signedIn.getStaff())
        .fold(
            made -> Response.status(201).entity(ClosingJson.of(made.closing())).build(),
            there -> Response.ok(ClosingJson.of(there.closing())).build(),
            this::refused);
  }

  private Response refused(ClosingAnswer.Refused refused) {
    return refusals
        .from(
            "io.vitrine.store.closing.texts",
            refused.reason().status(),
            refused.reason().code(),
            String.valueOf(refused.day()))
        .response();
  }
}
