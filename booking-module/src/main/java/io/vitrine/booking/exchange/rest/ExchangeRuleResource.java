package io.vitrine.booking.exchange.rest;

import io.vitrine.booking.exchange.ExchangeRules;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /booking/api/v1/shops/rivoli/exchange-rule}: whether exchanges need a manager. */
@Path("shops/{shop}/exchange-rule")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExchangeRuleResource {

  private final ExchangeRules rules;
  private final MyShop mine;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public ExchangeRuleResource(ExchangeRules rules, MyShop mine, SignedIn signedIn) {
    this.rules = rules;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /**
   * The shop's rule.
   *
   * @param byItself whether what nothing stands against is done without a manager
   */
  public record RuleBody(Boolean byItself) {}

  @GET
  public Response read() {
    mine.of(shop);
    return Response.ok(new RuleBody(rules.isByItself(shop)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response set(RuleBody body) {
    mine.of(shop);
    if (body == null || body.byItself() == null) {
      throw new InvalidValue("byItself is true or false");
    }
    rules.set(shop, body.byItself(), signedIn.getStaff());
    return Response.ok(new RuleBody(body.byItself())).build();
  }
}
