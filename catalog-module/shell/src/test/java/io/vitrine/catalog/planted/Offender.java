package io.vitrine.catalog.planted;

import io.vitrine.booking.planted.Appointment;
import jakarta.ws.rs.NotFoundException;
import java.net.http.HttpClient;

/**
 * Breaks the walls between modules, between feature and edge, and calls out from where it must not.
 */
class Offender {
  Appointment fromAnotherModule = new Appointment();
  HttpClient callsOut = HttpClient.newHttpClient();

  void knowsTheEdge() {
    throw new NotFoundException();
  }
}
