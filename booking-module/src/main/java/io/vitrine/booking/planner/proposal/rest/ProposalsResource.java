package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.planner.proposal.AdoptProposal;
import io.vitrine.booking.planner.proposal.KeepProposal;
import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalAnswer;
import io.vitrine.booking.planner.proposal.ProposalProblems;
import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.booking.planner.proposal.ProposeRota;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code /booking/api/v1/shops/rivoli/rota-proposals}: searches for a rota. One is begun with a
 * POST and looked at until it has ended; what it found so far can be kept at any time.
 */
@Path("shops/{shop}/rota-proposals")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProposalsResource {

  private static final int MOST = 50;

  private final ProposeRota proposing;
  private final Proposals proposals;
  private final KeepProposal keeping;
  private final AdoptProposal adopting;
  private final ProposalProblems problems;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Context private UriInfo address;
  @Context private Request request;

  @Inject
  public ProposalsResource(
      ProposeRota proposing,
      Proposals proposals,
      KeepProposal keeping,
      AdoptProposal adopting,
      ProposalProblems problems,
      Refusals refusals,
      SignedIn signedIn) {
    this.proposing = proposing;
    this.proposals = proposals;
    this.keeping = keeping;
    this.adopting = adopting;
    this.problems = problems;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A proposal among others. */
  public record ShortJson(
      String id,
      String firstWeek,
      int weeks,
      String purpose,
      String state,
      Instant startedAt,
      Long cost,
      Integer unmet) {}

  /**
   * The newest first.
   *
   * @param next where the next page begins, or {@code null} on the last
   */
  public record ProposalsJson(List<ShortJson> items, Integer next) {}

  /** Which one it became. */
  public record StartedJson(String id) {}

  @GET
  public Response list(
      @QueryParam("limit") @DefaultValue("20") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    mine();
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new InvalidValue("limit lies between 1 and " + MOST + ", offset is not negative");
    }
    List<Proposal> found = proposals.of(shop, limit + 1, offset);
    return Response.ok(
            new ProposalsJson(
                found.stream().limit(limit).map(ProposalsResource::json).toList(),
                found.size() > limit ? offset + limit : null))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(ProposalBody body) {
    mine();
    if (body == null) {
      throw new InvalidValue("a proposal names its first week");
    }
    body.shops(shop).forEach(this::mine);
    return proposing
        .start(body.wanted(shop, signedIn.getStaff()))
        .fold(
            done ->
                Response.created(address.getAbsolutePathBuilder().path(done.id()).build())
                    .entity(new StartedJson(done.id()))
                    .build(),
            this::refused);
  }

  /** Changes its entity tag with each news. */
  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id) {
    mine();
    Optional<Proposal> found = proposals.find(shop, id);
    if (found.isEmpty()) {
      return refused(new ProposalAnswer.Unknown());
    }
    EntityTag tag = new EntityTag(String.valueOf(found.get().revision()));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same != null
            ? same
            : Response.ok(ProposalJson.of(found.get(), proposals.together(found.get()))))
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  @POST
  @Path("{id}/stop")
  public Response stop(@PathParam("id") String id) {
    mine();
    return keeping.stop(shop, id).fold(done -> Response.accepted().build(), this::refused);
  }

  @POST
  @Path("{id}/adoption")
  public Response adopt(@PathParam("id") String id) {
    mine();
    return adopting
        .adopt(shop, id, signedIn.getStaff())
        .fold(done -> Response.noContent().build(), this::refused);
  }

  /** All shops that were searched for together, if she manages them all. */
  @POST
  @Path("{id}/together/adoption")
  public Response adoptAll(@PathParam("id") String id) {
    mine();
    return adopting
        .adoptAll(shop, id, signedIn.getStaff(), it -> signedIn.mayActIn(Role.MANAGER, it))
        .fold(done -> Response.noContent().build(), this::refused);
  }

  private Response refused(ProposalAnswer.Refused refused) {
    return problems.of(refused).response();
  }

  private void mine() {
    mine(shop);
  }

  private void mine(String managed) {
    if (!signedIn.mayActIn(Role.MANAGER, managed)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
  }

  private static ShortJson json(Proposal proposal) {
    var document = proposal.document();
    return new ShortJson(
        proposal.id(),
        proposal.firstWeek().toString(),
        proposal.weeks().size(),
        proposal.purpose().name(),
        proposal.state().name(),
        proposal.startedAt(),
        document.cost(),
        document.cost() == null ? null : document.unmet());
  }
}
