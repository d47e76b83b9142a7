package io.vitrine.booking.enquiry.rest;

import io.vitrine.booking.enquiry.AnswerTimes;
import io.vitrine.booking.enquiry.ReadAnswerTimes;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How soon a shop answers, by week. */
@Path("enquiry-figures")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EnquiryFiguresResource {

  @Inject private ReadAnswerTimes times;
  @Inject private EnquiryRefusals refusals;
  @Inject private SignedIn signedIn;

  /** A week; numbers that nothing can be said about yet are null. */
  public record WeekBody(
      String monday, int asked, int waiting, Integer medianMinutes, Integer keptPercent) {}

  /** The last weeks, the newest first. */
  public record FiguresBody(String shop, int promisedHours, List<WeekBody> items) {}

  @GET
  @RolesAllowed("MANAGER")
  public Response figures(
      @QueryParam("shop") String shop, @QueryParam("weeks") @DefaultValue("12") int weeks) {
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(shop))) {
      return refusals.notAllowed().response();
    }
    List<WeekBody> items =
        times.of(shop, weeks).stream().map(EnquiryFiguresResource::body).toList();
    return Response.ok(new FiguresBody(shop, times.promisedHours(), items))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static WeekBody body(AnswerTimes.Week week) {
    return new WeekBody(
        week.monday().toString(),
        week.asked(),
        week.waiting(),
        week.medianMinutes(),
        week.keptPercent());
  }
}
