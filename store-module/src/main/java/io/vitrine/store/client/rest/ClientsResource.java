package io.vitrine.store.client.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.ClientAnswer;
import io.vitrine.store.client.ClientFact;
import io.vitrine.store.client.ClientProblems;
import io.vitrine.store.client.ClientRefusal;
import io.vitrine.store.client.Consent;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.KeepFacts;
import io.vitrine.store.client.OpenClient;
import io.vitrine.store.client.Recognise;
import io.vitrine.store.client.RememberClient;
import io.vitrine.store.client.SayConsent;
import io.vitrine.store.client.search.FindClients;
import io.vitrine.store.client.search.FoundClient;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The people of the book, for advisers and managers of their shops. */
@Path("clients")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ClientsResource {

  private static final int A_PAGE = 50;

  private final OpenClient openClient;
  private final RememberClient rememberClient;
  private final FindClients find;
  private final ClientProblems problems;
  private final WhoActs whoActs;

  @Inject private KeepFacts keepFacts;
  @Inject private SayConsent sayConsent;
  @Inject private Recognise recognise;
  @Inject private ShopRights rights;
  @Inject private SignedIn signedIn;

  @Inject
  public ClientsResource(
      OpenClient openClient,
      RememberClient rememberClient,
      FindClients find,
      ClientProblems problems,
      WhoActs whoActs) {
    this.openClient = openClient;
    this.rememberClient = rememberClient;
    this.find = find;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  /**
   * A shop's book, the latest contact first; or, with words, the best answers of all one's shops.
   *
   * @param words a name, telephone number, e-mail address, number of a receipt or of a client
   * @param adviser whose book; all of the shop's without it
   */
  @GET
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("adviser") String adviser,
      @QueryParam("words") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    if (page < 1 || page > 10_000 || words != null && words.length() > FindClients.LONGEST) {
      throw new InvalidValue(
          "a page is from 1 to 10000, words at most " + FindClients.LONGEST + " characters");
    }
    if (words != null && !words.isBlank()) {
      List<FoundClient> found = find.by(words, acting().shops());
      return fresh(new ClientJson.Page(null, found.size(), 1, items(found)));
    }
    if (!rights.allow(acting(), shop, "client book")) {
      return problems.of(ClientRefusal.OTHER_SHOP).response();
    }
    Optional<String> whose = Optional.ofNullable(adviser).filter(staff -> !staff.isBlank());
    return fresh(
        new ClientJson.Page(
            shop,
            find.countBook(shop, whose),
            page,
            items(find.book(shop, whose, (page - 1) * A_PAGE, A_PAGE))));
  }

  /**
   * 409 names the client with the same address or number; {@code although} is another person. 409
   * too for a number whose owner asked to be left alone; {@code again} is her taking that back.
   */
  @POST
  public Response remember(ClientJson.New body) {
    ClientJson.New told = present(body);
    return answer(
        rememberClient.remember(
            new RememberClient.Wish(
                told.shop(),
                new Contact(told.name(), told.email(), told.phone(), told.language()),
                Boolean.TRUE.equals(told.agreed()),
                channel(told.channel()),
                Boolean.TRUE.equals(told.although()),
                Boolean.TRUE.equals(told.again())),
            acting()),
        number ->
            Response.created(URI.create("clients/" + number))
                .entity(new ClientJson.Made(number))
                .build());
  }

  @GET
  @Path("{client}")
  public Response one(@PathParam("client") String number) {
    return answer(
        openClient.of(number, acting(), managed()), view -> fresh(ClientJson.Whole.of(view)));
  }

  @PUT
  @Path("{client}")
  public Response change(@PathParam("client") String number, ClientJson.Reach body) {
    ClientJson.Reach told = present(body);
    if (told.version() == null) {
      throw new InvalidValue("a change names the version that was read");
    }
    return answer(
        rememberClient.change(
            number,
            new Contact(told.name(), told.email(), told.phone(), told.language()),
            told.version(),
            acting()),
        version -> Response.ok(new ClientJson.Version(version)).build());
  }

  @POST
  @Path("{client}/facts")
  public Response add(@PathParam("client") String number, ClientJson.NewFact body) {
    ClientJson.NewFact told = present(body);
    return answer(
        keepFacts.add(
            number,
            new ClientFact.Said(
                named(ClientFact.Kind.class, told.kind()), told.words(), told.day()),
            acting()),
        id ->
            Response.created(URI.create("clients/" + number + "/facts/" + id))
                .entity(new ClientJson.Written(id))
                .build());
  }

  @DELETE
  @Path("{client}/facts/{fact}")
  public Response strike(@PathParam("client") String number, @PathParam("fact") String fact) {
    return answer(keepFacts.strike(number, fact, acting()), kind -> Response.noContent().build());
  }

  /** Her word for a purpose; taken back for {@code MEMORY} she is erased at once. */
  @PUT
  @Path("{client}/consents/{purpose}")
  public Response say(
      @PathParam("client") String number,
      @PathParam("purpose") String purpose,
      ClientJson.Word body) {
    ClientJson.Word told = present(body);
    if (told.given() == null) {
      throw new InvalidValue("a word is given or taken back");
    }
    return answer(
        sayConsent.say(
            number,
            new SayConsent.Word(
                named(Consent.Purpose.class, purpose),
                told.given(),
                channel(told.channel()),
                Boolean.TRUE.equals(told.neverAgain())),
            acting()),
        remembered -> Response.noContent().build());
  }

  /** This visit is hers; again changes nothing. */
  @PUT
  @Path("{client}/visits/{shop}/{visit}")
  public Response recognise(
      @PathParam("client") String number,
      @PathParam("shop") String shop,
      @PathParam("visit") String visit) {
    return answer(
        recognise.onVisit(number, new VisitId(shop, visit), acting()),
        root -> Response.ok(new ClientJson.Made(root)).build());
  }

  /** Opens the page of somebody of another shop for the rest of the day. */
  @POST
  @Path("{client}/reasons")
  public Response reason(@PathParam("client") String number, ClientJson.Reason body) {
    return answer(
        recognise.elsewhere(number, present(body).words(), acting()),
        root -> Response.ok(new ClientJson.Made(root)).build());
  }

  private static List<ClientJson.Item> items(List<FoundClient> found) {
    return found.stream().map(ClientJson.Item::of).toList();
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new InvalidValue("something must be said");
    }
    return body;
  }

  private static Consent.Channel channel(String name) {
    return name == null ? Consent.Channel.IN_PERSON : named(Consent.Channel.class, name);
  }

  private static <E extends Enum<E>> E named(Class<E> kinds, String name) {
    for (E kind : kinds.getEnumConstants()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new InvalidValue("there is no such " + kinds.getSimpleName());
  }

  private <V> Response answer(ClientAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }

  private Acting acting() {
    return whoActs.acting();
  }

  private Set<String> managed() {
    return signedIn.shopsWith(Role.MANAGER);
  }

  private static Response fresh(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }
}
