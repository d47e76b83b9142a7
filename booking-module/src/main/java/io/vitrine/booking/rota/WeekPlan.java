package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shifts of a shop's week as everybody knows them, and as its manager has prepared them. In a
 * draft both are the same.
 */
record WeekPlan(List<Held> published, List<Held> planned) {

  WeekPlan {
    published = List.copyOf(published);
    planned = List.copyOf(planned);
  }

  static WeekPlan of(List<Held> published, List<ShiftChange> changes) {
    return new WeekPlan(published, ShiftChange.laidOver(published, changes));
  }

  /** What is known and what is planned. */
  List<Held> all() {
    return Stream.concat(published.stream(), planned.stream()).distinct().toList();
  }

  /** How this planned shift differs from what is published. */
  RotaSheet.Change changeOf(Held held) {
    if (published.contains(held)) {
      return RotaSheet.Change.NONE;
    }
    return published.stream().anyMatch(it -> it.id().equals(held.id()))
        ? RotaSheet.Change.CHANGED
        : RotaSheet.Change.ADDED;
  }

  /** What is published and shall no longer be so. */
  List<Held> leaving() {
    List<Held> leaving = new ArrayList<>(published);
    leaving.removeAll(planned);
    return leaving;
  }
}
