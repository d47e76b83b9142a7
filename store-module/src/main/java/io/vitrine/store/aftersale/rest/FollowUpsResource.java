package io.vitrine.store.aftersale.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.aftersale.followup.FollowUpTask;
import io.vitrine.store.aftersale.followup.FollowUps;
import io.vitrine.store.aftersale.followup.HearStops;
import io.vitrine.store.aftersale.followup.ReadTask;
import io.vitrine.store.aftersale.followup.SettleTask;
import io.vitrine.store.aftersale.followup.SuggestFollowUps;
import io.vitrine.store.aftersale.followup.SuggestOnDisplay;
import io.vitrine.store.aftersale.followup.WriteFollowUp;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What might be done for whom, for the people of their shop. */
@Path("follow-ups")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class FollowUpsResource {

  private static final int A_PAGE = 50;

  private final FollowUps tasks;
  private final ReadTask readTask;
  private final WriteFollowUp write;
  private final SettleTask settle;
  private final SuggestFollowUps suggest;

  @Inject private AfterSaleProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private ShopRights rights;
  @Inject private ShopCards cards;
  @Inject private Clock clock;
  @Inject private HearStops hearStops;
  @Inject private SuggestOnDisplay onDisplay;

  @Inject
  public FollowUpsResource(
      FollowUps tasks,
      ReadTask readTask,
      WriteFollowUp write,
      SettleTask settle,
      SuggestFollowUps suggest) {
    this.tasks = tasks;
    this.readTask = readTask;
    this.write = write;
    this.settle = settle;
    this.suggest = suggest;
  }

  /**
   * What is to be done, what is due first at the top.
   *
   * @param adviser whose people alone; all of the shop's without it
   */
  @GET
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("adviser") String adviser,
      @QueryParam("page") @DefaultValue("1") int asked) {
    int page = Told.page(asked);
    if (!rights.allow(acting(), shop, "follow-ups")) {
      return problems.of(AfterSaleRefusal.OTHER_SHOP).response();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), cards.zone(shop));
    Optional<String> whose = Optional.ofNullable(adviser).filter(staff -> !staff.isBlank());
    return Told.fresh(
        new FollowUpJson.Page(
            shop,
            tasks.count(shop, whose, today),
            page,
            tasks.todo(shop, whose, today, (page - 1) * A_PAGE, A_PAGE).stream()
                .map(FollowUpJson.Item::of)
                .toList()));
  }

  /**
   * Looks at the facts, and hears who wants no more letters, now instead of at the next round; it
   * says nothing of whom.
   */
  @POST
  @Path("searches")
  @RolesAllowed("MANAGER")
  public Response look() {
    return Response.ok(new FollowUpJson.Found(suggest.look() + onDisplay.look(), hearStops.round()))
        .build();
  }

  @GET
  @Path("{task}")
  public Response one(@PathParam("task") String id) {
    return answer(readTask.of(id, acting()), view -> Told.fresh(FollowUpJson.Whole.of(view)));
  }

  @POST
  @Path("{task}/letters")
  public Response write(@PathParam("task") String id, FollowUpJson.Written body) {
    FollowUpJson.Written told = Told.present(body);
    return answer(
        write.write(id, new Letter(told.subject(), told.text()), acting()),
        letter ->
            Response.created(URI.create("follow-ups/" + id + "/letters/" + letter))
                .entity(new FollowUpJson.Made(letter))
                .build());
  }

  @PUT
  @Path("{task}/settlement")
  public Response settle(@PathParam("task") String id, FollowUpJson.Word body) {
    FollowUpJson.Word told = Told.present(body);
    return answer(
        settle.settle(
            id,
            new SettleTask.Word(
                Told.named(FollowUpTask.State.class, told.state()), told.words(), told.laterOn()),
            acting()),
        state -> Response.noContent().build());
  }

  private <V> Response answer(AfterSaleAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }

  private Acting acting() {
    return whoActs.acting();
  }
}
