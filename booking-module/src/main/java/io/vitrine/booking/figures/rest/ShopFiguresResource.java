package io.vitrine.booking.figures.rest;

import io.vitrine.booking.enquiry.AnswerTimes;
import io.vitrine.booking.enquiry.ReadAnswerTimes;
import io.vitrine.booking.figures.Figures;
import io.vitrine.booking.figures.ReadFigures;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What the store shows its managers of a shop's appointments and answers: sums alone. */
@Path("shop-figures")
@RequestScoped
public class ShopFiguresResource {

  private final ReadFigures figures;
  private final ReadAnswerTimes answers;
  private final Shops shops;
  private final Refusals refusals;

  @Inject
  public ShopFiguresResource(
      ReadFigures figures, ReadAnswerTimes answers, Shops shops, Refusals refusals) {
    this.figures = figures;
    this.answers = answers;
    this.shops = shops;
    this.refusals = refusals;
  }

  /**
   * Sums of some weeks.
   *
   * @param booked appointments that take place in these weeks, cancelled ones too
   * @param asked calls and questions of these weeks
   * @param decided of these, those that were answered or wait longer than promised
   */
  public record SumsBody(
      String shop,
      String from,
      String to,
      long booked,
      long kept,
      long missed,
      long cancelled,
      long asked,
      long decided,
      long answeredInTime) {

    static SumsBody of(String shop, List<Week> weeks, Figures read, AnswerTimes.Total answered) {
      return new SumsBody(
          shop,
          weeks.get(0).toString(),
          weeks.get(weeks.size() - 1).toString(),
          sum(read, Figures.Row::booked),
          sum(read, Figures.Row::kept),
          sum(read, Figures.Row::missed),
          sum(read, Figures.Row::cancelled),
          answered.asked(),
          answered.decided(),
          answered.kept());
    }

    private static long sum(Figures read, ToLongFunction<Figures.Row> of) {
      return read.rows().stream().mapToLong(of).sum();
    }
  }

  /** From the first week to the last, such as 2026-W42, both counted; at most 53. */
  @GET
  @RolesAllowed("service:store")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response sums(
      @QueryParam("shop") String code,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    List<Week> weeks = ReadFigures.weeks(Week.parse(from), Week.parse(to));
    Optional<ShopSheet> shop = shops.find(String.valueOf(code));
    if (shop.isEmpty()) {
      return refusals.notFound().response();
    }
    AnswerTimes.Total answered =
        answers.between(
            code,
            weeks.get(0).monday().atStartOfDay(shop.get().zoneId()).toInstant(),
            weeks
                .get(weeks.size() - 1)
                .next()
                .monday()
                .atStartOfDay(shop.get().zoneId())
                .toInstant());
    return Response.ok(
            SumsBody.of(code, weeks, figures.of(code, shop.get().zoneId(), weeks), answered))
        .header("Cache-Control", "no-store")
        .build();
  }
}
