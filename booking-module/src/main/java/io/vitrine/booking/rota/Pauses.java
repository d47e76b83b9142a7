package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks in one column, as intervals of ISO 8601 apart by a space. */
final class Pauses {

  private Pauses() {}

  static String text(List<Break> breaks) {
    return breaks.stream().map(p -> p.from() + "/" + p.to()).collect(Collectors.joining(" "));
  }

  static List<Break> read(String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Pauses::pause).toList();
  }

  private static Break pause(String interval) {
    String[] ends = interval.split("/");
    return new Break(Instant.parse(ends[0]), Instant.parse(ends[1]));
  }
}
