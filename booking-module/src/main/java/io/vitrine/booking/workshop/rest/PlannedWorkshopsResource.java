package io.vitrine.booking.workshop.rest;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.booking.workshop.PlanWorkshop;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopAnswer;
import io.vitrine.booking.workshop.WorkshopProblems;
import io.vitrine.booking.workshop.WorkshopSketch;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * {@code /booking/api/v1/shops/rivoli/planned-workshops}: what a shop plans for groups, drafts too.
 * A change names the revision it was decided on ({@code If-Match}).
 */
@Path("shops/{shop}/planned-workshops")
@RequestScoped
@RolesAllowed("MANAGER")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PlannedWorkshopsResource {

  private static final int MOST = 100;

  private final PlanWorkshop planning;
  private final Workshops workshops;
  private final WorkshopProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;

  @Inject private Clock clock;

  @PathParam("shop")
  private String shop;

  @Inject
  public PlannedWorkshopsResource(
      PlanWorkshop planning,
      Workshops workshops,
      WorkshopProblems problems,
      MyShop mine,
      SignedIn signedIn) {
    this.planning = planning;
    this.workshops = workshops;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
  }

  /** A text in both languages. */
  public record TextBody(String fr, String en) {}

  /**
   * A workshop as it is sent.
   *
   * @param sameAs another date of the same workshop, when it is planned
   */
  public record WantedBody(
      TextBody title,
      TextBody about,
      List<String> hosts,
      String room,
      Instant from,
      Integer minutes,
      Integer preparation,
      Integer tidying,
      Integer places,
      Instant reserveUntil,
      String sameAs) {

    WorkshopSketch sketch() {
      if (title == null || about == null || minutes == null || places == null) {
        throw new InvalidValue("a workshop has title, about, minutes and places");
      }
      return new WorkshopSketch(
          new WorkshopSketch.Texts(title.fr(), title.en(), about.fr(), about.en()),
          hosts,
          room,
          from,
          new WorkshopSketch.Lengths(
              preparation == null ? 0 : preparation, minutes, tidying == null ? 0 : tidying),
          places,
          reserveUntil);
    }
  }

  /** A word to those who wanted to come, or none. */
  public record CancelBody(String reason) {}

  /** Who gives it. */
  public record HostBody(String staff, String name) {}

  /** A workshop as its shop sees it. */
  public record PlannedBody(
      String number,
      String series,
      String shop,
      String zone,
      String state,
      long revision,
      TextBody title,
      TextBody about,
      List<HostBody> hosts,
      String room,
      Instant from,
      Instant until,
      int minutes,
      int preparation,
      int tidying,
      int places,
      int taken,
      Instant reserveUntil,
      String cancelledBecause) {

    static PlannedBody of(Workshop it) {
      WorkshopSketch sketch = it.sketch();
      return new PlannedBody(
          it.number(),
          it.series(),
          it.shop(),
          it.zone(),
          it.state().name(),
          it.revision(),
          new TextBody(sketch.texts().titleFr(), sketch.texts().titleEn()),
          new TextBody(sketch.texts().aboutFr(), sketch.texts().aboutEn()),
          it.hosts().stream().map(PlannedBody::host).toList(),
          it.room(),
          it.from(),
          it.until(),
          it.minutes(),
          sketch.lengths().preparation(),
          sketch.lengths().tidying(),
          it.places(),
          it.taken(),
          it.reserveUntil(),
          it.cancelledBecause());
    }

    private static HostBody host(Adviser it) {
      return new HostBody(it.staff(), it.name());
    }
  }

  /** A page of them. */
  public record PlannedListBody(List<PlannedBody> items, int page, long total) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response list(
      @QueryParam("past") @DefaultValue("false") boolean past,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    mine.of(shop);
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("a page is counted from 1 and has 1 to 100 rows");
    }
    Instant now = clock.instant();
    return Response.ok(
            new PlannedListBody(
                workshops.planned(shop, past, now, page, size).stream()
                    .map(PlannedBody::of)
                    .toList(),
                page,
                workshops.countPlanned(shop, past, now)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  public Response plan(WantedBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return planning
        .plan(shop, body.sketch(), body.sameAs(), signedIn.getStaff())
        .fold(
            done ->
                Response.fromResponse(ok(done))
                    .status(201)
                    .location(URI.create("shops/" + shop + "/planned-workshops/" + number(done)))
                    .build(),
            this::refused);
  }

  private static String number(WorkshopAnswer.Done done) {
    return done.workshop().number();
  }

  @GET
  @Path("{number}")
  @Consumes(MediaType.WILDCARD)
  public Response one(@PathParam("number") String number) {
    mine.of(shop);
    return workshops
        .inShop(shop, number)
        .map(it -> ok(new WorkshopAnswer.Done(it)))
        .orElseGet(() -> refused(new WorkshopAnswer.Unknown()));
  }

  @PUT
  @Path("{number}")
  public Response change(
      @PathParam("number") String number,
      @HeaderParam("If-Match") String ifMatch,
      WantedBody body) {
    mine.of(shop);
    if (ifMatch == null) {
      throw new WebApplicationException(428);
    }
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(planning.change(shop, number, revision(ifMatch), body.sketch()));
  }

  private static long revision(String ifMatch) {
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** From now on customers see it. */
  @POST
  @Path("{number}/opening")
  @Consumes(MediaType.WILDCARD)
  public Response open(@PathParam("number") String number) {
    mine.of(shop);
    return answer(planning.open(shop, number));
  }

  /** Everybody who reserved or waits is told. */
  @POST
  @Path("{number}/cancellation")
  public Response cancel(@PathParam("number") String number, CancelBody body) {
    mine.of(shop);
    return answer(planning.cancel(shop, number, body == null ? "" : body.reason()));
  }

  private Response answer(WorkshopAnswer answer) {
    return answer.fold(PlannedWorkshopsResource::ok, this::refused);
  }

  private static Response ok(WorkshopAnswer.Done done) {
    return Response.ok(PlannedBody.of(done.workshop()))
        .tag(String.valueOf(done.workshop().revision()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response refused(WorkshopAnswer.Refused refused) {
    return problems.of(refused).response();
  }
}
