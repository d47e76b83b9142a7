package io.vitrine.booking.demand.rest;

import io.vitrine.booking.demand.DemandProblems;
import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.demand.staffing.StaffingRule;
import io.vitrine.booking.demand.staffing.TermsOfDemand;
import io.vitrine.booking.demand.staffing.WriteTerms;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /booking/api/v1/shops/rivoli/demand-terms/2026-12-01}: how a shop wants to be staffed from
 * that day on. What holds on days that are over stays.
 */
@Path("shops/{shop}/demand-terms")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DemandTermsResource {

  private final TermsOfDemand terms;
  private final WriteTerms writing;
  private final Shops shops;
  private final DemandProblems problems;
  private final SignedIn signedIn;

  @Inject private Refusals refusals;
  @Inject private MyShop mine;

  @PathParam("shop")
  private String shop;

  @Inject
  public DemandTermsResource(
      TermsOfDemand terms,
      WriteTerms writing,
      Shops shops,
      DemandProblems problems,
      SignedIn signedIn) {
    this.terms = terms;
    this.writing = writing;
    this.shops = shops;
    this.problems = problems;
    this.signedIn = signedIn;
  }

  /**
   * Terms as they are sent and stand.
   *
   * @param from the first day; {@code null} for the house's own, before the shop said anything
   * @param rule {@code WAITING_GOAL} or {@code SQUARE_ROOT}
   * @param percent so many of a hundred are received within {@code minutes}
   * @param betaHundredths of the square-root rule
   * @param weeklyEstimate arrivals without appointment in an ordinary week; {@code null} unsaid
   */
  public record TermsBody(
      LocalDate from,
      String rule,
      int percent,
      int minutes,
      int betaHundredths,
      int minimum,
      int openingPeople,
      int openingMinutes,
      int closingPeople,
      int closingMinutes,
      Integer weeklyEstimate) {

    static TermsBody of(DemandTerms it) {
      return new TermsBody(
          it.from(),
          it.goal().rule().name(),
          it.goal().percent(),
          it.goal().minutes(),
          it.goal().betaHundredths(),
          it.minimum(),
          it.opening().people(),
          it.opening().minutes(),
          it.closing().people(),
          it.closing().minutes(),
          it.weeklyEstimate());
    }

    DemandTerms terms(LocalDate day) {
      StaffingRule known =
          Stream.of(StaffingRule.values())
              .filter(it -> it.name().equals(rule))
              .findFirst()
              .orElse(null);
      return new DemandTerms(
          day,
          new DemandTerms.Goal(known, percent, minutes, betaHundredths),
          minimum,
          new DemandTerms.Duty(openingPeople, openingMinutes),
          new DemandTerms.Duty(closingPeople, closingMinutes),
          weeklyEstimate);
    }
  }

  /** All terms of a shop, the latest first, and the house's own, which hold before. */
  public record TermsListBody(List<TermsBody> items, TermsBody house) {}

  @GET
  public Response list() {
    mine.of(shop);
    return Response.ok(
            new TermsListBody(
                terms.of(shop).stream().map(TermsBody::of).toList(),
                TermsBody.of(DemandTerms.HOUSE)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @PUT
  @Path("{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@PathParam("day") String written, TermsBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    LocalDate day = day(written);
    if (body.from() != null && !body.from().equals(day)) {
      throw new InvalidValue("from is the day of the address, or left out");
    }
    return writing
        .write(shop, zone(), body.terms(day), signedIn.getStaff())
        .fold(
            done -> Response.ok(TermsBody.of(done.terms())).build(),
            refused -> problems.of(refused).response());
  }

  @DELETE
  @Path("{day}")
  public Response remove(@PathParam("day") String written) {
    mine.of(shop);
    return writing
        .remove(shop, zone(), day(written))
        .fold(done -> Response.noContent().build(), refused -> problems.of(refused).response());
  }

  private ZoneId zone() {
    return shops
        .find(shop)
        .map(ShopSheet::zoneId)
        .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }
}
