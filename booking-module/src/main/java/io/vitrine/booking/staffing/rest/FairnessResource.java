package io.vitrine.booking.staffing.rest;

import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.booking.staffing.HoursFile;
import io.vitrine.booking.staffing.PlannedHours;
import io.vitrine.booking.staffing.ReadFairness;
import io.vitrine.booking.worktime.Week;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/fairness?week=2026-W51}: who bears what over the twelve weeks
 * that end with one, and what was planned for whom and worked in each of them.
 */
@Path("shops/{shop}/fairness")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
public class FairnessResource {

  private final ReadFairness reading;
  private final MyShop mine;

  @PathParam("shop")
  private String shop;

  @QueryParam("week")
  private String week;

  @Inject
  public FairnessResource(ReadFairness reading, MyShop mine) {
    this.reading = reading;
    this.mine = mine;
  }

  FairnessResource() {
    this(null, null);
  }

  /** Twelve weeks of a shop's people. */
  public record FairnessJson(
      String shop, String from, String to, List<AverageJson> averages, List<PersonJson> people) {}

  /** What each would bear if all bore the same. */
  public record AverageJson(String burden, double average) {}

  /** One person. */
  public record PersonJson(
      String staff,
      String name,
      int agreedMinutes,
      List<CountJson> counts,
      int wishes,
      int wishesGranted) {}

  /** How often, and how often it would be by agreed working time. */
  public record CountJson(String burden, int count, double share) {}

  /** Planned and worked time. */
  public record HoursJson(String shop, List<String> weeks, List<HoursOfJson> people) {}

  /**
   * One person's minutes, in the order of the weeks.
   *
   * @param workedMinutes {@code null} in weeks that are not over, or of which nothing is known
   */
  public record HoursOfJson(
      String staff,
      String name,
      int agreedMinutes,
      List<Long> plannedMinutes,
      List<Long> workedMinutes) {}

  @GET
  public FairnessJson fairness() {
    Fairness fairness = reading.of(mine.of(shop), MyShop.week(week));
    return new FairnessJson(
        shop,
        fairness.from().toString(),
        fairness.to().toString(),
        Arrays.stream(Burden.values())
            .map(burden -> new AverageJson(burden.name(), rounded(fairness.average(burden))))
            .toList(),
        fairness.people().stream().map(person -> json(fairness, person)).toList());
  }

  private static PersonJson json(Fairness fairness, Fairness.Person person) {
    return new PersonJson(
        person.member().staff(),
        person.member().name(),
        person.member().weeklyMinutes(),
        Arrays.stream(Burden.values())
            .map(
                burden ->
                    new CountJson(
                        burden.name(), person.of(burden), rounded(fairness.share(burden, person))))
            .toList(),
        person.wished().asked(),
        person.wished().granted());
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  @GET
  @Path("hours")
  public HoursJson hours() {
    PlannedHours hours = reading.hours(mine.of(shop), MyShop.week(week));
    return new HoursJson(
        shop,
        hours.weeks().stream().map(Week::toString).toList(),
        hours.rows().stream().map(row -> json(hours, row)).toList());
  }

  private static HoursOfJson json(PlannedHours hours, PlannedHours.Row row) {
    return new HoursOfJson(
        row.member().staff(),
        row.member().name(),
        row.member().weeklyMinutes(),
        hours.weeks().stream().map(week -> row.of(week).toMinutes()).toList(),
        hours.weeks().stream()
            .map(week -> row.workedIn(week).map(Duration::toMinutes).orElse(null))
            .toList());
  }

  /** The hours for a spreadsheet. */
  @GET
  @Path("hours/file")
  @Produces("text/csv; charset=UTF-8")
  public Response file() {
    PlannedHours hours = reading.hours(mine.of(shop), MyShop.week(week));
    return Response.ok(HoursFile.of(hours))
        .header(
            "Content-Disposition",
            "attachment; filename=\"heures-" + shop + "-" + MyShop.week(week) + ".csv\"")
        .build();
  }
}
