package io.vitrine.booking.privacy.rest;

import io.vitrine.booking.privacy.OwnFile;
import io.vitrine.booking.privacy.OwnLink;
import io.vitrine.booking.privacy.OwnPages;
import io.vitrine.booking.privacy.OwnPeople;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What the house knows of her as a file; for the browser in which her page is open. */
@Path("my-page-file")
@RequestScoped
@PermitAll
public class OwnFileResource {

  private static final String TEXTS = "io.vitrine.booking.privacy.texts";

  private final OwnPages pages;
  private final OwnFile file;
  private final OwnPeople people;
  private final Refusals refusals;
  private final HttpServletRequest request;

  @Inject
  public OwnFileResource(
      OwnPages pages,
      OwnFile file,
      OwnPeople people,
      Refusals refusals,
      @Context HttpServletRequest request) {
    this.pages = pages;
    this.file = file;
    this.people = people;
    this.refusals = refusals;
    this.request = request;
  }

  /**
   * @param form {@code text} for lines to read, else JSON
   */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public Response read(@QueryParam("form") String form) {
    Optional<OwnLink.Whom> whom =
        pages.of(OwnCookie.of(request)).map(OwnLink::whom).filter(her -> her.email() != null);
    if (whom.isEmpty()) {
      return refusals.from(TEXTS, 404, "own-page-closed").response();
    }
    if (people.isToChoose(whom.get())) {
      return refusals.from(TEXTS, 409, "own-page-shared").response();
    }
    boolean text = "text".equals(form);
    return Response.ok(text ? file.lines(whom.get()) : file.of(whom.get()).toString())
        .type(text ? "text/plain;charset=UTF-8" : MediaType.APPLICATION_JSON)
        .header(
            "Content-Disposition",
            "attachment; filename=\"vitrine." + (text ? "txt" : "json") + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
