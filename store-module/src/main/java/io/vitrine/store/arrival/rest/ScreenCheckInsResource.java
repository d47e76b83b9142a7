package io.vitrine.store.arrival.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.ScanScreen;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** A phone in the shop tells what the shop's screen shows; open to everybody who sees it. */
@Path("screen-check-ins")
@RequestScoped
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ScreenCheckInsResource {

  private final ScanScreen scanScreen;
  private final ArrivalProblems problems;
  private final Clock clock;

  @Inject
  public ScreenCheckInsResource(ScanScreen scanScreen, ArrivalProblems problems, Clock clock) {
    this.scanScreen = scanScreen;
    this.problems = problems;
    this.clock = clock;
  }

  /** Five wrong codes are borne from one address, the sixth is 429; an old one of the shop 403. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response arrive(ArrivalJson.Scanned scanned, @Context HttpServletRequest request) {
    if (scanned == null
        || scanned.shop() == null
        || scanned.shopCode() == null
        || (scanned.code() == null) == (scanned.topic() == null)) {
      throw new InvalidValue(
          "who scans a screen names the shop, its code, and either an appointment's code or a"
              + " topic");
    }
    String language = scanned.language() == null ? "fr" : scanned.language();
    return scanScreen
        .arrive(
            new ScanScreen.Scan(scanned.shop(), scanned.shopCode(), clock.instant()),
            new ScanScreen.Guest(scanned.code(), scanned.firstName(), scanned.topic(), language),
            request.getRemoteAddr(),
            String.valueOf(request.getHeader("User-Agent")))
        .fold(
            visit ->
                Response.status(Response.Status.CREATED)
                    .entity(new ArrivalJson.Received(visit, scanned.shop(), null))
                    .build(),
            refused -> problems.of(refused).response());
  }
}
