package io.vitrine.store.outcome.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.outcome.Outcomes;
import io.vitrine.store.outcome.ReadOutcomes;
import io.vitrine.store.pattern.Weeks;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What became of a shop's visits over eight weeks, for its manager. */
@Path("outcomes")
@RequestScoped
public class OutcomesResource {

  private final ReadOutcomes readOutcomes;
  private final ShopCards shops;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public OutcomesResource(
      ReadOutcomes readOutcomes, ShopCards shops, SignedIn signedIn, Refusals refusals) {
    this.readOutcomes = readOutcomes;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** The figures, from a Monday; groups of fewer than {@code least} visits are put together. */
  public record Body(String shop, LocalDate from, LocalDate until, int least, Outcomes outcomes) {}

  /** The eight weeks that end with the week of {@code until}, a day such as 2026-12-12. */
  @GET
  @RolesAllowed("MANAGER")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response of(@QueryParam("shop") String shop, @QueryParam("until") String until) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      return refusals.notAllowed().response();
    }
    Weeks weeks = new Weeks(day(until), shops.zone(shop));
    Outcomes outcomes = readOutcomes.of(shop, weeks);
    return Response.ok(
            new Body(
                shop,
                weeks.first(),
                weeks.end(),
                Outcomes.least(),
                outcomes.isTold() ? outcomes : null))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(String.valueOf(given));
    } catch (DateTimeException noDay) {
      throw new InvalidValue("a day is written as 2026-12-12");
    }
  }
}
