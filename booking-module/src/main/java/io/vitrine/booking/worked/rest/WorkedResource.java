package io.vitrine.booking.worked.rest;

import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.booking.worked.ConfirmWorked;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.SayWorked;
import io.vitrine.booking.worked.WorkedAnswer;
import io.vitrine.booking.worked.WorkedDayKey;
import io.vitrine.booking.worked.WorkedProblems;
import io.vitrine.booking.worked.WorkedSheet;
import io.vitrine.booking.worked.WorkedSheet.Confirmation;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/worked-hours}: what was planned and what was worked in a week
 * of a shop, for its managers, who correct it and stand for it.
 */
@Path("shops/{shop}/worked-hours")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WorkedResource {

  private final ReadWorked reading;
  private final SayWorked saying;
  private final ConfirmWorked confirming;
  private final WorkedProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public WorkedResource(
      ReadWorked reading,
      SayWorked saying,
      ConfirmWorked confirming,
      WorkedProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.reading = reading;
    this.saying = saying;
    this.confirming = confirming;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  WorkedResource() {
    this(null, null, null, null, null, null);
  }

  /**
   * A week of a shop.
   *
   * @param confirmed whether a manager stands for all that was said
   */
  public record WeekBody(
      String shop,
      String week,
      boolean confirmed,
      String confirmedBy,
      Instant confirmedAt,
      List<PersonBody> people) {}

  /** One person's week. */
  public record PersonBody(
      String staff, String name, long plannedMinutes, long workedMinutes, List<WorkedBody> days) {}

  /** The {@code ETag} is what a confirmation names: how many words about the week there are. */
  @GET
  public Response week(@QueryParam("week") String week) {
    WorkedSheet sheet = reading.week(mine.of(shop), MyShop.week(week));
    return Response.ok(
            new WeekBody(
                shop,
                sheet.week().toString(),
                sheet.isConfirmed(),
                sheet.confirmed().map(Confirmation::by).orElse(null),
                sheet.confirmed().map(Confirmation::at).orElse(null),
                sheet.people().stream().map(WorkedResource::body).toList()))
        .header("Cache-Control", "no-store")
        .tag(String.valueOf(sheet.said()))
        .build();
  }

  private static PersonBody body(WorkedSheet.Person person) {
    return new PersonBody(
        person.staff(),
        person.name(),
        person.planned().toMinutes(),
        person.worked().toMinutes(),
        person.days().stream().map(WorkedBody::of).toList());
  }

  @PUT
  @Path("{staff}/{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(
      @PathParam("staff") String staff, @PathParam("day") String day, WorkedBody.SaidBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(
        saying.ofSomebody(
            new WorkedDayKey(staff, shop, WorkedBody.day(day)), body.hours(), signedIn.getStaff()));
  }

  /** Without {@code If-Match} a 428; an old one is a 412. */
  @PUT
  @Path("{week}/confirmation")
  public Response confirm(@PathParam("week") String week, @HeaderParam("If-Match") String seen) {
    mine.of(shop);
    return answer(confirming.confirm(shop, Week.parse(week), number(seen), signedIn.getStaff()));
  }

  private static int number(String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Integer.parseInt(ifMatch.replace("\"", "").trim());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }

  private Response answer(WorkedAnswer answer) {
    return answer.fold(
        done -> Response.noContent().tag(String.valueOf(done.said())).build(),
        refused -> problems.of(refused).response());
  }
}
