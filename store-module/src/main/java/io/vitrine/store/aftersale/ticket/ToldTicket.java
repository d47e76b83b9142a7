package io.vitrine.store.aftersale.ticket;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A ticket as the customer reads it: {@code docs/contracts/booking-service-ticket.json}. */
final class ToldTicket {

  /** As many steps as her page has room for, at their longest. */
  private static final int LATEST = 12;

  private ToldTicket() {}

  /**
   * @param print of the token that opens it
   */
  static JsonObject json(ServiceTicket ticket, List<ServiceStep> steps, String print, Instant now) {
    JsonObjectBuilder body =
        JsonParts.createObjectBuilder()
            .add("shop", ticket.getShop())
            .add("ticket", ticket.getNumber())
            .add("version", ticket.getVersion())
            .add("at", now.truncatedTo(ChronoUnit.MICROS).toString())
            .add("print", print)
            .add(
                "article",
                JsonParts.createObjectBuilder()
                    .add("fr", ticket.getArticleFr())
                    .add("en", ticket.getArticleEn()))
            .add("state", ticket.getState().name());
    text(body, "guaranteeEnds", ticket.getGuaranteeEnds());
    text(body, "promisedOn", ticket.getPromisedOn());
    ticket
        .visit()
        .ifPresentOrElse(
            visit ->
                body.add(
                    "visit",
                    JsonParts.createObjectBuilder()
                        .add("kind", visit.kind().name())
                        .add("at", visit.at().toString())),
            () -> body.addNull("visit"));
    JsonArrayBuilder told = JsonParts.createArrayBuilder();
    List<ServiceStep> states =
        steps.stream().filter(step -> step.getKind() == ServiceStep.Kind.STATE).toList();
    states
        .subList(Math.max(0, states.size() - LATEST), states.size())
        .forEach(step -> told.add(step(step)));
    return body.add("steps", told).build();
  }

  private static JsonObjectBuilder step(ServiceStep step) {
    JsonObjectBuilder one =
        JsonParts.createObjectBuilder()
            .add("state", step.getState().name())
            .add("at", step.getDoneAt().toString());
    text(one, "words", step.getWords());
    return one;
  }

  private static void text(JsonObjectBuilder body, String name, Object value) {
    if (value == null) {
      body.addNull(name);
    } else {
      body.add(name, value.toString());
    }
  }
}
