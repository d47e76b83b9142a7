package io.vitrine.booking.appointment.rest;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.CalendarOf;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** An appointment as a file for the customer's own calendar, behind her link. */
@Path("calendar-files")
@RequestScoped
public class CalendarFilesResource {

  private final FindAppointment appointments;
  private final CalendarOf calendars;
  private final AppointmentRefusals refusals;

  @Inject
  public CalendarFilesResource(
      FindAppointment appointments, CalendarOf calendars, AppointmentRefusals refusals) {
    this.appointments = appointments;
    this.calendars = calendars;
    this.refusals = refusals;
  }

  @GET
  @Path("{link}")
  @PermitAll
  @Produces({"text/calendar;charset=UTF-8", Problem.MEDIA_TYPE})
  public Response file(@PathParam("link") String link) {
    return appointments
        .byLink(link)
        .map(this::file)
        .orElseGet(() -> refusals.unknownLink().response());
  }

  private Response file(Appointment appointment) {
    return Response.ok(calendars.toKeep(appointment))
        .header(
            "Content-Disposition",
            "attachment; filename=\"vitrine-" + appointment.number() + ".ics\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
