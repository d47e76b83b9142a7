package io.vitrine.store.training.rest;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.training.EndTraining;
import io.vitrine.store.training.FictionalCustomer;
import io.vitrine.store.training.StartTraining;
import io.vitrine.store.training.TrainingAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Training at the device at hand: nothing that is done in it is real. */
@Path("training")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class TrainingResource {

  @Inject private PersonAtDevice presence;
  @Inject private DeviceAtHand atHand;
  @Inject private StartTraining start;
  @Inject private EndTraining end;
  @Inject private FictionalCustomer customer;
  @Inject private Language language;
  @Inject private Refusals refusals;

  /** The fictional shop in which the device works now. */
  public record TrainingJson(String shop) {}

  /** How the customer to learn with is called; may be left out. */
  public record CustomerJson(String name) {}

  /** The visit of a customer to learn with. */
  public record VisitJson(String visit) {}

  @POST
  @Operation(
      summary = "Begins training at this device",
      description = "Until it is ended, four hours at most, what is done here is fictional.")
  public Response start() {
    return presence.fold(
        (device, person) ->
            answer(
                start.at(device.getId(), person.staff()),
                done -> Response.status(201).entity(new TrainingJson(done.what())).build()),
        this::absent);
  }

  @POST
  @Path("ends")
  @Operation(summary = "Ends training at this device")
  public Response end() {
    return presence.fold(
        (device, person) ->
            atHand
                .enrolled()
                .map(
                    real ->
                        answer(
                            end.at(real.getShop(), real.getId(), person.staff()),
                            done -> Response.noContent().build()))
                .orElseGet(() -> refusals.notFound().response()),
        this::absent);
  }

  @POST
  @Path("customers")
  @Consumes("application/json")
  @Operation(summary = "Makes up a customer to learn with")
  public Response customer(CustomerJson wanted) {
    return presence.fold(
        (device, person) ->
            answer(
                customer.arrives(
                    device,
                    wanted == null ? null : wanted.name(),
                    language.getLocale().getLanguage(),
                    person.staff(),
                    person.name()),
                done -> Response.status(201).entity(new VisitJson(done.what())).build()),
        this::absent);
  }

  private Response answer(TrainingAnswer answer, Function<TrainingAnswer.Done, Response> done) {
    return answer.fold(
        done,
        refused ->
            refusals
                .from(
                    "io.vitrine.store.training.texts",
                    refused.reason().status(),
                    refused.reason().code())
                .response());
  }

  private Response absent(PersonAtDevice.Absence absence) {
    return refusals
        .from("io.vitrine.store.device.texts", absence.status(), absence.code())
        .response();
  }
}
