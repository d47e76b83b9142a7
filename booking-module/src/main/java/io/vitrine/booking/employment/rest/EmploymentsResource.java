package io.vitrine.booking.employment.rest;

import io.vitrine.booking.employment.AgreeEmployment;
import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.employment.EmploymentProblems;
import io.vitrine.booking.employment.EmploymentSheets;
import io.vitrine.booking.employment.EmploymentSheets.Agreed;
import io.vitrine.booking.employment.EmploymentSheets.Sheet;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code /booking/api/v1/shops/rivoli/employments}: what is agreed with the people of a shop, from
 * which day on. A change names the revision of that person on which it was decided ({@code
 * If-Match}).
 */
@Path("shops/{shop}/employments")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EmploymentsResource {

  private final EmploymentSheets sheets;
  private final AgreeEmployment agreeing;
  private final EmploymentProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @Inject
  public EmploymentsResource(
      EmploymentSheets sheets,
      AgreeEmployment agreeing,
      EmploymentProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.sheets = sheets;
    this.agreeing = agreeing;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /**
   * What is agreed from a day on.
   *
   * @param adultOn the day of majority, {@code null} for an adult
   * @param sundaysSaidOn the day of the person's own word, {@code null} where she does not work on
   *     Sundays
   */
  public record AgreedBody(
      LocalDate from,
      Integer weeklyMinutes,
      LocalDate adultOn,
      Set<DayOfWeek> freeDays,
      LocalDate sundaysSaidOn) {

    static AgreedBody of(Agreed row) {
      Employment it = row.employment();
      return new AgreedBody(
          it.from(), it.weeklyMinutes(), it.adultOn(), it.freeDays(), row.sundaysSaidOn());
    }

    Employment employment(String staff) {
      if (from == null || weeklyMinutes == null) {
        throw new InvalidValue("an employment has a first day and the minutes of a week");
      }
      return new Employment(
          staff,
          from,
          weeklyMinutes,
          adultOn,
          freeDays == null ? EnumSet.noneOf(DayOfWeek.class) : freeDays,
          sundaysSaidOn != null);
    }
  }

  /** One person, with level by topic and the languages of an adviser. */
  public record PersonBody(
      String staff,
      String name,
      long revision,
      List<AgreedBody> agreed,
      Map<String, Integer> skills,
      Set<String> languages) {

    static PersonBody of(Sheet sheet) {
      return new PersonBody(
          sheet.staff(),
          sheet.name(),
          sheet.revision(),
          sheet.rows().stream().map(AgreedBody::of).toList(),
          sheet.skills(),
          sheet.languages());
    }
  }

  /** The people of a shop; they are one page. */
  public record PeopleBody(String shop, List<PersonBody> items) {}

  /** The person's new revision. */
  public record ChangedBody(long revision) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response list() {
    mine.of(shop);
    return Response.ok(new PeopleBody(shop, sheets.of(shop).stream().map(PersonBody::of).toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @PUT
  @Path("{staff}")
  public Response agree(
      @PathParam("staff") String staff, @HeaderParam("If-Match") String ifMatch, AgreedBody body) {
    mine.of(shop);
    if (body == null) {
      throw new InvalidValue("an employment has a first day and the minutes of a week");
    }
    return agreeing
        .agree(
            shop,
            body.employment(staff),
            body.sundaysSaidOn(),
            revision(ifMatch),
            signedIn.getStaff())
        .fold(
            done ->
                Response.ok(new ChangedBody(done.revision()))
                    .tag(String.valueOf(done.revision()))
                    .build(),
            refused -> problems.of(refused).response());
  }

  private static long revision(String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }
}
