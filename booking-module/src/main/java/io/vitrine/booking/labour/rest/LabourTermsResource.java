package io.vitrine.booking.labour.rest;

import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourAnswer;
import io.vitrine.booking.labour.LabourProblems;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.labour.LabourTerm;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.labour.LabourValue;
import io.vitrine.booking.labour.Lawgiver;
import io.vitrine.booking.labour.SetTerm;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /booking/api/v1/labour-terms}: the values of labour law that are in force for a shop on a
 * day, and what sets them. A change names the agreement's revision on which it was decided.
 */
@Path("labour-terms")
@RequestScoped
@RolesAllowed({"MANAGER", "ADMIN"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LabourTermsResource {

  private final Agreements agreements;
  private final SetTerm setting;
  private final LabourProblems problems;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @Inject
  public LabourTermsResource(
      Agreements agreements,
      SetTerm setting,
      LabourProblems problems,
      Refusals refusals,
      SignedIn signedIn) {
    this.agreements = agreements;
    this.setting = setting;
    this.problems = problems;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /**
   * A value in force.
   *
   * @param unit what the amount counts: MINUTES, DAYS, WEEKS, TIMES, PERCENT, CLOCK (minutes since
   *     midnight) or YES_NO (1 is yes)
   * @param agreement which sets it
   * @param rules that are measured by it
   */
  public record TermBody(
      LabourValue value,
      LabourValue.Unit unit,
      int amount,
      String agreement,
      LocalDate from,
      LocalDate until,
      String article,
      String source,
      boolean confirmed,
      List<LabourRule> rules) {

    static TermBody of(LabourTerm term) {
      return new TermBody(
          term.value(),
          term.value().unit(),
          term.amount(),
          term.agreement(),
          term.from(),
          term.until(),
          term.article(),
          term.source(),
          term.confirmed(),
          Stream.of(LabourRule.values())
              .filter(rule -> rule.measuredBy().contains(term.value()))
              .toList());
    }
  }

  /** All values of a shop on a day; they are one page. */
  public record TermsBody(
      String shop,
      LocalDate day,
      String agreement,
      long revision,
      List<TermBody> items,
      List<LocalDate> openSundays) {}

  /** A value as it is to be from a day on. */
  public record TermWanted(
      LocalDate from,
      LocalDate until,
      Integer amount,
      String article,
      String source,
      Boolean confirmed) {}

  /** The agreement's new revision. */
  public record ChangedBody(long revision) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response terms(@QueryParam("shop") String shop, @QueryParam("day") String day) {
    if (shop == null
        || (!signedIn.mayActIn(Role.MANAGER, shop) && !signedIn.mayActIn(Role.ADMIN, shop))) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    LocalDate on = day == null || day.isBlank() ? setting.today() : day(day);
    LabourTerms terms = agreements.termsOf(shop, on);
    long revision = agreements.find(terms.agreement()).orElseThrow().revision();
    return Response.ok(
            new TermsBody(
                shop,
                on,
                terms.agreement(),
                revision,
                terms.values().values().stream().map(TermBody::of).toList(),
                List.copyOf(terms.openSundays())))
        .tag(String.valueOf(revision))
        .header("Cache-Control", "no-store")
        .build();
  }

  @PUT
  @Path("{agreement}/{value}")
  public Response say(
      @PathParam("agreement") String agreement,
      @PathParam("value") String name,
      @HeaderParam("If-Match") String ifMatch,
      TermWanted wanted) {
    Optional<LabourValue> value =
        Stream.of(LabourValue.values()).filter(it -> it.name().equals(name)).findFirst();
    if (value.isEmpty()) {
      throw new WebApplicationException(refusals.notFound().response());
    }
    if (wanted == null || wanted.amount() == null || wanted.confirmed() == null) {
      throw new InvalidValue("a value has from, amount, article, source and confirmed");
    }
    LabourTerm term =
        new LabourTerm(
            agreement,
            value.get(),
            wanted.from(),
            wanted.until(),
            wanted.amount(),
            wanted.article(),
            wanted.source(),
            wanted.confirmed());
    return answer(setting.say(term, revision(ifMatch), lawgiver()));
  }

  private Response answer(LabourAnswer answer) {
    return answer.fold(
        done ->
            Response.ok(new ChangedBody(done.revision()))
                .tag(String.valueOf(done.revision()))
                .build(),
        refused -> problems.of(refused).response());
  }

  private Lawgiver lawgiver() {
    return new Lawgiver(
        signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER), signedIn.shopsWith(Role.ADMIN));
  }

  static long revision(String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }

  static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }
}
