package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.shell.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where people are missing on a day, in words; half-hours that follow each other with as many
 * missing are one time.
 */
public record MissingTimes(String day, String times) {

  private static final int HALF_HOUR = 30;

  static List<MissingTimes> of(ProposalDocument found, Locale locale) {
    Map<String, List<GapRow>> byDay =
        found.gaps().stream()
            .filter(gap -> gap.topic() == null)
            .collect(Collectors.groupingBy(GapRow::day, TreeMap::new, Collectors.toList()));
    List<MissingTimes> missing = new ArrayList<>();
    byDay.forEach(
        (day, gaps) ->
            missing.add(new MissingTimes(name(LocalDate.parse(day), locale), times(gaps))));
    return missing;
  }

  static String name(LocalDate day, Locale locale) {
    return Formats.dayDate(day.atTime(12, 0).toInstant(ZoneOffset.UTC), "UTC", locale);
  }

  private static String times(List<GapRow> gaps) {
    List<String> said = new ArrayList<>();
    int i = 0;
    while (i < gaps.size()) {
      int lacking = lacking(gaps.get(i));
      LocalTime from = LocalTime.parse(gaps.get(i).at());
      LocalTime until = from.plusMinutes(HALF_HOUR);
      i++;
      while (i < gaps.size()
          && lacking(gaps.get(i)) == lacking
          && LocalTime.parse(gaps.get(i).at()).equals(until)) {
        until = until.plusMinutes(HALF_HOUR);
        i++;
      }
      said.add(from + "–" + until + " (" + lacking + ")");
    }
    return String.join(", ", said);
  }

  private static int lacking(GapRow gap) {
    return gap.wanted() - gap.planned();
  }
}
