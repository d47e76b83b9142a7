package io.vitrine.booking.enquiry.rest;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.enquiry.Enquire;
import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryAnswer;
import io.vitrine.booking.enquiry.EnquiryFlaw;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.enquiry.EnquiryReason;
import io.vitrine.booking.enquiry.EnquiryWanted;
import io.vitrine.booking.enquiry.WorkOnEnquiry;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Call-back requests and written questions: anybody asks, the shop's people answer. */
@Path("enquiries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EnquiriesResource {

  private static final int MOST = 100;

  @Inject private Enquire enquire;
  @Inject private Enquiries enquiries;
  @Inject private WorkOnEnquiry work;
  @Inject private EnquiryPace pace;
  @Inject private EnquiryRefusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @POST
  @PermitAll
  public Response ask(@HeaderParam("Idempotency-Key") String key, EnquiryJson.AskedBody body) {
    if (!pace.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refusals.tooMany(pace.most()).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null || body.customer() == null || body.kind() == null) {
      throw new BadRequestException();
    }
    Optional<Problem> refused = refused(key, body);
    if (refused.isPresent()) {
      return refused.get().response();
    }
    EnquiryWanted wanted = body.wanted();
    return enquire
        .ask(wanted, Attempt.of(key, wanted))
        .fold(done -> receipt(done.enquiry()), no -> refusals.problem(no.reason()).response());
  }

  private Optional<Problem> refused(String key, EnquiryJson.AskedBody body) {
    EnquiryJson.PersonBody who = body.customer();
    if (key == null) {
      return Optional.of(refusals.keyMissing());
    }
    if (Customer.breaksLines(who.name(), who.email(), who.phone())) {
      return Optional.of(refusals.lineBreak());
    }
    Set<EnquiryFlaw> flaws =
        EnquiryWanted.flaws(body.kind(), who.name(), who.email(), who.phone(), body.text());
    return flaws.isEmpty() ? Optional.empty() : Optional.of(refusals.flawed(flaws));
  }

  private static Response receipt(Enquiry it) {
    return Response.status(201)
        .header("Cache-Control", "no-store")
        .entity(new EnquiryJson.ReceiptBody(it.id(), it.kind(), it.askedAt(), it.dueAt()))
        .build();
  }

  /** To be done: the next one due first; done: the last one first. */
  @GET
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  @Consumes(MediaType.WILDCARD)
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("view") @DefaultValue("to-do") String view,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (!shops().contains(String.valueOf(shop))) {
      return refusals.notAllowed().response();
    }
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("a page is counted from 1 and has 1 to 100 rows");
    }
    Enquiries.View which = view(view);
    return Response.ok(
            new EnquiryJson.EnquiryPage(
                enquiries.page(shop, which, page, size).stream()
                    .map(it -> EnquiryJson.of(it, clock.instant()))
                    .toList(),
                page,
                enquiries.count(shop, which)))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Enquiries.View view(String name) {
    return switch (name) {
      case "to-do" -> Enquiries.View.TO_DO;
      case "done" -> Enquiries.View.DONE;
      default -> throw new InvalidValue("a view is to-do or done, not " + name);
    };
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  @Consumes(MediaType.WILDCARD)
  public Response see(@PathParam("id") String id) {
    return enquiries
        .find(id, shops())
        .map(this::ok)
        .orElseGet(() -> refusals.problem(EnquiryReason.UNKNOWN_ENQUIRY).response());
  }

  /** Somebody takes it, so that nobody else begins. */
  @POST
  @Path("{id}/taking")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  @Consumes(MediaType.WILDCARD)
  public Response take(@PathParam("id") String id) {
    return answer(work.take(id, shops(), who()));
  }

  @POST
  @Path("{id}/answer")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response answerInWriting(@PathParam("id") String id, EnquiryJson.AnswerBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(work.answer(id, shops(), who(), body.text()));
  }

  @POST
  @Path("{id}/calls")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response called(@PathParam("id") String id, EnquiryJson.CallBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(
        body.reached() ? work.reached(id, shops(), who()) : work.notReached(id, shops(), who()));
  }

  private Response answer(EnquiryAnswer answer) {
    return answer.fold(done -> ok(done.enquiry()), no -> refusals.problem(no.reason()).response());
  }

  private Response ok(Enquiry it) {
    return Response.ok(EnquiryJson.of(it, clock.instant()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Collection<String> shops() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
  }

  private Enquiry.Colleague who() {
    return new Enquiry.Colleague(signedIn.getStaff(), signedIn.getName());
  }
}
