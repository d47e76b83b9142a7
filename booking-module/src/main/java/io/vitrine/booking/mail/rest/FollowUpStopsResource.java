package io.vitrine.booking.mail.rest;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.mail.FollowUpLetter;
import io.vitrine.booking.mail.FollowUpLetters;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * What {@code List-Unsubscribe} of an adviser's letter names: one POST of a mail program takes her
 * consent back (RFC 8058). Who opens the address is led to the page; looking changes nothing. The
 * store asks here which letters were stopped.
 */
@Path("follow-up-stops")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class FollowUpStopsResource {

  private static final String TEXTS = "io.vitrine.booking.mail.texts";
  private static final String AT_ONCE = "One-Click";

  private final FollowUpLetters letters;
  private final LinkTokens links;
  private final Refusals refusals;

  @Inject
  public FollowUpStopsResource(FollowUpLetters letters, LinkTokens links, Refusals refusals) {
    this.letters = letters;
    this.links = links;
    this.refusals = refusals;
  }

  /** A letter that was stopped. */
  public record Stop(String letter, Instant at) {
    static Stop of(FollowUpLetter letter) {
      return new Stop(letter.letter(), letter.stoppedAt());
    }
  }

  /** Those that were stopped since a moment. */
  public record Stops(List<Stop> stops) {}

  /** At most a thousand, the first of them first. */
  @GET
  @RolesAllowed("service:store")
  public Stops since(@QueryParam("since") String since) {
    try {
      return new Stops(
          letters.stoppedSince(Instant.parse(since == null ? "" : since)).stream()
              .map(Stop::of)
              .toList());
    } catch (DateTimeException e) {
      throw new InvalidValue("since is an instant");
    }
  }

  @GET
  @PermitAll
  @Path("{link}")
  public Response look(@PathParam("link") String link) {
    String token = link.replaceAll("[^A-Za-z0-9_-]", "");
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", links.site() + "/booking/follow-up/" + token)
        .build();
  }

  @POST
  @PermitAll
  @Path("{link}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stop(@PathParam("link") String link, @FormParam("List-Unsubscribe") String how) {
    if (!AT_ONCE.equals(how)) {
      return refusals.from(TEXTS, 422, "not-at-once").response();
    }
    return letters.stop(link)
        ? Response.noContent().build()
        : refusals.from(TEXTS, 404, "letters-unknown").response();
  }
}
