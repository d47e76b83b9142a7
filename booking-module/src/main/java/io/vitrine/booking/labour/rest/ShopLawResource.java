package io.vitrine.booking.labour.rest;

import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourAnswer;
import io.vitrine.booking.labour.LabourProblems;
import io.vitrine.booking.labour.Lawgiver;
import io.vitrine.booking.labour.OpenSundays;
import io.vitrine.booking.labour.SetTerm;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/labour-law}: which agreement a shop is under, and the Sundays
 * that the mayor opened for it.
 */
@Path("shops/{shop}/labour-law")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ShopLawResource {

  private final Agreements agreements;
  private final SetTerm setting;
  private final OpenSundays sundays;
  private final LabourProblems problems;

  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public ShopLawResource(
      Agreements agreements, SetTerm setting, OpenSundays sundays, LabourProblems problems) {
    this.agreements = agreements;
    this.setting = setting;
    this.sundays = sundays;
    this.problems = problems;
  }

  /** An agreement that a shop can be under; {@code parent} is what it falls back to. */
  public record AgreementBody(
      String agreement, String parent, String country, String fr, String en, long revision) {}

  /** What a shop is under today, what it can be under, and its Sundays. */
  public record LawBody(
      String shop, String agreement, List<AgreementBody> agreements, List<LocalDate> openSundays) {}

  /** Under which agreement a shop is to be from a day on. */
  public record UnderWanted(String agreement, LocalDate from) {}

  /** The agreement's new revision. */
  public record ChangedBody(long revision) {}

  /** How many Sundays the mayor opened. */
  public record SundaysBody(long open) {}

  @GET
  @RolesAllowed({"MANAGER", "ADMIN"})
  public Response law() {
    mine(Role.MANAGER, Role.ADMIN);
    return Response.ok(
            new LawBody(
                shop,
                agreements.termsOf(shop, setting.today()).agreement(),
                agreements.all().stream()
                    .map(
                        it ->
                            new AgreementBody(
                                it.code(),
                                it.parent(),
                                it.country(),
                                it.fr(),
                                it.en(),
                                it.revision()))
                    .toList(),
                agreements.openSundays(shop)))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** For an administrator of the shop. */
  @PUT
  @Path("agreement")
  @RolesAllowed("ADMIN")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response putUnder(@HeaderParam("If-Match") String ifMatch, UnderWanted wanted) {
    mine(Role.ADMIN);
    if (wanted == null || wanted.agreement() == null || wanted.from() == null) {
      throw new InvalidValue("a shop is put under an agreement from a day on");
    }
    Lawgiver by =
        new Lawgiver(
            signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER), signedIn.shopsWith(Role.ADMIN));
    LabourAnswer answer =
        setting.putUnder(
            shop, wanted.agreement(), wanted.from(), LabourTermsResource.revision(ifMatch), by);
    return answer.fold(
        done ->
            Response.ok(new ChangedBody(done.revision()))
                .tag(String.valueOf(done.revision()))
                .build(),
        refused -> problems.of(refused).response());
  }

  @PUT
  @Path("open-sundays/{day}")
  @RolesAllowed("MANAGER")
  public Response open(@PathParam("day") String day) {
    mine(Role.MANAGER);
    return answer(sundays.open(shop, LabourTermsResource.day(day), signedIn.getStaff()));
  }

  @DELETE
  @Path("open-sundays/{day}")
  @RolesAllowed("MANAGER")
  public Response close(@PathParam("day") String day) {
    mine(Role.MANAGER);
    return answer(sundays.close(shop, LabourTermsResource.day(day), signedIn.getStaff()));
  }

  private Response answer(LabourAnswer answer) {
    return answer.fold(
        done -> Response.ok(new SundaysBody(done.revision())).build(),
        refused -> problems.of(refused).response());
  }

  private void mine(Role... roles) {
    for (Role role : roles) {
      if (signedIn.mayActIn(role, shop)) {
        return;
      }
    }
    throw new WebApplicationException(refusals.notAllowed().response());
  }
}
