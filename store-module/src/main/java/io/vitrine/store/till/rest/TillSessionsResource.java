package io.vitrine.store.till.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.till.CloseTill;
import io.vitrine.store.till.ExplainDifference;
import io.vitrine.store.till.OpenTill;
import io.vitrine.store.till.TillAnswer;
import io.vitrine.store.till.TillSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The session of the till to which the device at hand belongs. */
@Path("till-sessions")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class TillSessionsResource {

  private final OpenTill open;
  private final CloseTill close;
  private final ExplainDifference explain;
  private final PersonAtDevice presence;
  private final Refusals refusals;

  @Inject
  public TillSessionsResource(
      OpenTill open,
      CloseTill close,
      ExplainDifference explain,
      PersonAtDevice presence,
      Refusals refusals) {
    this.open = open;
    this.close = close;
    this.explain = explain;
    this.presence = presence;
    this.refusals = refusals;
  }

  /** The money the drawer begins with. */
  public record OpeningJson(Long floatCents) {}

  /**
   * What was counted, before anybody sees what should be there.
   *
   * @param cheques the numbers of the cheques that are there; may be left out
   */
  public record ClosingJson(Long countedCents, List<String> cheques) {
    Set<String> there() {
      return cheques == null
          ? Set.of()
          : cheques.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
  }

  /** Why more or less was in the drawer than should be. */
  public record ReasonJson(String reason) {}

  /** A session; the expected sum is there once it is closed. */
  public record SessionJson(
      String id,
      String shop,
      String till,
      boolean open,
      long floatCents,
      Long countedCents,
      Long expectedCents,
      String differenceReason,
      int chequesExpected,
      int chequesCounted) {
    static SessionJson of(TillSession session) {
      return new SessionJson(
          session.getId(),
          session.getShop(),
          session.getTill(),
          session.isOpen(),
          session.getFloatMoney().cents(),
          session.getCounted() == null ? null : session.getCounted().cents(),
          session.getExpected() == null ? null : session.getExpected().cents(),
          session.getDifferenceReason(),
          session.getChequesExpected(),
          session.getChequesCounted());
    }
  }

  @POST
  public Response open(OpeningJson opening) {
    if (opening == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                open.with(
                    device.getShop(),
                    device.getTill(),
                    cents(opening.floatCents()),
                    person.staff())),
        this::absent);
  }

  @POST
  @Path("closings")
  public Response close(ClosingJson closing) {
    if (closing == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                close.with(
                    device.getShop(),
                    device.getTill(),
                    cents(closing.countedCents()),
                    closing.there(),
                    person.staff())),
        this::absent);
  }

  /** The reason for a difference, given once the count is on record. */
  @POST
  @Path("{session}/reasons")
  @Operation(
      summary = "Gives the reason for a difference of the drawer",
      description = "Once a session, after its blind count; the count itself stays as it is.")
  public Response explain(@PathParam("session") String session, ReasonJson given) {
    if (given == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                explain.of(
                    device.getShop(), device.getTill(), session, given.reason(), person.staff())),
        this::absent);
  }

  private Response answer(TillAnswer answer) {
    return answer.fold(
        done -> Response.status(201).entity(SessionJson.of(done.session())).build(),
        refused ->
            refusals
                .from(
                    "io.vitrine.store.till.texts",
                    refused.reason().status(),
                    refused.reason().code())
                .response());
  }

  private Response absent(PersonAtDevice.Absence absence) {
    return refusals
        .from("io.vitrine.store.device.texts", absence.status(), absence.code())
        .response();
  }

  private static Money cents(Long cents) {
    if (cents == null) {
      throw new InvalidValue("an amount in cents is needed");
    }
    return Money.cents(cents);
  }
}
