package io.vitrine.store.loyalty.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.ClientProblems;
import io.vitrine.store.client.ClientRefusal;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.WhoIsIt;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.loyalty.Benefit;
import io.vitrine.store.loyalty.EarnBenefits;
import io.vitrine.store.loyalty.Loyalty;
import io.vitrine.store.loyalty.LoyaltyTerms;
import io.vitrine.store.loyalty.SetLoyalty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What shops give back, and what a person may have. */
@Path("loyalty")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LoyaltyResource {

  private final Loyalty loyalty;
  private final SetLoyalty setLoyalty;
  private final EarnBenefits earn;
  private final WhoIsIt whoIsIt;
  private final Clients clients;

  @Inject private ClientProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;

  @Inject
  public LoyaltyResource(
      Loyalty loyalty, SetLoyalty setLoyalty, EarnBenefits earn, WhoIsIt whoIsIt, Clients clients) {
    this.loyalty = loyalty;
    this.setLoyalty = setLoyalty;
    this.earn = earn;
    this.whoIsIt = whoIsIt;
    this.clients = clients;
  }

  /** Amounts in cents; a benefit of nothing ends it. */
  public record Terms(Long afterCents, Long benefitCents, Integer days) {}

  /**
   * What can be had, once.
   *
   * @param noteEndsOn the last day of the credit note, if it is given today
   */
  public record Open(
      String benefit, String shop, long cents, LocalDate endsOn, LocalDate noteEndsOn) {
    static Open of(Benefit one, LocalDate today) {
      return new Open(
          one.getNumber(),
          one.getShop(),
          one.getAmount().cents(),
          one.getEndsOn(),
          one.noteEnds(today));
    }
  }

  /** The benefits of a person, the first to end first. */
  public record Benefits(List<Open> items) {}

  /** How many are new. */
  public record Found(int benefits) {}

  @PUT
  @Path("terms/{shop}")
  @RolesAllowed("MANAGER")
  public Response set(@PathParam("shop") String shop, Terms told) {
    if (told == null
        || told.afterCents() == null
        || told.benefitCents() == null
        || told.days() == null) {
      throw new InvalidValue("terms are two amounts in cents and days");
    }
    LoyaltyTerms terms =
        new LoyaltyTerms(
            Money.cents(told.afterCents()), Money.cents(told.benefitCents()), told.days());
    Acting manager =
        new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
    return setLoyalty.set(shop, terms, manager) == SetLoyalty.Answer.DONE
        ? Response.noContent().build()
        : problems.of(ClientRefusal.OTHER_SHOP).response();
  }

  /** Looks now instead of at the next round; it says nothing of whom. */
  @POST
  @Path("searches")
  @RolesAllowed("MANAGER")
  public Response look() {
    return Response.ok(new Found(earn.look())).build();
  }

  @GET
  @Path("benefits/{client}")
  public Response of(@PathParam("client") String number) {
    LocalDate today = LocalDate.now(clock);
    return whoIsIt
        .named(number, whoActs.acting())
        .map(
            client ->
                Response.ok(
                        new Benefits(
                            loyalty
                                .open(
                                    clients.group(client.number()).stream()
                                        .map(one -> one.number())
                                        .toList(),
                                    today)
                                .stream()
                                .map(one -> Open.of(one, today))
                                .toList()))
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(() -> problems.of(ClientRefusal.NO_SUCH_CLIENT).response());
  }
}
