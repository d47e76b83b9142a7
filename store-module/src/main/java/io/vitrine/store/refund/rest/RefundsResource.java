package io.vitrine.store.refund.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.credit.rest.CreditNoteJson;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundAnswer;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.refund.TakeBackAtCounter;
import io.vitrine.store.sale.CounterRequest;
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
import java.net.URI;
import java.util.Optional;

/** Refunds, made at an enrolled device by whoever is signed on to it. */
@Path("refunds")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class RefundsResource {

  private static final String TEXTS = "io.vitrine.store.refund.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final TakeBackAtCounter counter;
  private final Refunds refunds;
  private final CreditNotes notes;
  private final PersonAtDevice presence;
  private final OwnShops shops;
  private final Refusals refusals;

  @Inject
  public RefundsResource(
      TakeBackAtCounter counter,
      Refunds refunds,
      CreditNotes notes,
      PersonAtDevice presence,
      OwnShops shops,
      Refusals refusals) {
    this.counter = counter;
    this.refunds = refunds;
    this.notes = notes;
    this.presence = presence;
    this.shops = shops;
    this.refusals = refusals;
  }

  /** 201 with the refund; the same key and body are answered with the same refund. */
  @POST
  @Consumes("application/json")
  public Response finish(@HeaderParam("Idempotency-Key") String key, RefundRequestJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "refund-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                counter.takeBack(
                    body.request(
                        new CounterRequest.Counter(
                            device.getShop(), device.getTill(), device.getId(), person.staff()),
                        key))),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return shops.ofCounter().stream()
        .map(shop -> refunds.find(shop, id))
        .flatMap(Optional::stream)
        .findFirst()
        .map(refund -> Response.ok(json(refund, false)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response answer(RefundAnswer answer) {
    return answer.fold(
        finished -> created(finished.refund()),
        refused -> problem(refused).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }

  /** The note's code is told with the answer to the request that issued it, and never again. */
  private RefundJson json(Refund refund, boolean withCode) {
    return RefundJson.of(
        refund,
        notes
            .ofRefund(refund.getShop(), refund.getId())
            .map(note -> CreditNoteJson.of(note, notes, withCode))
            .orElse(null));
  }

  private Response created(Refund refund) {
    return Response.created(URI.create("refunds/" + refund.getId()))
        .header("Cache-Control", "no-store")
        .entity(json(refund, true))
        .build();
  }

  private Problem problem(RefundAnswer.Refused refused) {
    RefundAnswer.Reason reason = refused.reason();
    String skus = String.join(", ", refused.skus());
    Problem problem = refusals.from(TEXTS, reason.status(), reason.code(), skus);
    problem = refused.skus().isEmpty() ? problem : problem.with("skus", refused.skus());
    return refused.dueCents() == null ? problem : problem.with("dueCents", refused.dueCents());
  }
}
