package io.vitrine.booking.demand.rest;

import io.vitrine.booking.demand.DemandSheet;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.demand.ReadDemand;
import io.vitrine.booking.demand.forecast.BackTest;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/demand}: how many people a shop needs in each half-hour, and
 * why. Work is in people; at most 35 days, and their number is the page.
 */
@Path("shops/{shop}/demand")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DemandResource {

  private static final int MOST_DAYS = 35;

  private final ReadDemand demand;
  private final MyShop mine;
  private final Refusals refusals;

  @PathParam("shop")
  private String shop;

  @Inject
  public DemandResource(ReadDemand demand, MyShop mine, Refusals refusals) {
    this.demand = demand;
    this.mine = mine;
    this.refusals = refusals;
  }

  /** The days asked for; half-hours in which nobody is needed are left out. */
  public record DemandBody(
      String shop,
      String zone,
      LocalDate from,
      int days,
      String basis,
      List<OutlookBody> outlook,
      List<HalfHourBody> halfHours) {}

  /** A day's arrivals without appointment; in eight cases of ten between low and high. */
  public record OutlookBody(
      LocalDate day, double arrivals, int low, int high, String kind, List<String> events) {}

  /** What half an hour needs. */
  public record HalfHourBody(
      Instant from,
      int wanted,
      boolean open,
      double booked,
      double hosts,
      double expected,
      double low,
      double high,
      double arrivals,
      ReasonsBody reasons,
      List<String> events,
      List<TopicBody> topics) {}

  /** What its number is made of. */
  public record ReasonsBody(int atOnce, int walkIns, int minimum, int duty) {}

  /** What a topic needs; one person may stand for several. */
  public record TopicBody(
      String topic, double booked, double expected, double low, double high, int wanted) {}

  /** How far the forecast was off, beside the week before and the same week of the year before. */
  public record QualityBody(
      int weeks,
      long arrivals,
      ScoreBody forecast,
      ScoreBody lastWeek,
      ScoreBody lastYear,
      double intervalSays,
      double intervalHolds) {}

  /** Sums of misses over the sum of arrivals, and the quantile loss of a half-hour. */
  public record ScoreBody(double halfHours, double days, double pinball) {}

  @GET
  public Response need(
      @QueryParam("from") String from, @QueryParam("days") @DefaultValue("7") int days) {
    mine.of(shop);
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("days lie between 1 and " + MOST_DAYS + ", not " + days);
    }
    return demand
        .sheet(shop, day(from), days)
        .map(sheet -> Response.ok(body(sheet)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  @GET
  @Path("quality")
  public Response quality() {
    mine.of(shop);
    return demand
        .quality(shop)
        .map(it -> Response.ok(body(it)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(String.valueOf(written));
    } catch (DateTimeException e) {
      throw new InvalidValue("from is a day like 2026-12-12");
    }
  }

  private static DemandBody body(DemandSheet sheet) {
    return new DemandBody(
        sheet.curve().shop(),
        sheet.curve().zone().getId(),
        sheet.curve().from(),
        sheet.curve().days(),
        sheet.curve().basis().name(),
        sheet.outlooks().stream()
            .map(
                it ->
                    new OutlookBody(
                        it.day(),
                        rounded(it.arrivals()),
                        it.low(),
                        it.high(),
                        it.factors().kind().name(),
                        it.events().stream().map(e -> e.event().name()).toList()))
            .toList(),
        sheet.curve().halfHours().stream().map(DemandResource::body).toList());
  }

  private static HalfHourBody body(HalfHour half) {
    HalfHour.Work work = half.work();
    HalfHour.Reasons why = half.reasons();
    return new HalfHourBody(
        half.from(),
        half.wanted(),
        half.open(),
        rounded(work.booked()),
        rounded(work.hosts()),
        rounded(work.expected()),
        rounded(work.low()),
        rounded(work.high()),
        rounded(work.arrivals()),
        new ReasonsBody(why.atOnce(), why.walkIns(), why.minimum(), why.duty()),
        half.events(),
        half.byTopic().values().stream().map(DemandResource::body).toList());
  }

  private static TopicBody body(NeedOf need) {
    return new TopicBody(
        need.topic(),
        rounded(need.booked()),
        rounded(need.expected()),
        rounded(need.low()),
        rounded(need.high()),
        need.wanted());
  }

  private static QualityBody body(BackTest.Quality it) {
    return new QualityBody(
        it.weeks(),
        it.arrivals(),
        body(it.forecast()),
        body(it.lastWeek()),
        body(it.lastYear()),
        rounded(it.saysHalfHours()),
        rounded(it.holdsHalfHours()));
  }

  private static ScoreBody body(BackTest.Score it) {
    return it == null
        ? null
        : new ScoreBody(rounded(it.halfHours()), rounded(it.days()), rounded(it.pinball()));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
