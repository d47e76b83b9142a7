package io.vitrine.store.aftersale.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.client.Contact;
import io.vitrine.store.dossier.Acting;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What booking is told of a piece, against the contract. */
class ToldTicketTest {

  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of("rivoli"));

  @Test
  void whatBookingIsToldHasTheShapeOfTheContractAndNamesNobody() {
    JsonObject sample =
        Json.createReader(new StringReader(Contracts.sample("booking-service-ticket.json")))
            .readObject();
    ServiceTicket ticket =
        new ServiceTicket(
            new TicketNumber("S-R7K2M9"),
            new Complaint(
                "rivoli",
                null,
                new Contact("Claire Dubreuil", null, null, "fr"),
                "RIVOLI-V2026-000042",
                null,
                "Un ressort est cassé",
                LocalDate.of(2026, 12, 22)),
            new Piece(
                "RIVOLI-V2026-000042",
                "AUB3-LIN-ECR",
                "Canapé Aubrac 3 places",
                "Aubrac 3-seat sofa",
                LocalDate.of(2028, 12, 11)),
            CAMILLE,
            Instant.parse("2026-12-18T09:00:00Z"));
    List<ServiceStep> steps = new ArrayList<>();
    steps.add(step(ticket, null, "2026-12-18T09:00:00Z"));
    stand(ticket, ServiceState.LOOKED_AT);
    steps.add(step(ticket, "Un ressort est cassé.", "2026-12-18T15:00:00Z"));
    ticket.agree(new ServiceVisit(ServiceVisit.Kind.REPAIR, Instant.parse("2026-12-21T13:00:00Z")));
    stand(ticket, ServiceState.REFUSED);
    steps.add(
        step(
            ticket,
            sample.getJsonArray("steps").getJsonObject(2).getString("words"),
            "2026-12-19T10:30:00Z"));

    JsonObject told =
        ToldTicket.json(
            ticket, steps, sample.getString("print"), Instant.parse("2026-12-19T10:30:00Z"));

    assertThat(Json.createObjectBuilder(sample).remove("messageId").build()).isEqualTo(told);
  }

  private static void stand(ServiceTicket ticket, ServiceState state) {
    ticket.stand(new ServiceMove(state, "", null, ticket.getVersion()), Instant.EPOCH);
  }

  private static ServiceStep step(ServiceTicket ticket, String words, String at) {
    return new ServiceStep(ticket, ServiceStep.Kind.STATE, words, CAMILLE, Instant.parse(at));
  }
}
