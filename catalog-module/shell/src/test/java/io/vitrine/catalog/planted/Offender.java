package io.vitrine.catalog.planted;

import io.vitrine.booking.planted.Appointment;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.ws.rs.NotFoundException;
import java.net.http.HttpClient;
import java.util.HashSet;
import java.util.Set;

/**
 * Breaks the walls between modules, between feature and edge, calls out from where it must not, and
 * holds rows in a set.
 */
class Offender {
  Appointment fromAnotherModule = new Appointment();
  HttpClient callsOut = HttpClient.newHttpClient();
  @ElementCollection Set<Row> rows = new HashSet<>();

  void knowsTheEdge() {
    throw new NotFoundException();
  }

  @Embeddable
  static class Row {}
}
