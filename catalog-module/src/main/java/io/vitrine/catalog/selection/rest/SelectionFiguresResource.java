package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.CountSelections;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the store shows its managers of customers' lists: one number. */
@Path("selection-figures")
@RequestScoped
public class SelectionFiguresResource {

  private static final int MOST_DAYS = 371;

  private final CountSelections count;

  @Inject
  public SelectionFiguresResource(CountSelections count) {
    this.count = count;
  }

  /**
   * Lists begun in some days (UTC).
   *
   * @param until the day after the last
   */
  public record FiguresBody(String from, String until, long begun) {}

  /** At most 53 weeks. */
  @GET
  @RolesAllowed("service:store")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response figures(@QueryParam("from") String from, @QueryParam("until") String until) {
    LocalDate first = day(from);
    LocalDate end = day(until);
    if (!first.isBefore(end) || first.plusDays(MOST_DAYS).isBefore(end)) {
      throw new InvalidValue("figures are told for 1 to " + MOST_DAYS + " days in order");
    }
    long begun =
        count.begun(
            first.atStartOfDay(ZoneOffset.UTC).toInstant(),
            end.atStartOfDay(ZoneOffset.UTC).toInstant());
    return Response.ok(new FiguresBody(first.toString(), end.toString(), begun))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(String.valueOf(given));
    } catch (DateTimeException noDay) {
      throw new InvalidValue("a day is written as 2026-12-12");
    }
  }
}
