package io.vitrine.booking.rota;

import jakarta.persistence.EntityManager;

/** The published shifts as a server reads them, without a server. */
public final class PublishedShiftsForTests {

  private PublishedShiftsForTests() {}

  public static PublishedShifts on(EntityManager em) {
    return new PublishedShifts(em, new ShiftsOfWeek(em));
  }
}
