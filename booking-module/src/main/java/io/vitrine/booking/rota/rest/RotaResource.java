package io.vitrine.booking.rota.rest;

import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.labour.rest.BreachJson;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.rest.RepairBody;
import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.PublishRota;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaProblems;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * {@code /booking/api/v1/shops/rivoli/rota/2026-W51}: the week, its shifts, its publication. Every
 * change names the version it was decided on ({@code If-Match}) and gets the new one ({@code
 * ETag}).
 */
@Path("shops/{shop}/rota/{week}")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RotaResource {

  private final ReadRota readRota;
  private final ChangeRota changeRota;
  private final PublishRota publishRota;
  private final RotaProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @PathParam("week")
  private String week;

  @HeaderParam("If-Match")
  private String ifMatch;

  @Context private UriInfo address;
  @Inject private Language language;

  @Inject
  public RotaResource(
      ReadRota readRota,
      ChangeRota changeRota,
      PublishRota publishRota,
      RotaProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.readRota = readRota;
    this.changeRota = changeRota;
    this.publishRota = publishRota;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /** The week of a shop. */
  public record WeekJson(
      String shop,
      String week,
      String zone,
      String state,
      long version,
      List<PersonJson> people,
      List<ShiftJson> shifts) {}

  /** One person's sum and what of it breaks law or contract. */
  public record PersonJson(
      String staff, String name, long minutes, long agreedMinutes, List<BreachJson> breaches) {}

  /** All shifts of a week; a week is one page. */
  public record ShiftsJson(List<ShiftJson> items) {}

  /** What is to become of the appointments of a shift that is taken away. */
  public record RemovalWanted(List<RepairBody> repairs) {}

  /** Which shift it became, and the week's new version. */
  public record ChangedJson(String id, long version) {}

  @GET
  public Response week() {
    RotaSheet sheet = readRota.of(mine.of(shop), Week.parse(week));
    LabourWords words = new LabourWords(language.getLocale());
    return Response.ok(
            new WeekJson(
                sheet.shop(),
                sheet.week().toString(),
                sheet.zone().getId(),
                sheet.state().name(),
                sheet.version(),
                sheet.people().stream().map(person -> json(person, words)).toList(),
                shifts(sheet)))
        .tag(String.valueOf(sheet.version()))
        .build();
  }

  @GET
  @Path("shifts")
  public Response shifts() {
    RotaSheet sheet = readRota.of(mine.of(shop), Week.parse(week));
    return Response.ok(new ShiftsJson(shifts(sheet))).tag(String.valueOf(sheet.version())).build();
  }

  @POST
  @Path("shifts")
  public Response add(ShiftWanted wanted) {
    WeekSeen seen = seen();
    if (!sent(wanted).chosen().isEmpty()) {
      throw new InvalidValue("a new shift strands nothing, so it repairs nothing");
    }
    return answer(
        changeRota.all(
            seen,
            List.of(ShiftChange.added(wanted.person(), wanted.time(readRota.zoneOf(shop)))),
            Reason.said(wanted.reason()),
            Chosen.nothing(signedIn.getStaff())),
        done ->
            Response.created(address.getAbsolutePathBuilder().path(done.shift()).build())
                .entity(new ChangedJson(done.shift(), done.version())));
  }

  /** What would strand appointments is a 409 with proposals, to be sent again with repairs. */
  @PUT
  @Path("shifts/{id}")
  public Response move(@PathParam("id") String id, ShiftWanted wanted) {
    WeekSeen seen = seen();
    return answer(
        changeRota.all(
            seen,
            List.of(
                ShiftChange.moved(id, sent(wanted).person(), wanted.time(readRota.zoneOf(shop)))),
            Reason.said(wanted.reason()),
            new Chosen(wanted.chosen(), signedIn.getStaff())),
        done -> Response.ok(new ChangedJson(done.shift(), done.version())));
  }

  @DELETE
  @Path("shifts/{id}")
  @Consumes(MediaType.WILDCARD)
  public Response remove(@PathParam("id") String id) {
    return answer(
        changeRota.remove(seen(), id, Chosen.nothing(signedIn.getStaff())),
        done -> Response.noContent());
  }

  /** Takes a shift away together with the repairs of what that strands. */
  @POST
  @Path("shifts/{id}/removal")
  public Response remove(@PathParam("id") String id, RemovalWanted wanted) {
    WeekSeen seen = seen();
    if (wanted == null) {
      throw new InvalidValue("a removal says what becomes of the appointments");
    }
    return answer(
        changeRota.remove(
            seen, id, new Chosen(RepairBody.repairs(wanted.repairs()), signedIn.getStaff())),
        done -> Response.noContent());
  }

  /** The week becomes everybody's, or what is prepared for it; no word is needed. */
  @POST
  @Path("publication")
  @Consumes(MediaType.WILDCARD)
  public Response publish() {
    return answer(
        publishRota.publish(seen(), null, Chosen.nothing(signedIn.getStaff())),
        done -> Response.ok(new ChangedJson(null, done.version())));
  }

  private Response answer(
      RotaAnswer answer, Function<RotaAnswer.Done, Response.ResponseBuilder> done) {
    return answer.fold(
        d -> done.apply(d).tag(String.valueOf(d.version())).build(),
        refused -> problems.of(refused).response());
  }

  private WeekSeen seen() {
    return new WeekSeen(mine.of(shop), Week.parse(week), IfMatch.version(ifMatch));
  }

  private static ShiftWanted sent(ShiftWanted wanted) {
    if (wanted == null) {
      throw new InvalidValue("a shift has a person, a day, a beginning and an end");
    }
    return wanted;
  }

  private static List<ShiftJson> shifts(RotaSheet sheet) {
    return sheet.people().stream()
        .flatMap(
            p ->
                p.shifts().stream()
                    .filter(RotaSheet.Duty::isPublished)
                    .map(s -> ShiftJson.of(p.staff(), s)))
        .toList();
  }

  private static PersonJson json(RotaSheet.Person person, LabourWords words) {
    return new PersonJson(
        person.staff(),
        person.name(),
        person.worked().toMinutes(),
        person.agreed().toMinutes(),
        person.breaches().stream()
            .map(breach -> BreachJson.of(breach, words, person.name()))
            .toList());
  }
}
