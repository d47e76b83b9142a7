package io.vitrine.store.outbox.rest;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.outbox.WaitingMessages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** What the neighbours have still to be told of the manager's shops. */
@Path("waiting-messages")
@Produces("application/json")
@RolesAllowed("MANAGER")
public class OutboxResource {

  private static final int MOST = 100;

  private final WaitingMessages waiting;
  private final SignedIn signedIn;

  @Inject
  public OutboxResource(WaitingMessages waiting, SignedIn signedIn) {
    this.waiting = waiting;
    this.signedIn = signedIn;
  }

  /** How many wait, and the oldest of them. */
  public record WaitingJson(long total, List<MessageJson> items) {}

  /** A message that waits. */
  public record MessageJson(
      String id,
      String destination,
      String kind,
      String subject,
      String state,
      String since,
      int attempts,
      String nextAttempt,
      String lastError) {
    static MessageJson of(WaitingMessages.Waiting message) {
      return new MessageJson(
          message.id(),
          message.destination().name(),
          message.kind(),
          message.subject(),
          message.state().name(),
          message.since().toString(),
          message.attempts(),
          message.nextAttempt().toString(),
          message.lastError());
    }
  }

  @GET
  public WaitingJson list() {
    Set<String> shops = signedIn.shopsWith(Role.MANAGER);
    return new WaitingJson(
        waiting.count(shops), waiting.oldest(shops, MOST).stream().map(MessageJson::of).toList());
  }

  /** All that waits is tried again now. */
  @POST
  @Path("attempts")
  public Response tryNow() {
    waiting.tryNow(signedIn.shopsWith(Role.MANAGER));
    return Response.accepted().build();
  }
}
