package io.vitrine.store.arrival.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.CheckIn;
import io.vitrine.store.arrival.TypeCode;
import io.vitrine.store.dossier.WhoActs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Somebody with an appointment is here: by her code from anywhere, or by the staff. */
@Path("check-ins")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CheckInsResource {

  private final TypeCode typeCode;
  private final CheckIn checkIn;
  private final WhoActs whoActs;
  private final ArrivalProblems problems;

  @Inject
  public CheckInsResource(
      TypeCode typeCode, CheckIn checkIn, WhoActs whoActs, ArrivalProblems problems) {
    this.typeCode = typeCode;
    this.checkIn = checkIn;
    this.whoActs = whoActs;
    this.problems = problems;
  }

  /** Open to the shop's screen; five wrong codes are borne from one address, the sixth is 429. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response byCode(ArrivalJson.CodeTyped typed, @Context HttpServletRequest request) {
    if (typed == null || typed.shop() == null || typed.code() == null) {
      throw new InvalidValue("a check-in names a shop and a code");
    }
    return typeCode
        .type(typed.shop(), typed.code(), request.getRemoteAddr())
        .fold(
            welcome ->
                Response.status(Response.Status.CREATED)
                    .entity(ArrivalJson.Greeting.of(welcome))
                    .build(),
            refused -> problems.of(refused).response());
  }

  /** By somebody of the staff who knows her. */
  @POST
  @Path("{appointment}")
  @RolesAllowed({"ADVISER", "MANAGER"})
  public Response byStaff(@PathParam("appointment") String appointment) {
    return checkIn
        .byStaff(appointment, whoActs.acting())
        .fold(
            welcome ->
                Response.status(Response.Status.CREATED)
                    .entity(
                        new ArrivalJson.Received(
                            welcome.visit(), welcome.shop(), welcome.appointment()))
                    .build(),
            refused -> problems.of(refused).response());
  }
}
