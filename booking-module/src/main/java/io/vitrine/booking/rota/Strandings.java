package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import java.util.List;

/** Which appointments a plan carries that another would not. */
final class Strandings {

  private Strandings() {}

  /**
   * @param before shifts as they are
   * @param after the shifts that there would be instead
   */
  static List<BookedTime> of(List<Held> before, List<Held> after, List<BookedTime> booked) {
    return booked.stream()
        .filter(it -> before.stream().anyMatch(held -> touches(held, it)))
        .filter(it -> after.stream().noneMatch(held -> carries(held, it)))
        .toList();
  }

  private static boolean touches(Held held, BookedTime booked) {
    return held.staff().equals(booked.staff()) && held.time().overlaps(booked.from(), booked.to());
  }

  private static boolean carries(Held held, BookedTime booked) {
    return held.staff().equals(booked.staff()) && held.time().covers(booked.from(), booked.to());
  }
}
