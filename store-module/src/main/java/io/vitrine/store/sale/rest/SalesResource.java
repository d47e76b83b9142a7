package io.vitrine.store.sale.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SellAtCounter;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sales, finished at an enrolled device by whoever is signed on to it. */
@Path("sales")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class SalesResource {

  private static final String TEXTS = "io.vitrine.store.sale.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final SellAtCounter counter;
  private final Sales sales;
  private final PersonAtDevice presence;
  private final OwnShops shops;
  private final Refusals refusals;

  @Inject
  public SalesResource(
      SellAtCounter counter,
      Sales sales,
      PersonAtDevice presence,
      OwnShops shops,
      Refusals refusals) {
    this.counter = counter;
    this.sales = sales;
    this.presence = presence;
    this.shops = shops;
    this.refusals = refusals;
  }

  /**
   * 201 with the sale; the same key and body are answered with the same sale. Without the device's
   * signature over what it comes to 422, with what there is to sign in a header.
   */
  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Finishes a sale",
      description =
          "Device-Proof proves the device. Device-Confirmation is its signature (ES256, base64url)"
              + " over \"io.vitrine.store.confirmation\", a line feed and the digest that the"
              + " refusal sale-not-confirmed names in the header Device-Confirm.")
  public Response finish(@HeaderParam("Idempotency-Key") String key, SaleRequestJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "sale-key-missing").response();
    }
    if (body == null) {
      return refusals.from(TEXTS, 400, "sale-body-missing").response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                counter.sell(
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
        .map(shop -> sales.find(shop, id))
        .flatMap(Optional::stream)
        .findFirst()
        .map(sale -> Response.ok(SaleJson.of(sale)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response answer(SaleAnswer answer) {
    return answer.fold(
        finished -> created(finished.sale()),
        refused -> problem(refused).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }

  private static Response created(Sale sale) {
    return Response.created(URI.create("sales/" + sale.getId()))
        .header("Cache-Control", "no-store")
        .entity(SaleJson.of(sale))
        .build();
  }

  private Problem problem(SaleAnswer.Refused refused) {
    SaleAnswer.Reason reason = refused.reason();
    String skus = String.join(", ", refused.skus());
    Problem problem = refusals.from(TEXTS, reason.status(), reason.code(), skus);
    problem = refused.skus().isEmpty() ? problem : problem.with("skus", refused.skus());
    return refused.dueCents() == null ? problem : problem.with("dueCents", refused.dueCents());
  }
}
