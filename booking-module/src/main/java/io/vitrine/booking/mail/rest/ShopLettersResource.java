package io.vitrine.booking.mail.rest;

import io.vitrine.booking.mail.LetterKind;
import io.vitrine.booking.mail.ShopLetterMessage;
import io.vitrine.booking.mail.TakeShopLetter;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/**
 * Letters that people of the shops write to customers. The same message again is accepted and
 * changes nothing.
 */
@Path("shop-letters")
@RequestScoped
public class ShopLettersResource {

  private final TakeShopLetter taking;
  private final Refusals refusals;

  @Inject
  public ShopLettersResource(TakeShopLetter taking, Refusals refusals) {
    this.taking = taking;
    this.refusals = refusals;
  }

  /** The message as it comes. */
  public record LetterBody(
      String messageId,
      String shop,
      Instant at,
      String kind,
      String email,
      String language,
      String subject,
      String text,
      String why,
      String ticket,
      String stop) {

    public ShopLetterMessage message() {
      try {
        return new ShopLetterMessage(
            messageId == null ? null : UUID.fromString(messageId),
            shop,
            at,
            kind == null ? null : LetterKind.valueOf(kind),
            email,
            language,
            subject,
            text,
            why,
            ticket,
            stop);
      } catch (InvalidValue invalid) {
        throw invalid;
      } catch (IllegalArgumentException e) {
        throw new InvalidValue("messageId is a UUID and kind one of ours: " + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(LetterBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return taking.take(body.message())
        ? Response.accepted().build()
        : refusals.notFound().response();
  }
}
