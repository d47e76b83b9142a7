package io.vitrine.store.credit.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.credit.CreditAnswer;
import io.vitrine.store.credit.CreditKind;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.credit.CreditRequest;
import io.vitrine.store.credit.IssueCredit;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.rest.Whole;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Credit notes, issued at an enrolled device; those of returns come with their refund. */
@Path("credit-notes")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class CreditNotesResource {

  private static final String TEXTS = "io.vitrine.store.credit.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final IssueCredit issue;
  private final CreditNotes notes;
  private final PersonAtDevice presence;
  private final OwnShops shops;
  private final Refusals refusals;

  @Inject
  public CreditNotesResource(
      IssueCredit issue,
      CreditNotes notes,
      PersonAtDevice presence,
      OwnShops shops,
      Refusals refusals) {
    this.issue = issue;
    this.notes = notes;
    this.presence = presence;
    this.shops = shops;
    this.refusals = refusals;
  }

  /**
   * A note that is asked for.
   *
   * @param kind NO_RECEIPT for goods, whose worth the house knows, or GOODWILL for an amount
   */
  public record NoteJson(
      String kind,
      List<LineJson> lines,
      BigDecimal amountCents,
      String endsOn,
      String reason,
      String approval) {

    /** An article and how many. */
    public record LineJson(String sku, BigDecimal quantity) {}

    CreditRequest request(CounterRequest.Counter counter, String key) {
      return new CreditRequest(
          counter,
          key,
          CreditKind.asked(kind),
          lines == null ? List.of() : lines.stream().map(NoteJson::line).toList(),
          amountCents == null ? null : Whole.cents("amountCents", amountCents),
          endsOn == null ? null : day(endsOn),
          reason,
          approval);
    }

    private static BasketLine line(LineJson json) {
      if (json == null) {
        throw new InvalidValue("a line is not empty");
      }
      return new BasketLine(json.sku(), Whole.number("quantity", json.quantity(), BasketLine.MOST));
    }

    private static LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new InvalidValue("a day is written like 2026-12-31");
      }
    }
  }

  /** 201 with the note and its code; the same key and body are answered with the same note. */
  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Issues a credit note for goods without a receipt, or as goodwill",
      description =
          "Goods are worth the house's price of the day and want a manager's code; goodwill is an"
              + " amount that a manager gives.")
  public Response issue(@HeaderParam("Idempotency-Key") String key, NoteJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "credit-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                issue.issue(
                    body.request(
                        new CounterRequest.Counter(
                            device.getShop(), device.getTill(), device.getId(), person.staff()),
                        key),
                    person.role())),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  @GET
  @Path("{note}")
  @Operation(summary = "A credit note and what is left of it, without its code")
  public Response show(@PathParam("note") String id) {
    return shops.ofCounter().stream()
        .map(shop -> notes.find(shop, id))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            note ->
                Response.ok(CreditNoteJson.of(note, notes, false))
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response answer(CreditAnswer answer) {
    return answer.fold(
        issued ->
            Response.created(URI.create("credit-notes/" + issued.note().getId()))
                .header("Cache-Control", "no-store")
                .entity(CreditNoteJson.of(issued.note(), notes, true))
                .build(),
        refused ->
            refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }
}
