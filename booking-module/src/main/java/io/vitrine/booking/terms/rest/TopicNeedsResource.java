package io.vitrine.booking.terms.rest;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.terms.Decider;
import io.vitrine.booking.terms.ForeseeTerms;
import io.vitrine.booking.terms.SetNeeds;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.terms.rest.TopicTermsResource.ChangedBody;
import io.vitrine.booking.terms.rest.TopicTermsResource.EffectBody;
import io.vitrine.booking.terms.rest.TopicTermsResource.EffectsBody;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicNeeds;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * {@code /booking/api/v1/topics/salon/needs}: how many advise at once, and the kind of room that
 * takes. A change names the topic's revision ({@code If-Match}).
 */
@Path("topics/{topic}/needs")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TopicNeedsResource {

  private final Topics topics;
  private final Shops shops;
  private final SetNeeds setting;
  private final ForeseeTerms foreseeing;
  private final TermsProblems problems;

  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;

  @PathParam("topic")
  private String code;

  @Inject
  public TopicNeedsResource(
      Topics topics,
      Shops shops,
      SetNeeds setting,
      ForeseeTerms foreseeing,
      TermsProblems problems) {
    this.topics = topics;
    this.shops = shops;
    this.setting = setting;
    this.foreseeing = foreseeing;
    this.problems = problems;
  }

  /**
   * What a topic takes.
   *
   * @param roomKind left out or {@code null} where it takes no room
   */
  public record NeedsBody(Integer advisers, String roomKind) {

    static NeedsBody of(TopicNeeds needs) {
      return new NeedsBody(needs.advisers(), needs.roomKind());
    }

    TopicNeeds needs() {
      if (advisers == null) {
        throw new InvalidValue("a topic takes one or two advisers");
      }
      return new TopicNeeds(advisers, roomKind);
    }
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response needs() {
    Topic topic = topic();
    return Response.ok(NeedsBody.of(topic.needs())).tag(String.valueOf(topic.revision())).build();
  }

  @PUT
  public Response say(@HeaderParam("If-Match") String ifMatch, NeedsBody body) {
    TopicNeeds needs = sent(body);
    return setting
        .say(code, revision(ifMatch), needs, decider())
        .fold(
            done ->
                Response.ok(new ChangedBody(done.revision()))
                    .tag(String.valueOf(done.revision()))
                    .build(),
            refused -> problems.of(refused).response());
  }

  /** Changes nothing. */
  @POST
  @Path("effects")
  public Response effects(NeedsBody body) {
    Set<String> mine = signedIn.shopsWith(Role.MANAGER);
    List<ShopSheet> own = shops.all().stream().filter(s -> mine.contains(s.shop())).toList();
    List<EffectBody> effects =
        foreseeing.of(topic(), sent(body), own).stream()
            .map(e -> new EffectBody(e.shop().shop(), e.before(), e.after(), e.keeping()))
            .toList();
    return Response.ok(new EffectsBody(ForeseeTerms.DAYS, effects))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Topic topic() {
    return topics
        .find(code)
        .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
  }

  private static TopicNeeds sent(NeedsBody body) {
    if (body == null) {
      throw new InvalidValue("a topic takes one or two advisers");
    }
    return body.needs();
  }

  private static long revision(String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }

  private Decider decider() {
    return new Decider(signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER));
  }
}
