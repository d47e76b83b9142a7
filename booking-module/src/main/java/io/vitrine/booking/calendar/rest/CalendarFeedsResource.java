package io.vitrine.booking.calendar.rest;

import io.vitrine.booking.calendar.ReadFeed;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A private calendar behind a link that nobody guesses; what has not changed is not sent again. */
@Path("calendar-feeds")
@RequestScoped
public class CalendarFeedsResource {

  private final ReadFeed feeds;
  private final Refusals refusals;

  @Context private Request request;

  @Inject
  public CalendarFeedsResource(ReadFeed feeds, Refusals refusals) {
    this.feeds = feeds;
    this.refusals = refusals;
  }

  @GET
  @Path("{token:[A-Za-z0-9_-]{32}}.ics")
  @PermitAll
  @Produces({"text/calendar;charset=UTF-8", Problem.MEDIA_TYPE})
  public Response read(@PathParam("token") String token) {
    return feeds.behind(token).map(this::answer).orElseGet(() -> refusals.notFound().response());
  }

  private Response answer(String calendar) {
    EntityTag tag = new EntityTag(fingerprint(calendar));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    CacheControl own = new CacheControl();
    own.setPrivate(true);
    own.setNoCache(true);
    return (unchanged == null ? Response.ok(calendar) : unchanged)
        .tag(tag)
        .cacheControl(own)
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot hash", e);
    }
  }
}
