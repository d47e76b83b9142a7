package io.vitrine.booking.mail.rest;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.mail.AddressMarks;
import io.vitrine.booking.mail.WhoseLetters;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What {@code List-Unsubscribe} of a reminder names: a mail program stops the letters that nobody
 * asked for by one POST (RFC 8058). Who opens the address is led to the page; looking changes
 * nothing.
 */
@Path("letter-stops/{link}")
@RequestScoped
@PermitAll
@Produces(Problem.MEDIA_TYPE)
public class LetterStopsResource {

  private static final String TEXTS = "io.vitrine.booking.mail.texts";
  private static final String AT_ONCE = "One-Click";

  private final WhoseLetters whose;
  private final AddressMarks marks;
  private final LinkTokens links;
  private final Refusals refusals;

  @Inject
  public LetterStopsResource(
      WhoseLetters whose, AddressMarks marks, LinkTokens links, Refusals refusals) {
    this.whose = whose;
    this.marks = marks;
    this.links = links;
    this.refusals = refusals;
  }

  @GET
  public Response look(@PathParam("link") String link) {
    String token = link.replaceAll("[^A-Za-z0-9_-]", "");
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", links.site() + "/booking/letters/" + token)
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stop(@PathParam("link") String link, @FormParam("List-Unsubscribe") String how) {
    Optional<String> email = whose.email(link);
    if (email.isEmpty()) {
      return refusals.from(TEXTS, 404, "letters-unknown").response();
    }
    if (!AT_ONCE.equals(how)) {
      return refusals.from(TEXTS, 422, "not-at-once").response();
    }
    marks.setRefused(email.get(), true);
    return Response.noContent().build();
  }
}
