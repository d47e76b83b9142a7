package io.vitrine.store.terminal.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.rest.Whole;
import io.vitrine.store.terminal.AskTerminal;
import io.vitrine.store.terminal.AttemptAnswer;
import io.vitrine.store.terminal.AttemptRequest;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.Decision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Attempts at the card terminal of the till to which the device at hand belongs. */
@Path("terminal-attempts")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class AttemptsResource {

  private static final String TEXTS = "io.vitrine.store.terminal.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final AskTerminal terminal;
  private final PersonAtDevice presence;
  private final Refusals refusals;

  @Inject
  public AttemptsResource(AskTerminal terminal, PersonAtDevice presence, Refusals refusals) {
    this.terminal = terminal;
    this.presence = presence;
    this.refusals = refusals;
  }

  /**
   * What the terminal is asked for.
   *
   * @param visit whose customer pays, or {@code null} where money goes back
   * @param sale that money goes back from, or {@code null}
   * @param order whose deposit goes back, or {@code null}
   * @param approval a manager's code: always for an order, for a sale where the return wants one
   */
  public record QuestionJson(
      String visit, String sale, String order, BigDecimal amountCents, String approval) {
    AttemptRequest request(CounterRequest.Counter counter, String key) {
      if (Stream.of(visit, sale, order).filter(Objects::nonNull).count() != 1) {
        throw new InvalidValue("an attempt is for a visit, for a sale or for an order");
      }
      return new AttemptRequest(
          counter,
          key,
          visit != null
              ? AttemptSubject.VISIT
              : sale != null ? AttemptSubject.SALE : AttemptSubject.ORDER,
          visit != null ? visit : sale != null ? sale : order,
          amountCents == null ? Money.ZERO : Whole.cents("amountCents", amountCents),
          approval);
    }
  }

  /**
   * What a manager found at the terminal itself.
   *
   * @param authorisation the number on its slip, where money moved
   */
  public record DecisionJson(
      Boolean moneyMoved, String authorisation, String reason, String approval) {
    Decision decision(CounterRequest.Counter counter, String attempt) {
      if (moneyMoved == null) {
        throw new InvalidValue("a decision says whether money moved");
      }
      if (approval != null && approval.length() > 40) {
        throw new InvalidValue("an approval's code has at most 40 characters");
      }
      return new Decision(counter, attempt, moneyMoved, authorisation, reason, approval);
    }
  }

  /** Asks the terminal; the answer tells how the attempt stands, which may be unknown. */
  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Asks the till's card terminal for money, or to give it back",
      description =
          "The reference is kept before the terminal is asked. The same Idempotency-Key asks once."
              + " A deposit goes back with a manager's code only (approval), which is checked"
              + " before the terminal is asked and good for that order's cancellation afterwards."
              + " 201 also tells of attempts that were declined or stayed without an answer: see"
              + " state.")
  public Response ask(@HeaderParam("Idempotency-Key") String key, QuestionJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "attempt-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return present((device, counter) -> terminal.ask(body.request(counter, key)), 201);
  }

  @GET
  @Path("{attempt}")
  @Operation(summary = "How it stands with an attempt, without asking the terminal")
  public Response show(@PathParam("attempt") String attempt) {
    return present((device, counter) -> terminal.show(device.getShop(), attempt), 200);
  }

  /** Asks the terminal what became of a reference. */
  @POST
  @Path("{attempt}/readings")
  @Operation(summary = "Reads back from the terminal what became of an attempt")
  public Response read(@PathParam("attempt") String attempt) {
    return present((device, counter) -> terminal.readBack(device.getShop(), attempt), 200);
  }

  /** Gives back what was taken and is part of nothing. */
  @POST
  @Path("{attempt}/cancellations")
  @Operation(summary = "Gives back what the terminal took and no sale uses")
  public Response cancel(@PathParam("attempt") String attempt) {
    return present((device, counter) -> terminal.giveBack(device.getShop(), attempt), 200);
  }

  /** What a manager found, where the terminal says nothing. */
  @POST
  @Path("{attempt}/decisions")
  @Consumes("application/json")
  @Operation(
      summary = "A manager's decision on an attempt that the terminal does not answer for",
      description = "Wants a manager's code and a reason; it is written to the till's journal.")
  public Response decide(@PathParam("attempt") String attempt, DecisionJson body) {
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return present((device, counter) -> terminal.decide(body.decision(counter, attempt)), 200);
  }

  private Response present(
      BiFunction<Device, CounterRequest.Counter, AttemptAnswer> act, int status) {
    return presence.fold(
        (device, person) -> answer(act.apply(device, counter(device, person)), status),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  private static CounterRequest.Counter counter(Device device, SignOn.Person person) {
    return new CounterRequest.Counter(
        device.getShop(), device.getTill(), device.getId(), person.staff());
  }

  private Response answer(AttemptAnswer answer, int status) {
    return answer.fold(
        standing -> {
          Response.ResponseBuilder response =
              Response.status(status)
                  .header("Cache-Control", "no-store")
                  .entity(AttemptJson.of(standing.attempt()));
          return status == 201
              ? response
                  .location(URI.create("terminal-attempts/" + standing.attempt().getId()))
                  .build()
              : response.build();
        },
        refused ->
            refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }
}
