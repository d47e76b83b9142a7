package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.NearestAnswer.Near;
import io.vitrine.catalog.browse.NearestShops;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The shops by their distance from a French postcode, of which nothing is kept. */
@Path("nearest-shops")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NearestShopsResource {

  private final NearestShops nearest;
  private final Refusals refusals;

  @Inject
  public NearestShopsResource(NearestShops nearest, Refusals refusals) {
    this.nearest = nearest;
    this.refusals = refusals;
  }

  /**
   * The shops around a place, the nearest first.
   *
   * @param exact whether it is a town or district; else its surroundings or a department
   * @param withinKilometres how true the place is
   */
  public record NearestJson(String place, boolean exact, int withinKilometres, List<Away> items) {
    static NearestJson of(Near near) {
      return new NearestJson(
          near.place().name(),
          near.place().exact(),
          near.place().within(),
          near.shops().stream()
              .map(s -> new Away(s.shop().code(), s.shop().name(), s.shop().city(), s.kilometres()))
              .toList());
    }
  }

  /** A shop; kilometres as the crow flies, or nothing where its place is not known. */
  public record Away(String shop, String name, String city, Integer kilometres) {}

  /** 422 for what is no postcode, 404 for one overseas or of no department. */
  @GET
  @PermitAll
  public Response nearest(@QueryParam("postcode") String postcode) {
    return nearest
        .to(postcode)
        .fold(
            near -> Response.ok(NearestJson.of(near)).header("Cache-Control", "no-store").build(),
            reason ->
                refusals
                    .from("io.vitrine.catalog.browse.texts", reason.status(), reason.code())
                    .response());
  }
}
