package io.vitrine.booking.webhook.rest;

import io.vitrine.booking.webhook.ChangeWebhooks;
import io.vitrine.booking.webhook.Webhook;
import io.vitrine.booking.webhook.WebhookDelivery;
import io.vitrine.booking.webhook.WebhookWanted;
import io.vitrine.booking.webhook.Webhooks;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Webhooks, for the administrators of the shops that they tell of. A webhook that tells of another
 * shop as well is not there.
 */
@Path("webhooks")
@RequestScoped
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WebhooksResource {

  private static final int MOST = 200;

  private final Webhooks webhooks;
  private final ChangeWebhooks changing;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public WebhooksResource(
      Webhooks webhooks, ChangeWebhooks changing, SignedIn signedIn, Refusals refusals) {
    this.webhooks = webhooks;
    this.changing = changing;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  @GET
  @RolesAllowed("ADMIN")
  public WebhookJson.Page list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("page lies between 1 and 10000, size between 1 and " + MOST);
    }
    List<WebhookJson> items =
        webhooks.of(shops(), page, size).stream().map(WebhookJson::of).toList();
    return new WebhookJson.Page(page, size, items);
  }

  /** Makes one; its secret is in this answer and in no other. */
  @POST
  @RolesAllowed("ADMIN")
  public Response make(WebhookJson.Wanted body) {
    if (body == null) {
      throw new BadRequestException();
    }
    WebhookWanted wanted = body.wanted();
    if (!shops().containsAll(wanted.shops())) {
      return refusals.notAllowed().response();
    }
    var made = changing.make(wanted, signedIn.getStaff());
    return Response.created(URI.create("/booking/api/v1/webhooks/" + made.webhook().id()))
        .header("Cache-Control", "no-store")
        .entity(new WebhookJson.Made(WebhookJson.of(made.webhook()), made.secret()))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed("ADMIN")
  public Response read(@PathParam("id") String id) {
    return with(id, webhook -> ok(WebhookJson.of(webhook)));
  }

  @PUT
  @Path("{id}/active")
  @RolesAllowed("ADMIN")
  public Response switchTo(@PathParam("id") String id, WebhookJson.Active body) {
    if (body == null || body.active() == null) {
      throw new BadRequestException();
    }
    return with(
        id, webhook -> ok(WebhookJson.of(changing.setActive(id, body.active()).orElseThrow())));
  }

  /** Another secret; the former one signs nothing more. */
  @POST
  @Path("{id}/secrets")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("ADMIN")
  public Response renewSecret(@PathParam("id") String id) {
    return with(
        id,
        webhook -> {
          var renewed = changing.renewSecret(id).orElseThrow();
          var body = new WebhookJson.Made(WebhookJson.of(renewed.webhook()), renewed.secret());
          return Response.status(201).header("Cache-Control", "no-store").entity(body).build();
        });
  }

  /** Tells it {@code webhook.test}. */
  @POST
  @Path("{id}/tests")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("ADMIN")
  public Response test(@PathParam("id") String id) {
    return with(
        id,
        webhook ->
            Response.accepted(WebhookJson.Delivery.of(changing.test(id).orElseThrow())).build());
  }

  @DELETE
  @Path("{id}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("ADMIN")
  public Response remove(@PathParam("id") String id) {
    return with(
        id,
        webhook -> {
          changing.remove(id);
          return Response.noContent().build();
        });
  }

  @GET
  @Path("{id}/deliveries")
  @RolesAllowed("ADMIN")
  public Response deliveries(
      @PathParam("id") String id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("limit lies between 1 and " + MOST);
    }
    return with(
        id,
        webhook -> {
          WebhookDelivery last =
              after == null
                  ? null
                  : webhooks
                      .delivery(webhook, after)
                      .orElseThrow(() -> new InvalidValue("after is no delivery of this webhook"));
          List<WebhookDelivery> found = webhooks.deliveries(webhook, last, limit);
          String next = found.size() < limit ? null : found.get(limit - 1).id();
          return ok(
              new WebhookJson.Deliveries(
                  found.stream().map(WebhookJson.Delivery::of).toList(), next));
        });
  }

  private Response with(String id, Function<Webhook, Response> answer) {
    return webhooks.find(id, shops()).map(answer).orElseGet(() -> refusals.notFound().response());
  }

  private Set<String> shops() {
    return signedIn.shopsWith(Role.ADMIN);
  }

  private static Response ok(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }
}
