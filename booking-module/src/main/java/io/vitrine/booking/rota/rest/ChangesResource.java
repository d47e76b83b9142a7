package io.vitrine.booking.rota.rest;

import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.rest.RepairBody;
import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.CopyWeek;
import io.vitrine.booking.rota.ForeseeRota;
import io.vitrine.booking.rota.PrepareRota;
import io.vitrine.booking.rota.PublishRota;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaProblems;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.RotaState;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/rota/2026-W51/changes}: several shifts of a week changed
 * together, prepared or at once, and what publishing would tell each person.
 */
@Path("shops/{shop}/rota/{week}/changes")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangesResource {

  private final ReadRota readRota;
  private final ForeseeRota foreseeing;
  private final ChangeRota changeRota;
  private final PrepareRota prepareRota;
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

  @Inject private Language language;
  @Inject private CopyWeek copyWeek;

  @Inject
  public ChangesResource(
      ReadRota readRota,
      ForeseeRota foreseeing,
      ChangeRota changeRota,
      PrepareRota prepareRota,
      PublishRota publishRota,
      RotaProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.readRota = readRota;
    this.foreseeing = foreseeing;
    this.changeRota = changeRota;
    this.prepareRota = prepareRota;
    this.publishRota = publishRota;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /** Why, and what becomes of appointments; both may be missing. */
  public record PublicationWanted(String reason, List<RepairBody> repairs) {}

  /** Which week is copied. */
  public record CopyWanted(String from) {}

  /** The week's new version. */
  public record WrittenJson(long version) {}

  /** What publishing would tell each person; a draft tells its people everything. */
  @GET
  public Response read() {
    RotaSheet sheet = readRota.of(mine.of(shop), Week.parse(week));
    return Response.ok(
            DiffJson.of(sheet, foreseeing.publishing(sheet), new LabourWords(language.getLocale())))
        .tag(String.valueOf(sheet.version()))
        .build();
  }

  /** All of these or none: written in a draft, prepared in a published week, or at once. */
  @POST
  public Response change(ChangesWanted wanted) {
    if (wanted == null) {
      throw new InvalidValue("changes say what shifts shall be");
    }
    WeekSeen seen = seen();
    RotaSheet sheet = readRota.of(shop, seen.week());
    List<ShiftChange> changes = wanted.changes(sheet);
    boolean now = wanted.isAtOnce() || sheet.state() == RotaState.DRAFT;
    return answer(
        now
            ? changeRota.all(seen, changes, Reason.said(wanted.reason()), chosen(wanted.repairs()))
            : prepareRota.prepare(seen, changes, signedIn.getStaff()));
  }

  /** The week gets the hours of another one and no others, as {@code {"from": "2026-W50"}}. */
  @POST
  @Path("copy")
  public Response copy(CopyWanted wanted) {
    if (wanted == null || wanted.from() == null) {
      throw new InvalidValue("a copy names the week it is made from");
    }
    return answer(copyWeek.from(Week.parse(wanted.from()), seen(), signedIn.getStaff()));
  }

  /** Nothing is prepared any more. */
  @DELETE
  @Consumes(MediaType.WILDCARD)
  public Response forget() {
    return answer(prepareRota.forgetAll(seen()));
  }

  /** What is prepared becomes everybody's, or a draft for the first time. */
  @POST
  @Path("publication")
  public Response publish(PublicationWanted wanted) {
    if (wanted == null) {
      throw new InvalidValue("a publication says a reason, repairs, or neither: {}");
    }
    return answer(
        publishRota.publish(seen(), Reason.said(wanted.reason()), chosen(wanted.repairs())));
  }

  private Chosen chosen(List<RepairBody> repairs) {
    return new Chosen(RepairBody.repairs(repairs), signedIn.getStaff());
  }

  private Response answer(RotaAnswer answer) {
    return answer.fold(
        done ->
            Response.ok(new WrittenJson(done.version()))
                .tag(String.valueOf(done.version()))
                .build(),
        refused -> problems.of(refused).response());
  }

  private WeekSeen seen() {
    return new WeekSeen(mine.of(shop), Week.parse(week), IfMatch.version(ifMatch));
  }
}
