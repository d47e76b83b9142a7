package io.vitrine.booking.figures.rest;

import io.vitrine.booking.figures.Figures;
import io.vitrine.booking.figures.ReadFigures;
import io.vitrine.booking.figures.SpreadsheetFile;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The figures of a shop, for its manager: at most 53 weeks, and their number is the page. */
@Path("shops/{shop}/figures")
@RequestScoped
@RolesAllowed("MANAGER")
public class FiguresResource {

  private final ReadFigures figures;
  private final Shops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @PathParam("shop")
  private String shop;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @Inject
  public FiguresResource(ReadFigures figures, Shops shops, SignedIn signedIn, Refusals refusals) {
    this.figures = figures;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** All rows of the weeks asked for. */
  public record FiguresBody(String shop, List<RowBody> rows, List<UseBody> use) {}

  /** Appointments of a week on a topic; what cannot be said yet is null. */
  public record RowBody(
      String week,
      String topic,
      long booked,
      long kept,
      long missed,
      long cancelled,
      Long keptPercent,
      Long leadTenthsOfDays,
      Long waitMinutes) {}

  /** How advisers' time was used. */
  public record UseBody(String week, long workingMinutes, long promisedMinutes, Long percent) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response figures() {
    Figures read = read();
    FiguresBody body =
        new FiguresBody(
            shop,
            read.rows().stream()
                .map(
                    r ->
                        new RowBody(
                            r.week().toString(),
                            r.topic(),
                            r.booked(),
                            r.kept(),
                            r.missed(),
                            r.cancelled(),
                            r.keptShare().orElse(null),
                            r.leadTenthsOfDays().orElse(null),
                            r.waiting().orElse(null)))
                .toList(),
            read.use().stream()
                .map(
                    u ->
                        new UseBody(
                            u.week().toString(), u.working(), u.promised(), u.share().orElse(null)))
                .toList());
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }

  @GET
  @Path("file")
  @Produces({"text/csv", Problem.MEDIA_TYPE})
  public Response file() {
    String name = "figures-" + shop + "-" + from + "-" + to + ".csv";
    return Response.ok(SpreadsheetFile.of(read()), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Figures read() {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    ShopSheet sheet =
        shops
            .find(shop)
            .orElseThrow(() -> new WebApplicationException(refusals.notFound().response()));
    List<Week> weeks = ReadFigures.weeks(Week.parse(from), Week.parse(to));
    return figures.of(shop, sheet.zoneId(), weeks);
  }
}
