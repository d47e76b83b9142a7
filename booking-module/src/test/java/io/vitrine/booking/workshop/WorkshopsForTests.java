package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.Adviser;
import java.time.Instant;
import java.util.List;

/** Workshops for tests that need no database. */
public final class WorkshopsForTests {

  public static final Instant PLANNED = Instant.parse("2026-12-01T09:00:00Z");

  private WorkshopsForTests() {}

  /** Open, for twelve, with two hosts, of that title, at that time. */
  public static Workshop open(String title, Instant from) {
    WorkshopSketch sketch =
        new WorkshopSketch(
            new WorkshopSketch.Texts(title, title, "Une palette", "A palette"),
            List.of("S003", "S004"),
            null,
            from,
            new WorkshopSketch.Lengths(30, 90, 20),
            12,
            null);
    Workshop workshop =
        new Workshop(
            new Workshop.Origin("A7K2M9", "A7K2M9", "rivoli", "Europe/Paris", "S001"),
            sketch,
            List.of(new Adviser("S003", "Camille Roux"), new Adviser("S004", "Yanis Benali")),
            PLANNED);
    workshop.open(PLANNED);
    return workshop;
  }

  public static Workshop cancelled(Workshop workshop, String because) {
    workshop.cancel(because, PLANNED);
    return workshop;
  }
}
