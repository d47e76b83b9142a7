package io.vitrine.booking.enquiry.rest;

import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.shell.InvalidValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/**
 * What somebody of the store's client book asked a shop for, by the address or telephone numbers
 * that she gave there. Sent as a body, so that no address stands in a log of requests.
 */
@Path("customer-enquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CustomerEnquiriesResource {

  private static final int MOST_NUMBERS = 5;

  private final Enquiries enquiries;

  @Inject
  public CustomerEnquiriesResource(Enquiries enquiries) {
    this.enquiries = enquiries;
  }

  /** Of whom; the numbers as they may have been typed. */
  public record Of(String shop, String email, List<String> phones) {}

  /** A call or a question; text, answer and times that are not there are left out. */
  public record Asked(
      String id,
      String kind,
      Instant askedAt,
      Instant dueAt,
      Instant respondedAt,
      String text,
      String answer,
      String staffName) {
    static Asked of(Enquiry enquiry) {
      return new Asked(
          enquiry.id(),
          enquiry.kind().name(),
          enquiry.askedAt(),
          enquiry.dueAt(),
          enquiry.respondedAt(),
          enquiry.text(),
          enquiry.answer(),
          enquiry.takenName());
    }
  }

  /** The latest first. */
  public record Told(List<Asked> enquiries) {}

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Told of(Of body) {
    if (body == null || body.shop() == null || body.phones() == null) {
      throw new InvalidValue("a shop, an address or null, and numbers are told");
    }
    if (body.phones().size() > MOST_NUMBERS) {
      throw new InvalidValue("at most five numbers");
    }
    return new Told(
        enquiries.of(body.shop(), body.email(), body.phones()).stream().map(Asked::of).toList());
  }
}
