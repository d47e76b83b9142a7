package io.vitrine.store.drawer.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.drawer.DrawerAct;
import io.vitrine.store.drawer.DrawerAnswer;
import io.vitrine.store.drawer.DrawerEntries;
import io.vitrine.store.drawer.DrawerEntry;
import io.vitrine.store.drawer.DrawerRequest;
import io.vitrine.store.drawer.UseDrawer;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.rest.Whole;
import io.vitrine.store.till.Tills;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was done at the drawer of the device at hand, in the session that is open. */
@Path("drawer-entries")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class DrawerEntriesResource {

  private static final String TEXTS = "io.vitrine.store.drawer.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final UseDrawer use;
  private final DrawerEntries entries;
  private final Tills tills;
  private final PersonAtDevice presence;
  private final Refusals refusals;

  @Inject
  public DrawerEntriesResource(
      UseDrawer use,
      DrawerEntries entries,
      Tills tills,
      PersonAtDevice presence,
      Refusals refusals) {
    this.use = use;
    this.entries = entries;
    this.tills = tills;
    this.presence = presence;
    this.refusals = refusals;
  }

  /**
   * An act.
   *
   * @param act OPENED, CHANGE_IN, OTHER_IN, BANK_OUT, EXPENSE_OUT or OTHER_OUT
   * @param amountCents what was put in or taken out; left out for OPENED
   * @param note why, in words
   * @param approval a manager's code, for more than one person takes out alone
   */
  public record ActJson(String act, BigDecimal amountCents, String note, String approval) {
    DrawerRequest request(CounterRequest.Counter counter, String key) {
      return new DrawerRequest(
          counter,
          key,
          DrawerAct.named(act),
          amountCents == null ? null : Whole.cents("amountCents", amountCents),
          note,
          approval);
    }
  }

  /** An act on record; what was taken out is less than nothing. */
  public record EntryJson(
      String id,
      String act,
      long amountCents,
      String note,
      String at,
      String staff,
      String approvedBy,
      long entry) {
    static EntryJson of(DrawerEntry kept) {
      return new EntryJson(
          kept.getId(),
          kept.getAct().name(),
          kept.getAmount().cents(),
          kept.getNote(),
          kept.getDoneAt().toString(),
          kept.getStaff(),
          kept.getApprovedBy(),
          kept.getJournalNo());
    }
  }

  /** The acts of the open session. */
  public record EntriesJson(List<EntryJson> items) {}

  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Puts on record what was done at the drawer",
      description =
          "Opened without a sale, money put in or taken out. It counts into the sum expected when"
              + " the till is closed. More than one person takes out alone since the till was opened"
              + " wants a manager's code of somebody else; more than the drawer should hold is refused."
              + " The same key and body are answered with the same entry.")
  public Response act(@HeaderParam("Idempotency-Key") String key, ActJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "drawer-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                use.use(
                    body.request(
                        new CounterRequest.Counter(
                            device.getShop(), device.getTill(), device.getId(), person.staff()),
                        key))),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  @GET
  @Operation(summary = "What was done at the drawer in the session that is open, the last first")
  public Response list() {
    return presence.toSee(
        (device, person) ->
            Response.ok(
                    new EntriesJson(
                        tills
                            .openSession(device.getShop(), device.getTill())
                            .map(entries::of)
                            .orElse(List.of())
                            .stream()
                            .map(EntryJson::of)
                            .toList()))
                .header("Cache-Control", "no-store")
                .build(),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  private Response answer(DrawerAnswer answer) {
    return answer.fold(
        done -> Response.status(201).entity(EntryJson.of(done.entry())).build(),
        refused ->
            refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }
}
