package io.vitrine.store.aftersale.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.aftersale.ticket.Complaint;
import io.vitrine.store.aftersale.ticket.OpenTicket;
import io.vitrine.store.aftersale.ticket.ReadTicket;
import io.vitrine.store.aftersale.ticket.ServiceMove;
import io.vitrine.store.aftersale.ticket.ServiceState;
import io.vitrine.store.aftersale.ticket.ServiceTickets;
import io.vitrine.store.aftersale.ticket.ServiceVisit;
import io.vitrine.store.aftersale.ticket.SparePart;
import io.vitrine.store.aftersale.ticket.WorkOnTicket;
import io.vitrine.store.aftersale.ticket.WriteToHolder;
import io.vitrine.store.client.Contact;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** The pieces that are being put right, for the people of their shop. */
@Path("service-tickets")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ServiceTicketsResource {

  private static final int A_PAGE = 50;

  private final OpenTicket openTicket;
  private final ReadTicket readTicket;
  private final WorkOnTicket work;
  private final WriteToHolder write;
  private final ServiceTickets tickets;

  @Inject private AfterSaleProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private ShopRights rights;
  @Inject private ShopCards cards;
  @Inject private Clock clock;

  @Inject
  public ServiceTicketsResource(
      OpenTicket openTicket,
      ReadTicket readTicket,
      WorkOnTicket work,
      WriteToHolder write,
      ServiceTickets tickets) {
    this.openTicket = openTicket;
    this.readTicket = readTicket;
    this.work = work;
    this.write = write;
    this.tickets = tickets;
  }

  /** Those at work, the earliest promise first; or, with {@code over}, those given back. */
  @GET
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("over") @DefaultValue("false") boolean over,
      @QueryParam("page") @DefaultValue("1") int asked) {
    int page = Told.page(asked);
    if (!rights.allow(acting(), shop, "service tickets")) {
      return problems.of(AfterSaleRefusal.OTHER_SHOP).response();
    }
    LocalDate today = today(shop);
    return Told.fresh(
        new TicketJson.Page(
            shop,
            tickets.count(shop, over),
            tickets.overdue(shop, today),
            page,
            tickets.page(shop, over, (page - 1) * A_PAGE, A_PAGE).stream()
                .map(ticket -> TicketJson.Item.of(ticket, today))
                .toList()));
  }

  @POST
  public Response open(TicketJson.New body) {
    TicketJson.New told = Told.present(body);
    Contact contact =
        told.name() == null
            ? null
            : new Contact(told.name(), told.email(), told.phone(), told.language());
    Complaint complaint =
        new Complaint(
            told.shop(),
            told.client(),
            contact,
            told.receipt(),
            told.article(),
            told.wrong(),
            told.promisedOn());
    return answer(
        openTicket.open(complaint, acting()),
        number ->
            Response.created(URI.create("service-tickets/" + number))
                .entity(new TicketJson.Made(number))
                .build());
  }

  @GET
  @Path("{ticket}")
  public Response one(@PathParam("ticket") String number) {
    return answer(
        readTicket.of(number, acting()),
        view -> Told.fresh(TicketJson.Whole.of(view, today(view.ticket().getShop()))));
  }

  @POST
  @Path("{ticket}/steps")
  public Response move(@PathParam("ticket") String number, TicketJson.Move body) {
    TicketJson.Move told = Told.present(body);
    return now(
        work.move(
            number,
            new ServiceMove(
                Told.named(ServiceState.class, told.state()),
                told.words(),
                told.promisedOn(),
                Told.version(told.version())),
            acting()));
  }

  @POST
  @Path("{ticket}/parts")
  public Response ask(@PathParam("ticket") String number, TicketJson.Part body) {
    TicketJson.Part told = Told.present(body);
    return now(
        work.askPart(
            number,
            new SparePart.Wish(
                told.name(),
                told.quantity() == null ? 1 : told.quantity(),
                told.expectedOn(),
                Told.version(told.version())),
            acting()));
  }

  /** The part has come. */
  @PUT
  @Path("{ticket}/parts/{part}")
  public Response here(
      @PathParam("ticket") String number, @PathParam("part") String part, TicketJson.Version body) {
    return now(work.partHere(number, part, Told.version(Told.present(body).version()), acting()));
  }

  @PUT
  @Path("{ticket}/visit")
  public Response visit(@PathParam("ticket") String number, TicketJson.Visit body) {
    TicketJson.Visit told = Told.present(body);
    return now(
        work.agreeVisit(
            number,
            new ServiceVisit(Told.named(ServiceVisit.Kind.class, told.kind()), told.at()),
            Told.version(told.version()),
            acting()));
  }

  @POST
  @Path("{ticket}/letters")
  public Response write(@PathParam("ticket") String number, TicketJson.Written body) {
    TicketJson.Written told = Told.present(body);
    return now(
        write.write(
            number,
            new Letter(told.subject(), told.text()),
            Told.version(told.version()),
            acting()));
  }

  private Response now(AfterSaleAnswer<Long> answer) {
    return answer(answer, version -> Response.ok(new TicketJson.Now(version)).build());
  }

  private <V> Response answer(AfterSaleAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }

  private LocalDate today(String shop) {
    return LocalDate.ofInstant(clock.instant(), cards.zone(shop));
  }

  private Acting acting() {
    return whoActs.acting();
  }
}
