package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.shop.Shop.Hours;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Opening hours in words: one stretch after the other, or closed. */
record HoursWords(Texts texts) {

  String of(List<Hours> hours) {
    return hours.isEmpty()
        ? texts.of("closed")
        : hours.stream()
            .map(h -> texts.of("hours", time(h.opens()), time(h.closes())))
            .collect(Collectors.joining(", "));
  }

  private String time(LocalTime time) {
    String pattern = texts.of(time.getMinute() == 0 ? "time.full" : "time.pattern");
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(time);
  }
}
