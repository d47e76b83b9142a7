package io.vitrine.booking.terms.rest;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.terms.Decider;
import io.vitrine.booking.terms.ForeseeTerms;
import io.vitrine.booking.terms.SetTopic;
import io.vitrine.booking.terms.TermsAnswer;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicSheet.Words;
import io.vitrine.booking.topic.TopicTerms;
import io.vitrine.booking.topic.Topics;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The terms of a topic. A change names the revision it was decided on ({@code If-Match}), and its
 * effect can be asked for before it is made.
 */
@Path("topics/{topic}")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TopicTermsResource {

  private final Topics topics;
  private final Shops shops;
  private final SetTopic setting;
  private final ForeseeTerms foreseeing;
  private final TermsProblems problems;

  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;

  @PathParam("topic")
  private String code;

  @HeaderParam("If-Match")
  private String ifMatch;

  @Inject
  public TopicTermsResource(
      Topics topics,
      Shops shops,
      SetTopic setting,
      ForeseeTerms foreseeing,
      TermsProblems problems) {
    this.topics = topics;
    this.shops = shops;
    this.setting = setting;
    this.foreseeing = foreseeing;
    this.problems = problems;
  }

  /** Terms as they go over the wire; minutes and days. */
  public record TermsBody(
      Words name,
      Words about,
      Words bring,
      Integer preparation,
      Integer advice,
      Integer buffer,
      Integer noticeMinutes,
      Integer horizonDays) {

    static TermsBody of(TopicTerms terms) {
      return new TermsBody(
          terms.name(),
          terms.about(),
          terms.bring(),
          terms.effort().preparation(),
          terms.effort().advice(),
          terms.effort().buffer(),
          terms.noticeMinutes(),
          terms.horizonDays());
    }

    TopicTerms terms() {
      if (preparation == null
          || advice == null
          || buffer == null
          || noticeMinutes == null
          || horizonDays == null) {
        throw new InvalidValue(
            "terms have preparation, advice, buffer, noticeMinutes and horizonDays");
      }
      return new TopicTerms(
          name, about, bring, new Effort(preparation, advice, buffer), noticeMinutes, horizonDays);
    }
  }

  /** A topic with the terms in force and all that were said. */
  public record TopicBody(
      String topic, String skill, long revision, TermsBody inForce, List<VersionBody> versions) {}

  /** Terms from a day on. */
  public record VersionBody(
      LocalDate validFrom, boolean inForce, String writtenBy, TermsBody terms) {}

  /** What a change would do in a shop, four weeks from its first day on. */
  public record EffectBody(String shop, long timesBefore, long timesAfter, long keeping) {}

  /** What a change would do in one's own shops. */
  public record EffectsBody(int days, List<EffectBody> shops) {}

  /** The topic's new revision. */
  public record ChangedBody(long revision) {}

  @GET
  @Path("terms")
  @Consumes(MediaType.WILDCARD)
  public Response terms() {
    Topic topic = topic();
    TopicBody body =
        new TopicBody(
            topic.code(),
            topic.skill(),
            topic.revision(),
            TermsBody.of(topic.terms()),
            setting.versions(code).stream()
                .map(
                    v ->
                        new VersionBody(
                            v.validFrom(), v.isInForce(), v.writtenBy(), TermsBody.of(v.terms())))
                .toList());
    return Response.ok(body).tag(String.valueOf(topic.revision())).build();
  }

  @PUT
  @Path("terms/{from}")
  public Response say(@PathParam("from") String from, TermsBody body) {
    return answer(setting.say(place(from), sent(body).terms(), decider()));
  }

  @DELETE
  @Path("terms/{from}")
  @Consumes(MediaType.WILDCARD)
  public Response takeBack(@PathParam("from") String from) {
    return answer(setting.takeBack(place(from), decider()));
  }

  /** Changes nothing. */
  @POST
  @Path("terms/{from}/effects")
  public Response effects(@PathParam("from") String from, TermsBody body) {
    Set<String> mine = signedIn.shopsWith(Role.MANAGER);
    List<ShopSheet> own = shops.all().stream().filter(s -> mine.contains(s.shop())).toList();
    List<EffectBody> effects =
        foreseeing.of(topic(), sent(body).terms(), day(from), own).stream()
            .map(e -> new EffectBody(e.shop().shop(), e.before(), e.after(), e.keeping()))
            .toList();
    return Response.ok(new EffectsBody(ForeseeTerms.DAYS, effects))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response answer(TermsAnswer answer) {
    return answer.fold(
        done ->
            Response.ok(new ChangedBody(done.revision()))
                .tag(String.valueOf(done.revision()))
                .build(),
        refused -> problems.of(refused).response());
  }

  private Topic topic() {
    return topics
        .find(code)
        .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
  }

  private SetTopic.Place place(String from) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      long revision = Long.parseLong(ifMatch.replace("\"", "").strip());
      return new SetTopic.Place(code, revision, day(from));
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }

  private static LocalDate day(String from) {
    try {
      return LocalDate.parse(from);
    } catch (DateTimeException e) {
      throw new InvalidValue("terms hold from a day like 2026-12-12 on");
    }
  }

  private static TermsBody sent(TermsBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }

  private Decider decider() {
    return new Decider(signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER));
  }
}
