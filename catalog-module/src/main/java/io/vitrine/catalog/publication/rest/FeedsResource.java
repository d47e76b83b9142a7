package io.vitrine.catalog.publication.rest;

import io.vitrine.catalog.publication.FeedPace;
import io.vitrine.catalog.publication.Feeds;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** Feeds for merchant centres; written as they are read, whatever the size of the catalogue. */
@Path("feeds")
@RequestScoped
@Produces({MediaType.APPLICATION_XML, Problem.MEDIA_TYPE})
public class FeedsResource {

  private static final int FRESH_SECONDS = 900;

  private final Feeds feeds;
  private final FeedPace pace;
  private final Shops shops;
  private final Language language;
  private final Refusals refusals;

  @Context private HttpServletRequest request;

  @Inject
  public FeedsResource(
      Feeds feeds, FeedPace pace, Shops shops, Language language, Refusals refusals) {
    this.feeds = feeds;
    this.pace = pace;
    this.shops = shops;
    this.language = language;
    this.refusals = refusals;
  }

  /** The product feed in the language asked for by {@code lang}. */
  @GET
  @Path("products")
  @PermitAll
  public Response products() {
    Locale locale = language.getLocale();
    return sent(out -> feeds.products(locale, out));
  }

  /** The local inventory of one shop; 404 for an unknown one. */
  @GET
  @Path("local-inventory/{shop}")
  @PermitAll
  public Response localInventory(@PathParam("shop") String shop) {
    return shops.all().stream().anyMatch(known -> known.code().equals(shop))
        ? sent(out -> feeds.localInventory(shop, out))
        : refusals.from("io.vitrine.catalog.browse.texts", 404, "unknown-shop").response();
  }

  private Response sent(StreamingOutput feed) {
    if (!pace.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refusals.ofStatus(429).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    CacheControl fresh = new CacheControl();
    fresh.setMaxAge(FRESH_SECONDS);
    return Response.ok(feed, MediaType.APPLICATION_XML_TYPE).cacheControl(fresh).build();
  }
}
