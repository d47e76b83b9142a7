package io.vitrine.store.dossier.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Alternative;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.Dossiers;
import io.vitrine.store.dossier.KeepBack;
import io.vitrine.store.dossier.Prepare;
import io.vitrine.store.dossier.ProposeAlternative;
import io.vitrine.store.dossier.ReadDossier;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.shop.ShopDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Dossiers of the shops in which the caller advises or manages. */
@Path("dossiers")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DossiersResource {

  private static final int LARGEST_PAGE = 100;

  private final ReadDossier readDossier;
  private final Prepare prepare;
  private final ProposeAlternative proposeAlternative;
  private final DossierProblems problems;
  private final WhoActs whoActs;

  @Inject private KeepBack keepBack;
  @Inject private Dossiers dossiers;
  @Inject private ShopRights rights;
  @Inject private ShopCards shops;
  @Inject private Clock clock;

  @Inject
  public DossiersResource(
      ReadDossier readDossier,
      Prepare prepare,
      ProposeAlternative proposeAlternative,
      DossierProblems problems,
      WhoActs whoActs) {
    this.readDossier = readDossier;
    this.prepare = prepare;
    this.proposeAlternative = proposeAlternative;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  /** A shop's dossiers of a day, in the order of their time; today unless told. */
  @GET
  public Response ofDay(
      @QueryParam("shop") String shop,
      @QueryParam("day") String day,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (!rights.allow(acting(), shop, "dossiers")) {
      return problems.of(DossierRefusal.OTHER_SHOP).response();
    }
    if (page < 1 || page > 1_000 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidValue("pages begin with 1 and hold 1 to " + LARGEST_PAGE + " dossiers");
    }
    Instant now = clock.instant();
    ShopDay asked = ShopDay.asked(day, now, shops.zone(shop));
    List<DossierJson.Item> items =
        dossiers.between(shop, asked.from(), asked.to(), (page - 1) * size, size).stream()
            .map(card -> DossierJson.Item.of(card, now))
            .toList();
    long total = dossiers.countBetween(shop, asked.from(), asked.to());
    return fresh(Response.ok(new DossierJson.Page(total, page, size, items)));
  }

  @GET
  @Path("{number}")
  public Response one(@PathParam("number") String number) {
    return answer(
        readDossier.of(number, acting()), view -> fresh(Response.ok(DossierJson.Whole.of(view))));
  }

  /** Writes plan and notes; {@code prepared} says whether all is ready. */
  @PUT
  @Path("{number}/preparation")
  public Response write(@PathParam("number") String number, DossierJson.Preparation body) {
    if (body == null || body.version() == null) {
      throw new InvalidValue("a preparation names the version that was read");
    }
    Prepare.Written written =
        new Prepare.Written(body.plan(), body.notes(), body.setName(), body.version());
    DossierAnswer<Long> answer =
        Boolean.TRUE.equals(body.prepared())
            ? prepare.finish(number, written, acting())
            : prepare.write(number, written, acting());
    return answer(answer, version -> Response.ok(new DossierJson.Version(version)).build());
  }

  @POST
  @Path("{number}/alternatives")
  public Response propose(@PathParam("number") String number, DossierJson.NewAlternative body) {
    if (body == null || body.sku() == null || body.sku().isBlank()) {
      throw new InvalidValue("an alternative names an article");
    }
    Alternative.Because because = new Alternative.Because(reason(body.reason()), body.words());
    return answer(
        proposeAlternative.propose(number, body.sku(), because, acting()),
        id ->
            Response.created(URI.create("dossiers/" + number + "/alternatives/" + id))
                .entity(new DossierJson.Made(id))
                .build());
  }

  @DELETE
  @Path("{number}/alternatives/{id}")
  public Response withdraw(@PathParam("number") String number, @PathParam("id") String id) {
    return answer(
        proposeAlternative.withdraw(number, id, acting()), done -> Response.noContent().build());
  }

  /** One piece is kept back for the visit; again changes nothing. */
  @PUT
  @Path("{number}/set-aside/{sku}")
  public Response setAside(@PathParam("number") String number, @PathParam("sku") String sku) {
    return answer(keepBack.setAside(number, sku, acting()), done -> Response.noContent().build());
  }

  @DELETE
  @Path("{number}/set-aside/{sku}")
  public Response giveBack(@PathParam("number") String number, @PathParam("sku") String sku) {
    return answer(keepBack.giveBack(number, sku, acting()), done -> Response.noContent().build());
  }

  private static Alternative.Reason reason(String name) {
    return Arrays.stream(Alternative.Reason.values())
        .filter(reason -> reason.name().equals(name))
        .findAny()
        .orElseThrow(() -> new InvalidValue("an alternative carries a reason of the list"));
  }

  private <V> Response answer(DossierAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }

  private Acting acting() {
    return whoActs.acting();
  }

  private static Response fresh(Response.ResponseBuilder answer) {
    return answer.header("Cache-Control", "no-store").build();
  }
}
