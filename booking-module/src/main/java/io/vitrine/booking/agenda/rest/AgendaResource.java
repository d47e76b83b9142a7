package io.vitrine.booking.agenda.rest;

import io.vitrine.booking.agenda.AgendaSheet;
import io.vitrine.booking.agenda.MoveForHouse;
import io.vitrine.booking.agenda.ReadAgenda;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.MarkMissed;
import io.vitrine.booking.appointment.rest.AppointmentRefusals;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The calendar of a shop's advisers, for those who work there. */
@Path("shops/{shop}/agenda")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AgendaResource {

  private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  private final ReadAgenda agenda;
  private final MoveForHouse moving;
  private final Shops shops;
  private final AppointmentRefusals refused;
  private final Refusals refusals;

  @Inject private MarkMissed missing;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;

  @PathParam("shop")
  private String shop;

  @Inject
  public AgendaResource(
      ReadAgenda agenda,
      MoveForHouse moving,
      Shops shops,
      AppointmentRefusals refused,
      Refusals refusals) {
    this.agenda = agenda;
    this.moving = moving;
    this.shops = shops;
    this.refused = refused;
    this.refusals = refusals;
  }

  /** Some days of a shop. */
  public record AgendaBody(
      String shop,
      String zone,
      LocalDate from,
      int days,
      List<ShiftBody> shifts,
      List<MeetingBody> appointments) {}

  /** A working time and its breaks. */
  public record ShiftBody(String staff, Instant from, Instant until, List<BreakBody> breaks) {}

  /** A break. */
  public record BreakBody(Instant from, Instant until) {}

  /** An appointment and, around it, the time that its adviser is busy with it. */
  public record MeetingBody(
      String number,
      long version,
      String state,
      String topic,
      String staff,
      String staffName,
      String customer,
      Instant from,
      Instant until,
      Instant busyFrom,
      Instant busyUntil) {}

  /** To when, with whom, why; {@code staff} may be null. */
  public record MoveBody(Instant from, String staff, String reason) {}

  @GET
  public Response days(
      @QueryParam("staff") String staff,
      @QueryParam("from") String from,
      @QueryParam("days") @DefaultValue("1") int days) {
    return agenda
        .of(mine(), staff == null || staff.isBlank() ? null : staff, day(from), days)
        .map(sheet -> Response.ok(body(sheet)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  @POST
  @Path("{number}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("number") String number, MoveBody body) {
    if (body == null || body.from() == null) {
      throw new BadRequestException();
    }
    HouseWord word = new HouseWord(signedIn.getStaff(), body.reason());
    return moving
        .move(mine(), number, new MoveForHouse.Wish(body.from(), body.staff(), word))
        .fold(
            done ->
                Response.ok(json(done.appointment())).header("Cache-Control", "no-store").build(),
            no -> refused.problemForStaff(no.reason(), no.alternatives()).response());
  }

  /** The customer has not come. */
  @POST
  @Path("{number}/misses")
  public Response missed(@PathParam("number") String number) {
    return missing
        .said(mine(), number, signedIn.getStaff())
        .fold(
            done ->
                Response.ok(json(done.appointment())).header("Cache-Control", "no-store").build(),
            no -> refused.problemForStaff(no.reason(), no.alternatives()).response());
  }

  private String mine() {
    if (!signedIn.mayActIn(Role.ADVISER, shop) && !signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    return shop;
  }

  private LocalDate day(String from) {
    try {
      return from == null || from.isBlank()
          ? LocalDate.ofInstant(
              clock.instant(), shops.find(shop).map(ShopSheet::zoneId).orElse(HOUSE))
          : LocalDate.parse(from);
    } catch (DateTimeException e) {
      throw new InvalidValue("from is a day like 2026-12-12");
    }
  }

  private static AgendaBody body(AgendaSheet sheet) {
    return new AgendaBody(
        sheet.shop().shop(),
        sheet.zone().getId(),
        sheet.first(),
        sheet.days(),
        sheet.shifts().stream()
            .map(
                s ->
                    new ShiftBody(
                        s.staff(),
                        s.from(),
                        s.to(),
                        s.breaks().stream().map(b -> new BreakBody(b.from(), b.to())).toList()))
            .toList(),
        sheet.meetings().stream().map(m -> json(m.appointment())).toList());
  }

  private static MeetingBody json(Appointment it) {
    AgendaSheet.Meeting meeting = new AgendaSheet.Meeting(it, "", "");
    return new MeetingBody(
        it.number(),
        it.version(),
        it.state().name(),
        it.topic(),
        it.adviser().staff(),
        it.adviser().name(),
        it.customer().name(),
        it.from(),
        it.until(),
        meeting.busyFrom(),
        meeting.busyUntil());
  }
}
