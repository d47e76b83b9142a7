package io.vitrine.booking.partner.rest;

import io.vitrine.booking.partner.Partner;
import io.vitrine.booking.partner.PartnerWanted;
import io.vitrine.booking.partner.Partners;
import io.vitrine.booking.partner.Scope;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Partners, for the administrators of the shops in which they book. */
@Path("partners")
@RequestScoped
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PartnersResource {

  private static final int MOST = 200;

  private final Partners partners;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public PartnersResource(Partners partners, SignedIn signedIn, Refusals refusals) {
    this.partners = partners;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** What an administrator sends. */
  public record Wanted(String name, List<String> scopes, List<String> shops) {
    PartnerWanted wanted() {
      if (scopes == null || shops == null) {
        throw new InvalidValue("a partner needs name, scopes and shops");
      }
      return new PartnerWanted(name, Scope.of(scopes), Set.copyOf(shops));
    }
  }

  /** A partner, without its token. */
  public record PartnerJson(
      String partner,
      String name,
      List<String> scopes,
      Set<String> shops,
      String madeBy,
      Instant madeAt,
      Instant revokedAt) {

    static PartnerJson of(Partner partner) {
      return new PartnerJson(
          partner.number(),
          partner.name(),
          partner.scopes().stream().map(Scope::code).toList(),
          partner.shops(),
          partner.madeBy(),
          partner.madeAt(),
          partner.revokedAt());
    }
  }

  /** A partner with the token that is shown this once. */
  public record Made(PartnerJson partner, String token) {}

  /** A page of partners. */
  public record Page(int page, int size, List<PartnerJson> items) {}

  @GET
  @RolesAllowed("ADMIN")
  public Response list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("page lies between 1 and 10000, size between 1 and " + MOST);
    }
    List<PartnerJson> items =
        partners.of(shops(), page, size).stream().map(PartnerJson::of).toList();
    return Response.ok(new Page(page, size, items)).header("Cache-Control", "no-store").build();
  }

  /** Makes one; its token is in this answer and in no other. */
  @POST
  @RolesAllowed("ADMIN")
  public Response make(Wanted body) {
    if (body == null) {
      throw new BadRequestException();
    }
    PartnerWanted wanted = body.wanted();
    if (!shops().containsAll(wanted.shops())) {
      return refusals.notAllowed().response();
    }
    var made = partners.make(wanted, signedIn.getStaff());
    return Response.created(URI.create("/booking/api/v1/partners/" + made.partner().number()))
        .header("Cache-Control", "no-store")
        .entity(new Made(PartnerJson.of(made.partner()), made.token()))
        .build();
  }

  /** Its token opens nothing from now on; what it booked stands. */
  @DELETE
  @Path("{partner}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("ADMIN")
  public Response revoke(@PathParam("partner") String number) {
    return partners
        .find(number)
        .filter(partner -> shops().containsAll(partner.shops()))
        .flatMap(partner -> partners.revoke(partner.number()))
        .map(partner -> Response.noContent().build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private Set<String> shops() {
    return signedIn.shopsWith(Role.ADMIN);
  }
}
