package io.vitrine.store.client.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.ClientAnswer;
import io.vitrine.store.client.ClientProblems;
import io.vitrine.store.client.ClientRefusal;
import io.vitrine.store.client.HandOver;
import io.vitrine.store.client.merge.Duplicates;
import io.vitrine.store.client.merge.MergeClients;
import io.vitrine.store.client.merge.TellApart;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.function.Function;

/** What concerns several entries of the book: who is one person, and whose book is whose. */
@Path("client-book")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BookResource {

  private static final int A_PAGE = 50;

  private final MergeClients mergeClients;
  private final Duplicates duplicates;
  private final HandOver handOver;
  private final ClientProblems problems;
  private final WhoActs whoActs;

  @Inject private TellApart tellApart;
  @Inject private ShopRights rights;
  @Inject private SignedIn signedIn;

  @Inject
  public BookResource(
      MergeClients mergeClients,
      Duplicates duplicates,
      HandOver handOver,
      ClientProblems problems,
      WhoActs whoActs) {
    this.mergeClients = mergeClients;
    this.duplicates = duplicates;
    this.handOver = handOver;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  /** Two entries that may be one person. */
  public record Pairs(String shop, long total, int page, List<Duplicates.Pair> items) {}

  /** Which entry's page shows both, and the other. */
  public record Same(String kept, String merged) {}

  /** Pairs of a shop with the same address or telephone number. */
  @GET
  @Path("duplicates")
  public Response duplicates(
      @QueryParam("shop") String shop, @QueryParam("page") @DefaultValue("1") int page) {
    if (page < 1 || page > 10_000) {
      throw new InvalidValue("a page is from 1 to 10000");
    }
    if (!rights.allow(acting(), shop, "client book")) {
      return problems.of(ClientRefusal.OTHER_SHOP).response();
    }
    return Response.ok(
            new Pairs(
                shop,
                duplicates.count(shop),
                page,
                duplicates.of(shop, (page - 1) * A_PAGE, A_PAGE)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("merges")
  public Response merge(Same body) {
    if (body == null || body.kept() == null || body.merged() == null) {
      throw new InvalidValue("a merge names two clients");
    }
    return answer(
        mergeClients.merge(body.kept(), body.merged(), acting()),
        id ->
            Response.created(URI.create("client-book/merges/" + id))
                .entity(new ClientJson.Written(id))
                .build());
  }

  /** Takes a merge back: both stand for themselves again. */
  @DELETE
  @Path("merges/{merge}")
  public Response undo(@PathParam("merge") String merge) {
    return answer(
        mergeClients.undo(merge, acting()),
        number -> Response.ok(new ClientJson.Made(number)).build());
  }

  /** Two entries that are two people, in any order. */
  public record Two(String one, String other) {}

  /** They are two people, such as a couple: not suggested as one again. */
  @POST
  @Path("apart")
  public Response apart(Two body) {
    if (body == null || body.one() == null || body.other() == null) {
      throw new InvalidValue("two people are two clients");
    }
    return answer(
        tellApart.say(body.one(), body.other(), acting()),
        id ->
            Response.created(URI.create("client-book/apart/" + id))
                .entity(new ClientJson.Written(id))
                .build());
  }

  /** Takes that back: they may be suggested again. */
  @DELETE
  @Path("apart/{apart}")
  public Response together(@PathParam("apart") String apart) {
    return answer(tellApart.undo(apart, acting()), id -> Response.noContent().build());
  }

  /** A manager gives one adviser's people of a shop to another. */
  @POST
  @Path("hand-overs")
  public Response handOver(ClientJson.Given body) {
    if (body == null || body.from() == null || body.to() == null || body.shop() == null) {
      throw new InvalidValue("a book of a shop goes from one adviser to another");
    }
    Acting manager =
        new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
    return answer(
        handOver.give(body.shop(), body.from(), body.to(), manager),
        count -> Response.ok(new ClientJson.Count(count)).build());
  }

  private <V> Response answer(ClientAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }

  private Acting acting() {
    return whoActs.acting();
  }
}
