package io.vitrine.booking.terms.rest;

import io.vitrine.booking.shop.ShopRules;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.terms.SetShopRules;
import io.vitrine.booking.terms.SetSkill;
import io.vitrine.booking.terms.TermsAnswer;
import io.vitrine.booking.terms.TermsProblems;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a shop's manager sets: its rules of booking, and who knows which topic. */
@Path("shops/{shop}")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ShopTermsResource {

  private final Shops shops;
  private final Topics topics;
  private final SetShopRules rules;
  private final SetSkill skills;
  private final TermsProblems problems;

  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public ShopTermsResource(
      Shops shops, Topics topics, SetShopRules rules, SetSkill skills, TermsProblems problems) {
    this.shops = shops;
    this.topics = topics;
    this.rules = rules;
    this.skills = skills;
    this.problems = problems;
  }

  /** At least so much notice, at most so far ahead. */
  public record RulesBody(Integer noticeMinutes, Integer horizonDays) {}

  /** 1 knows it, 2 is at home in it, 3 teaches it; 0 does not know it. */
  public record SkillBody(Integer level) {}

  /** The new revision. */
  public record ChangedBody(long revision) {}

  @GET
  @Path("booking-rules")
  @Consumes(MediaType.WILDCARD)
  public Response rules() {
    ShopRules now = mine().rules();
    return Response.ok(new RulesBody(now.noticeMinutes(), now.horizonDays()))
        .tag(String.valueOf(now.revision()))
        .build();
  }

  @PUT
  @Path("booking-rules")
  public Response say(@HeaderParam("If-Match") String ifMatch, RulesBody body) {
    ShopRules was = mine().rules();
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    if (!ifMatch.replace("\"", "").strip().equals(String.valueOf(was.revision()))) {
      return problems.of(TermsAnswer.Refused.STALE).response();
    }
    if (body == null || body.noticeMinutes() == null || body.horizonDays() == null) {
      throw new InvalidValue("rules have noticeMinutes and horizonDays");
    }
    ShopRules wanted = new ShopRules(body.noticeMinutes(), body.horizonDays(), 0);
    return answer(rules.say(shop, was, wanted, signedIn.getStaff()));
  }

  @PUT
  @Path("skills/{staff}/{topic}")
  public Response know(
      @PathParam("staff") String staff, @PathParam("topic") String topic, SkillBody body) {
    mine();
    if (body == null || body.level() == null || body.level() < 0 || body.level() > 3) {
      throw new InvalidValue("a level lies between 0 and 3");
    }
    return topics
        .find(topic)
        .map(found -> answer(skills.say(shop, staff, topic, body.level(), signedIn.getStaff())))
        .orElseGet(() -> problems.of(TermsAnswer.Refused.UNKNOWN_TOPIC).response());
  }

  private Response answer(TermsAnswer answer) {
    return answer.fold(
        done -> Response.ok(new ChangedBody(done.revision())).build(),
        refused -> problems.of(refused).response());
  }

  private ShopSheet mine() {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    return shops
        .find(shop)
        .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
  }
}
